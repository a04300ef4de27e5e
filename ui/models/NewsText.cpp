#include "models/NewsText.h"

#include "models/FieldText.h"
#include "models/RecordText.h"
#include "models/SyncText.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QString NewsText::who(const RecordId& person) const
{
    const QString name
        = person.isNull() ? QString() : m_session.reader().titleOf(m_session.catalog().type(u"person"_s), person).text;
    return name.isEmpty() ? tr("Somebody") : name;
}

QString NewsText::title(const NewsItem& item) const
{
    return item.title.isEmpty() ? m_session.catalog().type(item.type).label().in(m_session.isChinese()) : item.title;
}

QString NewsText::value(const std::optional<Record>& record, const QString& field) const
{
    const QString text = record ? RecordText(m_session).shown(*record, record->type->at(field)) : QString();
    return text.isEmpty() ? u"–"_s : text;
}

QString NewsText::sentence(const NewsItem& item) const
{
    const QString who = this->who(item.by);
    const QString what = title(item);
    switch (item.kind) {
    case NewsItem::Kind::Given:
        return tr("%1 gave you %2", "person, record").arg(who, what);
    case NewsItem::Kind::Taken:
        return tr("%1 gave %2 to %3", "person, record, another person").arg(who, what, value(item.after, u"owner"_s));
    case NewsItem::Kind::Noted:
        return noted(item);
    case NewsItem::Kind::Moved:
        return tr("%1 moved %2 to %3", "person, deal, stage").arg(who, what, value(item.after, u"stage"_s));
    case NewsItem::Kind::Changed:
        return tr("%1 changed %2", "person, deal").arg(who, what);
    case NewsItem::Kind::Priced:
        return tr("%1 changed the price of %2", "person, product").arg(who, what);
    case NewsItem::Kind::Overtaken:
        return tr("%1 wrote over what you wrote in %2", "person, record").arg(who, what);
    case NewsItem::Kind::Deleted:
        break;
    }
    return tr("%1 deleted %2, which you had changed", "person, record").arg(who, what);
}

QString NewsText::noted(const NewsItem& item) const
{
    const QString who = this->who(item.by);
    const QString what = title(item);
    const QString kind = item.note ? item.note->text(u"kind"_s) : QString();
    if (kind == u"call"_s) return tr("%1 had a call: %2", "person, customer or deal").arg(who, what);
    if (kind == u"visit"_s) return tr("%1 made a visit: %2", "person, customer or deal").arg(who, what);
    if (kind == u"meeting"_s) return tr("%1 had a meeting: %2", "person, customer or deal").arg(who, what);
    if (kind == u"mail"_s) return tr("%1 recorded a mail: %2", "person, customer or deal").arg(who, what);
    if (kind == u"message"_s) return tr("%1 recorded a message: %2", "person, customer or deal").arg(who, what);
    return tr("%1 wrote a note on %2", "person, customer or deal").arg(who, what);
}

QString NewsText::changes(const NewsItem& item) const
{
    const RecordType& type = m_session.catalog().type(item.type);
    QStringList lines;
    for (const QString& name : item.fields) {
        const Field* field = type.find(name);
        if (!field || !isToldField(*field)) continue;
        const QString label = field->label.in(m_session.isChinese());
        const QString is = value(item.after, name);
        if (item.kind == NewsItem::Kind::Overtaken)
            lines << tr("%1: %2 is in place, yours was %3", "field, value, value")
                         .arg(label, is, value(item.before, name));
        else if (item.before)
            lines << tr("%1: %2 → %3", "field, old value, new value").arg(label, value(item.before, name), is);
        else
            lines << tr("%1: %2", "field, new value").arg(label, is);
    }
    return lines.join(u"; "_s);
}

QString NewsText::detail(const NewsItem& item) const
{
    switch (item.kind) {
    case NewsItem::Kind::Given:
        return m_session.catalog().type(item.type).label().in(m_session.isChinese());
    case NewsItem::Kind::Noted: {
        const QString subject = item.note->text(u"subject"_s).trimmed();
        const QString body = item.note->text(u"body"_s).simplified();
        if (subject.isEmpty() || body.isEmpty() || body.startsWith(subject)) return body.isEmpty() ? subject : body;
        return tr("%1 – %2", "subject, text").arg(subject, body);
    }
    case NewsItem::Kind::Taken:
        return tr("It was yours");
    case NewsItem::Kind::Deleted:
        return tr("Restored, it has your changes");
    default:
        return changes(item);
    }
}

QString NewsText::moment(const NewsItem& item) const
{
    return SyncText::moment(item.at, m_session.format(), m_session.today());
}

QString NewsText::day(QDate day) const
{
    const qint64 days = day.daysTo(m_session.today());
    if (days == 0) return tr("Today");
    if (days == 1) return tr("Yesterday");
    return m_session.format().day(day, true);
}

} // namespace fairlead::ui
