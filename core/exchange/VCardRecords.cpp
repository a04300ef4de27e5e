#include "exchange/VCardRecords.h"

#include "base/RecordId.h"

#include <QRegularExpression>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostValues = 200;

/// Fills a record from the lines of one card. Of lines that say the same thing the preferred one counts, else the
/// first.
class Card
{
public:
    explicit Card(NamedRecord& record)
        : m_record(record)
    {
    }
    void take(const Component& component);

private:
    using Take = void (Card::*)(const ContentLine&);
    static const QHash<QString, Take>& takers();
    bool isTaken(const QString& header) const;
    void set(const QString& header, const QString& value);
    void leave(const ContentLine& line);

    void takeFullName(const ContentLine& line) { set(u"full_name"_s, line.text()); }
    void takeName(const ContentLine& line);
    void takeOrganisation(const ContentLine& line);
    void takeTitle(const ContentLine& line);
    void takeRole(const ContentLine& line) { set(u"occupation"_s, line.text()); }
    void takeTelephone(const ContentLine& line);
    void takeMail(const ContentLine& line);
    void takeAddress(const ContentLine& line);
    void takeNote(const ContentLine& line) { set(u"remark"_s, line.text()); }
    void takeBirthday(const ContentLine& line);
    void takeGender(const ContentLine& line);
    void takeChat(const ContentLine& line) { set(u"wechat"_s, line.text()); }
    void takeId(const ContentLine& line);
    void takeNothing(const ContentLine&) { } ///< says something about the card, not about the man

    NamedRecord& m_record;
    QString m_title;
};

const QHash<QString, Card::Take>& Card::takers()
{
    static const QHash<QString, Take> map { { u"FN"_s, &Card::takeFullName }, { u"N"_s, &Card::takeName },
        { u"ORG"_s, &Card::takeOrganisation }, { u"TITLE"_s, &Card::takeTitle }, { u"ROLE"_s, &Card::takeRole },
        { u"TEL"_s, &Card::takeTelephone }, { u"EMAIL"_s, &Card::takeMail }, { u"ADR"_s, &Card::takeAddress },
        { u"NOTE"_s, &Card::takeNote }, { u"BDAY"_s, &Card::takeBirthday }, { u"GENDER"_s, &Card::takeGender },
        { u"X-GENDER"_s, &Card::takeGender }, { u"X-WECHAT"_s, &Card::takeChat }, { u"UID"_s, &Card::takeId },
        { u"VERSION"_s, &Card::takeNothing }, { u"PRODID"_s, &Card::takeNothing }, { u"REV"_s, &Card::takeNothing },
        { u"SOURCE"_s, &Card::takeNothing }, { u"PROFILE"_s, &Card::takeNothing } };
    return map;
}

bool Card::isTaken(const QString& header) const
{
    return std::any_of(
        m_record.values.begin(), m_record.values.end(), [&](const auto& value) { return value.first == header; });
}

void Card::set(const QString& header, const QString& value)
{
    if (!value.isEmpty() && !isTaken(header)) m_record.add(header, value);
}

void Card::leave(const ContentLine& line)
{
    // Each is looked for among all before it: thousands of names of one's own would take their time.
    if (m_record.values.size() >= mostValues) return;
    if (!line.value.trimmed().isEmpty()) set(u"vCard "_s + line.name, line.text().left(200));
}

void Card::take(const Component& component)
{
    const auto isPreferred
        = [](const ContentLine& line) { return line.hasType(u"pref"_s) || line.parameter(u"PREF"_s) == u"1"_s; };
    std::vector<const ContentLine*> lines;
    for (const ContentLine& line : component.lines)
        lines.push_back(&line);
    std::stable_partition(lines.begin(), lines.end(), [&](const ContentLine* line) { return isPreferred(*line); });
    for (const ContentLine* line : lines) {
        const Take take = takers().value(line->name);
        if (!take) {
            leave(*line);
            continue;
        }
        if (line->fault != RowFault::None) m_record.setFault(line->fault, line->line);
        (this->*take)(*line);
    }
    // A title belongs to a post; of a man without a company it says what he is.
    if (!m_title.isEmpty()) set(isTaken(u"employment.company"_s) ? u"employment.title"_s : u"occupation"_s, m_title);
    for (const QString& name : component.inner)
        set(u"vCard "_s + name, name);
}

