#include "FullWorkspace.h"
#include "ImportWorld.h"

#include "exchange/Exporter.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// A contact whose every value needs care, at a company.
Record addContact(ImportWorld& world)
{
    Record company = world->blank(u"company"_s);
    company.set(u"name"_s, u"Glass; Panes, \"Söhne\" \\ Co"_s);
    world.test().add(company);
    Record contact = world->blank(u"contact"_s);
    contact.set(u"full_name"_s, u"王小明"_s).set(u"family_name"_s, u"王"_s).set(u"given_name"_s, u"小明"_s);
    contact.set(u"phone"_s, u"+49 421 555 01"_s).set(u"mobile"_s, u"138 0013 8000"_s);
    contact.set(u"email"_s, u"wang@glass.example"_s).set(u"wechat"_s, u"wx_wang"_s);
    contact.set(u"street"_s, u"Am Wall 1; Hof 2"_s).set(u"city"_s, u"Bremen"_s).set(u"postcode"_s, u"28195"_s);
    contact.set(u"birth_month"_s, qint64(2)).set(u"birth_day"_s, qint64(3)).set(u"birth_year"_s, qint64(1980));
    contact.set(
        u"remark"_s, QString(u"第一行\nsecond, with; marks\\\n"_s + QString(u"很长的一行"_s).repeated(20) + u"."_s));
    world.test().add(contact);
    Record post = world->blank(u"employment"_s);
    post.set(u"contact"_s, contact.id).set(u"company"_s, company.id);
    post.set(u"department"_s, u"Einkauf"_s).set(u"title"_s, u"Leiter, Einkauf"_s);
    world.test().add(post);
    return contact;
}

} // namespace

