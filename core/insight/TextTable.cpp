#include "insight/TextTable.h"

#include <QChar>
#include <algorithm>
#include <numeric>

namespace fairlead {

namespace {

bool isWide(char32_t c)
{
    static constexpr std::pair<char32_t, char32_t> ranges[]
        = { { 0x1100, 0x115f }, { 0x2e80, 0x303e }, { 0x3041, 0x33ff }, { 0x3400, 0x4dbf }, { 0x4e00, 0x9fff },
              { 0xa000, 0xa4cf }, { 0xac00, 0xd7a3 }, { 0xf900, 0xfaff }, { 0xfe30, 0xfe6f }, { 0xff00, 0xff60 },
              { 0xffe0, 0xffe6 }, { 0x1f300, 0x1faff }, { 0x20000, 0x3fffd } };
    return std::any_of(
        std::begin(ranges), std::end(ranges), [c](const auto& range) { return c >= range.first && c <= range.second; });
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        width += isWide(c) ? 2 : 1;
    }
    return width;
}

void TextTable::addColumn(const QString& head, bool toRight)
{
    m_heads.append(head);
    m_toRight.push_back(toRight);
}

QString TextTable::line(const QStringList& cells, const std::vector<int>& widths) const
{
    QString line;
    for (int i = 0; i < cells.size(); ++i) {
        const QString gap(widths[size_t(i)] - displayWidth(cells[i]), u' ');
        if (i > 0) line += QStringLiteral("  ");
        line += m_toRight[size_t(i)] ? gap + cells[i] : cells[i] + gap;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString TextTable::toString() const
{
    std::vector<int> widths;
    for (const QString& head : m_heads)
        widths.push_back(displayWidth(head));
    for (const QStringList& row : m_rows)
        for (int i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], displayWidth(row[i]));
    const int total = std::accumulate(widths.begin(), widths.end(), 0) + 2 * (int(widths.size()) - 1);
    const QString rule = QString(total, u'─') + u'\n';
    QString text = line(m_heads, widths) + rule;
    for (const QStringList& row : m_rows)
        text += row.isEmpty() ? rule : line(row, widths);
    return text;
}

} // namespace fairlead