void Card::takeName(const ContentLine& line)
{
    const QStringList parts = line.parts();
    set(u"family_name"_s, parts.value(0));
    set(u"given_name"_s, QString(parts.value(1) + u' ' + parts.value(2)).trimmed());
    set(u"salutation"_s, parts.value(3));
    if (!parts.value(4).isEmpty()) set(u"vCard N suffix"_s, parts.value(4));
}

void Card::takeOrganisation(const ContentLine& line)
{
    if (isTaken(u"employment.company"_s)) return set(u"vCard ORG 2"_s, line.text());
    const QStringList parts = line.parts();
    set(u"employment.company"_s, parts.value(0));
    QStringList units = parts.mid(1);
    units.removeAll(QString());
    set(u"employment.department"_s, units.join(u" / "_s));
}

void Card::takeTitle(const ContentLine& line)
{
    if (m_title.isEmpty())
        m_title = line.text();
    else
        set(u"vCard TITLE 2"_s, line.text());
}

void Card::takeTelephone(const ContentLine& line)
{
    QString number = line.text();
    if (number.startsWith(u"tel:"_s, Qt::CaseInsensitive)) number.remove(0, 4);
    const bool other = line.hasType(u"fax"_s) || line.hasType(u"pager"_s);
    const QString header = other                                                            ? u"vCard FAX"_s
        : line.hasType(u"cell"_s) || line.hasType(u"mobile"_s) || line.hasType(u"iphone"_s) ? u"mobile"_s
                                                                                            : u"phone"_s;
    set(isTaken(header) ? u"vCard TEL 2"_s : header, number);
}

void Card::takeMail(const ContentLine& line)
{
    QString address = line.text();
    if (address.startsWith(u"mailto:"_s, Qt::CaseInsensitive)) address.remove(0, 7);
    set(isTaken(u"email"_s) ? u"vCard EMAIL 2"_s : u"email"_s, address);
}

void Card::takeAddress(const ContentLine& line)
{
    if (isTaken(u"street"_s) || isTaken(u"city"_s)) return set(u"vCard ADR 2"_s, line.parts().join(u' ').trimmed());
    const QStringList parts = line.parts(); // box, suite, street, city, region, postcode, country
    QStringList street { parts.value(2), parts.value(1), parts.value(0) };
    street.removeAll(QString());
    set(u"street"_s, street.join(u", "_s));
    set(u"city"_s, parts.value(3));
    set(u"vCard ADR region"_s, parts.value(4));
    set(u"postcode"_s, parts.value(5));
    set(u"vCard ADR country"_s, parts.value(6));
}

/// 1980-02-03, 19800203, --0203 (the year is nobody's business), and any of them with a time behind.
void Card::takeBirthday(const ContentLine& line)
{
    static const QRegularExpression form(u"^(\\d{4}|--)-?(\\d\\d)-?(\\d\\d)(T.*)?$"_s);
    const auto match = form.match(line.text());
    if (!match.hasMatch()) return leave(line);
    // 1604 is what some telephones write for no year.
    if (match.captured(1) != u"--"_s && match.captured(1) != u"1604"_s) set(u"birth_year"_s, match.captured(1));
    set(u"birth_month"_s, match.captured(2));
    set(u"birth_day"_s, match.captured(3));
}

void Card::takeGender(const ContentLine& line)
{
    const QString word = line.parts().value(0).left(1).toUpper();
    if (word == u"M"_s || word == u"F"_s)
        set(u"sex"_s, word == u"M"_s ? u"male"_s : u"female"_s);
    else
        leave(line);
}

/// Every id of ours is a UUID of version 7; a card that has one comes from an export. Others number as they please.
void Card::takeId(const ContentLine& line)
{
    QString word = line.text();
    if (word.startsWith(u"urn:uuid:"_s, Qt::CaseInsensitive)) word.remove(0, 9);
    const auto id = RecordId::parse(word);
    if (id && id->toString().at(14) == u'7') set(u"id"_s, id->toString());
}

} // namespace

Result<bool> VCardRecords::next(NamedRecord& record)
{
    Component component;
    const auto more = m_cards.next(component);
    if (!more || !*more) return more;
    record = NamedRecord { component.line, {}, component.fault, component.faultLine, component.raw };
    Card(record).take(component);
    return true;
}

} // namespace fairlead
