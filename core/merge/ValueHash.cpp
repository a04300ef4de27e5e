#include "merge/ValueHash.h"

#include "merge/MergeRules.h"

#include <QtEndian>
#include <sodium.h>

namespace fairlead {

namespace {

template <typename T>
void appendNumber(QByteArray& out, T number)
{
    char bytes[sizeof(T)];
    qToLittleEndian(number, bytes);
    out.append(bytes, sizeof(T));
}

void appendBytes(QByteArray& out, char tag, const QByteArray& bytes)
{
    out.append(tag);
    appendNumber(out, quint32(bytes.size()));
    out.append(bytes);
}

void appendCell(QByteArray& out, const Cell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell)) {
        out.append(char(1));
        appendNumber(out, *number);
    } else if (const auto* text = std::get_if<QString>(&cell)) {
        appendBytes(out, 2, text->toUtf8());
    } else if (const auto* bytes = std::get_if<QByteArray>(&cell)) {
        appendBytes(out, 3, *bytes);
    } else {
        out.append(char(0));
    }
}

/// Cells up to the last that holds something.
size_t meaningful(const Cells& cells)
{
    size_t count = cells.size();
    while (count > 0 && isNull(cells[count - 1]))
        --count;
    return count;
}

void appendCells(QByteArray& out, const Cells& cells)
{
    const size_t count = meaningful(cells);
    for (size_t i = 0; i < count; ++i)
        appendCell(out, cells[i]);
}

QByteArray hashOf(const QByteArray& bytes)
{
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), 32,
        reinterpret_cast<const unsigned char*>(bytes.constData()), size_t(bytes.size()), nullptr, 0);
    return hash;
}

} // namespace

bool isEmpty(const Cells& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell& cell) { return isNull(cell); });
}

bool sameValue(const Cells& left, const Cells& right)
{
    const size_t shared = std::min(left.size(), right.size());
    const Cells& longer = left.size() > right.size() ? left : right;
    return std::equal(left.begin(), left.begin() + qsizetype(shared), right.begin())
        && std::all_of(longer.begin() + qsizetype(shared), longer.end(), [](const Cell& cell) { return isNull(cell); });
}

QByteArray entryHash(const std::vector<GroupValue>& values)
{
    std::vector<const GroupValue*> ordered;
    for (const GroupValue& value : values)
        if (!isEmpty(value.cells)) ordered.push_back(&value);
    std::sort(ordered.begin(), ordered.end(),
        [](const GroupValue* left, const GroupValue* right) { return left->group < right->group; });
    QByteArray bytes;
    for (const GroupValue* value : ordered) {
        appendNumber(bytes, value->group.number);
        bytes.append(reinterpret_cast<const char*>(value->group.field.data()), 16);
        appendNumber(bytes, quint32(meaningful(value->cells)));
        appendCells(bytes, value->cells);
    }
    return hashOf(bytes);
}

} // namespace fairlead
