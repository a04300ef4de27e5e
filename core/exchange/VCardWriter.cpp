#include "exchange/VCardWriter.h"

#include "exchange/ContentOutput.h"

#include <QDateTime>
#include <QTimeZone>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class VCardWriter final : public RecordWriter
{
public:
    VCardWriter(QIODevice& device, const Reader& reader, VCardVersion version)
        : m_reader(reader)
        , m_employment(reader.catalog().type(u"employment"_s))
        , m_output(device)
        , m_new(version == VCardVersion::V4)
    {
    }
    Result<void> add(const Record& contact) override;
    Result<void> end() override { return m_output.flush(); }

private:
    Result<std::optional<Record>> post(const Record& contact) const;
    void writeName(const Record& contact);
    void writePost(const Record& post);
    void writeAddresses(const Record& contact);
    void writeBirthday(const Record& contact);

    const Reader& m_reader;
    const RecordType& m_employment;
    ContentOutput m_output;
    bool m_new; ///< version 4.0
};

/// The post that has no end, or ends last; of several the one that began last.
Result<std::optional<Record>> VCardWriter::post(const Record& contact) const
{
    std::optional<Record> best;
    const auto rank = [](const Record& post) {
        return std::pair(
            post.isBlank(u"to_on"_s) ? QDate(9999, 12, 31) : post.date(u"to_on"_s), post.date(u"from_on"_s));
    };
    const auto read = m_reader.records(
        m_employment, "_v=1 AND contact=? ORDER BY id", { cellOf(contact.id) }, [&](const Record& post) {
            if (!best || rank(*best) < rank(post)) best = post;
        });
    if (!read) return read.error();
    return best;
}

void VCardWriter::writeName(const Record& contact)
{
    m_output.text("FN", contact.title());
    // A name in one piece is a family name to programs that want parts; they show FN anyway.
    const QString family = contact.text(u"family_name"_s);
    const QString given = contact.text(u"given_name"_s);
    const bool whole = family.isEmpty() && given.isEmpty();
    m_output.parts("N", { whole ? contact.title() : family, given, {}, contact.text(u"salutation"_s), {} });
}

void VCardWriter::writePost(const Record& post)
{
    const auto company = m_reader.titleOf(m_reader.catalog().type(u"company"_s), post.reference(u"company"_s));
    QStringList parts { company.text };
    if (!post.isBlank(u"department"_s)) parts.append(post.text(u"department"_s));
    m_output.parts("ORG", parts);
    m_output.text("TITLE", post.text(u"title"_s));
}

void VCardWriter::writeAddresses(const Record& contact)
{
    m_output.text(m_new ? "TEL;TYPE=\"work,voice\"" : "TEL;TYPE=WORK,VOICE", contact.text(u"phone"_s));
    m_output.text(m_new ? "TEL;TYPE=cell" : "TEL;TYPE=CELL", contact.text(u"mobile"_s));
    m_output.text(m_new ? "EMAIL" : "EMAIL;TYPE=INTERNET", contact.text(u"email"_s));
    m_output.text("X-WECHAT", contact.text(u"wechat"_s));
    m_output.parts(m_new ? "ADR;TYPE=work" : "ADR;TYPE=WORK",
        { {}, {}, contact.text(u"street"_s), contact.text(u"city"_s), {}, contact.text(u"postcode"_s), {} });
}

/// A lunar birthday is another day every year: no card can say it. Version 3.0 knows no birthday without a year.
void VCardWriter::writeBirthday(const Record& contact)
{
    const qint64 month = contact.number(u"birth_month"_s);
    const qint64 day = contact.number(u"birth_day"_s);
    const qint64 year = contact.number(u"birth_year"_s);
    if (contact.text(u"birth_calendar"_s) == u"lunar"_s || (year == 0 && !m_new)) return;
    if (!QDate::isValid(int(year > 0 ? year : 2000), int(month), int(day))) return;
    const QString text = year == 0
        ? u"--%1%2"_s.arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'))
        : QDate(int(year), int(month), int(day)).toString(m_new ? u"yyyyMMdd" : u"yyyy-MM-dd");
    m_output.line("BDAY", text.toLatin1());
}

Result<void> VCardWriter::add(const Record& contact)
{
    const auto post = this->post(contact);
    if (!post) return post.error();
    m_output.line("BEGIN", "VCARD");
    m_output.line("VERSION", m_new ? "4.0" : "3.0");
    m_output.line("PRODID", "-//Fairlead//Fairlead//EN");
    m_output.line("UID", (m_new ? "urn:uuid:" : "") + contact.id.toString().toLatin1());
    writeName(contact);
    if (*post) writePost(**post);
    m_output.text("ROLE", contact.text(u"occupation"_s));
    writeAddresses(contact);
    writeBirthday(contact);
    const QString sex = contact.text(u"sex"_s);
    if (m_new && !sex.isEmpty()) m_output.line("GENDER", sex == u"male"_s ? "M" : "F");
    m_output.text("NOTE", contact.text(u"remark"_s));
    const QDateTime changed = QDateTime::fromMSecsSinceEpoch(m_reader.changedAt(contact), QTimeZone::utc());
    m_output.line("REV", changed.toString(m_new ? u"yyyyMMdd'T'HHmmss'Z'" : u"yyyy-MM-dd'T'HH:mm:ss'Z'").toLatin1());
    m_output.line("END", "VCARD");
    return m_output.pass();
}

} // namespace

std::unique_ptr<RecordWriter> vCardWriter(QIODevice& device, const Reader& reader, VCardVersion version)
{
    return std::make_unique<VCardWriter>(device, reader, version);
}

} // namespace fairlead
