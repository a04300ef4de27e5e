#include "model/NumberPattern.h"

#include <QRegularExpression>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 40;
const QRegularExpression& place()
{
    static const QRegularExpression expression(u"\\{(YYYY|YY|MM|0{1,9})\\}"_s);
    return expression;
}

} // namespace

std::optional<NumberPattern> NumberPattern::parse(const QString& text)
{
    if (text.size() > longest) return std::nullopt;
    NumberPattern pattern(text);
    int counters = 0;
    QString rest = text;
    rest.remove(place());
    if (rest.contains(u'{') || rest.contains(u'}')) return std::nullopt;
    for (auto found = place().globalMatch(text); found.hasNext();) {
        const QString word = found.next().captured(1);
        if (word.startsWith(u'0')) ++counters;
        if (word.startsWith(u'Y')) pattern.m_year = true;
        if (word == u"MM"_s) pattern.m_month = true;
    }
    if (counters != 1 || (pattern.m_month && !pattern.m_year)) return std::nullopt;
    return pattern;
}

QString NumberPattern::number(qint64 counter, QDate day) const
{
    QString out;
    qsizetype done = 0;
    for (auto found = place().globalMatch(m_text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        out += m_text.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString word = match.captured(1);
        if (word == u"MM"_s)
            out += u"%1"_s.arg(day.month(), 2, 10, QChar(u'0'));
        else if (word.startsWith(u'Y'))
            out += u"%1"_s.arg(day.year(), 4, 10, QChar(u'0')).right(word.size());
        else
            out += u"%1"_s.arg(counter, int(word.size()), 10, QChar(u'0'));
    }
    return out + m_text.mid(done);
}

QString NumberPattern::scope(QDate day) const
{
    if (!m_year) return u"all"_s;
    return day.toString(m_month ? u"yyyyMM"_s : u"yyyy"_s);
}

} // namespace fairlead
