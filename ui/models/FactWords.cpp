#include "models/FactWords.h"

#include "models/RecordText.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

bool FactWords::isBirthday() const { return m_fields.front()->name == u"birth_year"_s && m_fields.size() > 1; }

bool FactWords::isAddress() const
{
    const auto named = [this](const QString& name) {
        return std::any_of(
            m_fields.begin(), m_fields.end(), [&name](const Field* field) { return field->name == name; });
    };
    return named(u"street"_s) && named(u"city"_s);
}

QString FactWords::words(const Record& record) const
{
    const RecordText text(m_session);
    // A name says it all; its parts are there to be edited.
    if (m_fields.front()->title) return text.shown(record, *m_fields.front());
    if (isBirthday()) return birthday(record);
    if (isAddress()) return address(record);
    QStringList parts;
    for (const Field* field : m_fields)
        if (const QString one = text.shown(record, *field); !one.isEmpty() && !parts.contains(one)) parts.append(one);
    return parts.join(u" · "_s);
}

QString FactWords::label(const Record& record) const
{
    const bool chinese = m_session.isChinese();
    if (isBirthday()) return tr("Birthday");
    if (isAddress()) return tr("Address");
    QStringList names;
    for (const Field* field : m_fields)
        if (!record.isBlank(field->name)) names.append(field->label.in(chinese));
    // Two values need both their names; of more the first says what they are.
    return names.isEmpty() || m_fields.size() > 2 ? m_fields.front()->label.in(chinese) : names.join(u" · "_s);
}

/// As much of it as is known: "22 December 1967", "22 December", "1967".
QString FactWords::birthday(const Record& record) const
{
    const qint64 year = record.number(u"birth_year"_s);
    const qint64 month = record.number(u"birth_month"_s);
    const qint64 day = record.number(u"birth_day"_s);
    QStringList parts;
    if (m_session.isChinese()) {
        if (year) parts.append(u"%1年"_s.arg(year));
        if (month) parts.append(u"%1月"_s.arg(month));
        if (month && day) parts.append(u"%1日"_s.arg(day));
    } else {
        if (month && day) parts.append(QString::number(day));
        if (month >= 1 && month <= 12) parts.append(QLocale().standaloneMonthName(int(month)));
        if (year) parts.append(QString::number(year));
    }
    const QString words = parts.join(m_session.isChinese() ? QString() : u" "_s);
    const bool lunar = !words.isEmpty() && record.text(u"birth_calendar"_s) == u"lunar"_s;
    return lunar ? tr("%1 (lunar)", "a birthday").arg(words) : words;
}

/// In Chinese from the large to the small, in English from the door outwards.
QString FactWords::address(const Record& record) const
{
    const bool chinese = m_session.isChinese();
    const QStringList order = chinese
        ? QStringList { u"postcode"_s, u"country"_s, u"province"_s, u"city"_s, u"district"_s, u"street"_s }
        : QStringList { u"street"_s, u"district"_s, u"city"_s, u"province"_s, u"postcode"_s, u"country"_s };
    QStringList parts;
    for (const QString& name : order)
        for (const Field* field : m_fields)
            if (const QString one = field->name == name ? RecordText(m_session).shown(record, *field) : QString();
                !one.isEmpty() && !parts.contains(one))
                parts.append(one);
    return parts.join(chinese ? u" "_s : u", "_s);
}

} // namespace fairlead::ui