TEST_CASE("cards that were exported change nothing, and make the same contacts elsewhere")
{
    ExportOptions options;
    options.cards = GENERATE(VCardVersion::V3, VCardVersion::V4);
    ImportWorld world;
    const Record contact = addContact(world);
    REQUIRE(Exporter::write(world->reader(), world.type(u"contact"_s), world.path(u"out.vcf"_s), options).hasValue());

    const QByteArray card = ImportWorld::read(world.path(u"out.vcf"_s));
    for (const QByteArray& line : card.split('\n')) {
        CHECK(line.size() <= 76);
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(card.contains(contact.id.toString().toLatin1()));
    CHECK(world.import(world.path(u"out.vcf"_s), u"contact"_s).unchanged == 1);

    ImportWorld other;
    ImportOptions creating = optionsFor(u"contact"_s);
    creating.missing = MissingReference::Create;
    const ImportResult result = other.import(world.path(u"out.vcf"_s), creating);
    CHECK(result.added == 1);
    CHECK(other.named(u"contact"_s, u"王小明"_s).cells == world.test().get(contact).cells);
    const Record post = other.records(u"employment"_s).front();
    CHECK(other.titleOf(post, u"company"_s) == u"Glass; Panes, \"Söhne\" \\ Co"_s);
    CHECK(post.text(u"title"_s) == u"Leiter, Einkauf"_s);
    for (const MappedColumn& column : result.columns) {
        INFO(column.header.toStdString());
        CHECK(column.path.has_value());
    }
}

TEST_CASE("telephones write cards in ways of their own")
{
    ImportWorld world;
    const QString path = world.file(u"phone.vcf"_s,
        QByteArray("BEGIN:VCARD\r\nVERSION:2.1\r\n"
                   "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B;=E5=B0=8F=\r\n=E6=98=8E;;;\r\n"
                   "TEL;CELL;PREF:13800138000\r\nTEL;WORK;FAX:0571-1\r\nTEL;HOME:0571-2\r\n"
                   "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=GBK:=C4=E3=BA=C3=0D=0Atwo\r\n"
                   "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\r\nSkZJRgABAQ==\r\n\r\n"
                   "END:VCARD\r\n"
                   "begin:vcard\nversion:3.0\nfn:Ada Bra\n "
                   "ndt\nitem1.email;type=INTERNET:ada@x.example\nitem1.X-ABLabel:work\n"
                   "EMAIL;PREF=1:first@x.example\nTITLE:Buyer\nBDAY:--0203\nCATEGORIES:friends\nend:vcard\n"));

    const ImportResult result = world.import(path, u"contact"_s);

    CHECK(result.added == 2);
    const Record wang = world.named(u"contact"_s, u"王小明"_s);
    CHECK(wang.text(u"family_name"_s) == u"王"_s);
    CHECK(wang.text(u"mobile"_s) == u"13800138000"_s);
    CHECK(wang.text(u"phone"_s) == u"0571-2"_s);
    CHECK(wang.text(u"remark"_s) == u"你好\ntwo"_s);
    const Record ada = world.named(u"contact"_s, u"Ada Brandt"_s);
    CHECK(ada.text(u"email"_s) == u"first@x.example"_s);
    CHECK(ada.text(u"occupation"_s) == u"Buyer"_s);
    CHECK(ada.number(u"birth_day"_s) == 3);
    CHECK(ada.isBlank(u"birth_year"_s));
    QStringList left;
    for (const MappedColumn& column : result.columns)
        if (!column.path) left.append(column.header);
    left.sort();
    CHECK(left
        == QStringList {
            u"vCard CATEGORIES"_s, u"vCard EMAIL 2"_s, u"vCard FAX"_s, u"vCard PHOTO"_s, u"vCard X-ABLABEL"_s });

    CHECK(world.import(path, u"contact"_s).unchanged == 2);
    REQUIRE(world->undo().hasValue());
    CHECK(world.count(u"contact"_s) == 0);
}

TEST_CASE("a broken card is refused with its line, the others come in")
{
    ImportWorld world;
    const QByteArray good = "BEGIN:VCARD\nFN:A\nEND:VCARD\n";
    const QByteArray also = "BEGIN:VCARD\nFN:B\nEND:VCARD\n";
    const auto refused = [&](const QByteArray& between) {
        ImportOptions options = optionsFor(u"contact"_s);
        options.rejectsPath = world.path(u"rejects.csv"_s);
        const ImportResult result = world.import(world.file(u"in.vcf"_s, good + between + also), options);
        CHECK(result.added == 2);
        REQUIRE(result.rejected == 1);
        return result.bad.front();
    };
    const auto is = [](const RejectedCell& cell, qint64 line, const QString& reason) {
        CHECK(cell.line == line);
        CHECK(cell.reason == reason);
    };

    SECTION("not closed") { is(refused("BEGIN:VCARD\nFN:C\n"), 4, u"syntax"_s); }
    SECTION("a line that is none") { is(refused("BEGIN:VCARD\nFN:C\nwhat is this\nEND:VCARD\n"), 6, u"syntax"_s); }
    SECTION("something between") { is(refused("Dear: all,\nthese are\nmy friends\n"), 4, u"syntax"_s); }
    SECTION("without a name") { is(refused("BEGIN:VCARD\nTEL:1\nEND:VCARD\n"), 4, u"required"_s); }
    SECTION("a character set nobody knows")
    {
        is(refused("BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=klingon:=41\nEND:VCARD\n"), 5, u"encoding"_s);
    }
    SECTION("a company that is not there")
    {
        is(refused("BEGIN:VCARD\nFN:C\nORG:Nowhere\nEND:VCARD\n"), 4, u"missing"_s);
    }
    SECTION("a line beyond the limit")
    {
        is(refused("BEGIN:VCARD\nFN:C\nNOTE:" + QByteArray(2 << 20, 'x') + "\nEND:VCARD\n"), 6, u"too_long"_s);
    }
}

TEST_CASE("cards are contacts and nothing else")
{
    ImportWorld world;
    const QString path = world.file(u"in.vcf"_s, "BEGIN:VCARD\nFN:A\nEND:VCARD\n"_ba);
    CHECK(world.refusal(path, optionsFor(u"opportunity"_s)) == Error { ErrorCode::Invalid, u"format: opportunity"_s });
    const auto written = Exporter::write(world->reader(), world.type(u"task"_s), world.path(u"out.vcf"_s));
    CHECK(written.error() == Error { ErrorCode::Invalid, u"format: task"_s });
    CHECK_FALSE(QFile::exists(world.path(u"out.vcf"_s)));
}
