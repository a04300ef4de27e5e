#include "store/CareWorkspace.h"

#include "store/FileStore.h"
#include "store/search/SearchTokenizer.h"

#include <QBuffer>
#include <sqlite3.h>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

void addDeals(TestWorkspace& workspace)
{
    const auto stages = workspace.stages();
    const Record li = workspace.named(u"person"_s, u"李伟"_s);
    const Record acme = workspace.named(u"company"_s, u"Acme 恒达"_s);
    const Record product = workspace.named(u"product"_s, u"GTX"_s);
    for (int i = 0; i < 6; ++i) {
        Record deal = workspace->blank(u"opportunity"_s);
        deal.set(u"name"_s, u"Renewal %1 续约"_s.arg(i)).set(u"amount"_s, Money { 500000 + i, u"USD"_s });
        deal.set(u"company"_s, acme.id).set(u"owner"_s, li.id);
        workspace.add(deal);
        Record line = workspace->blank(u"opportunity_line"_s);
        line.set(u"opportunity"_s, deal.id).set(u"product"_s, product.id);
        workspace.add(line);
        Record moved = workspace.get(deal);
        moved.set(u"stage"_s, i % 2 ? stages.won.id : stages.second.id);
        REQUIRE(workspace.set(deal, u"stage"_s, moved, u"move"_s).hasValue());
        if (i == 2)
            REQUIRE(workspace->apply({ u"delete"_s, { EditStep::remove(*deal.type, deal.id) }, {} }).hasValue());
        if (i == 3) REQUIRE(workspace->undo().hasValue());
    }
}

void addOwnField(TestWorkspace& workspace)
{
    Record field = workspace->blank(u"field"_s);
    field.set(u"record_type"_s, u"company"_s).set(u"name"_s, u"hat_size"_s).set(u"kind"_s, u"int"_s);
    field.set(u"label_en"_s, u"Hat size"_s).set(u"label_zh"_s, u"帽子尺寸"_s);
    workspace.add(field);
}

void addFile(TestWorkspace& workspace)
{
    QByteArray bytes(FileStore::partBytes + 500, 'f');
    QBuffer source(&bytes);
    REQUIRE(source.open(QIODevice::ReadOnly));
    const auto file = FileStore::takeIn(workspace.path(), source, TestWorkspace::moment);
    REQUIRE(file.hasValue());
    Record contact = workspace->blank(u"contact"_s);
    contact.set(u"full_name"_s, u"张伟"_s).set(u"salutation_en"_s, u"Wei"_s).set(u"photo"_s, Cell(file->hash));
    workspace.add(contact);
    Record attachment = workspace->blank(u"attachment"_s);
    attachment.refer(u"subject"_s, *contact.type, contact.id).set(u"blob"_s, Cell(file->hash));
    workspace.add(attachment.set(u"file_name"_s, u"报价.pdf"_s));
}

void addLead(TestWorkspace& workspace)
{
    Record lead = workspace->blank(u"lead"_s);
    lead.set(u"company_name"_s, u"Fair visitor 访客"_s).set(u"owner"_s, workspace.named(u"person"_s, u"Ann"_s).id);
    workspace.add(lead);
    Record point = workspace->blank(u"contact_point"_s);
    point.refer(u"subject"_s, *lead.type, lead.id).set(u"value"_s, u"138 0000 1111"_s);
    workspace.add(point);
    Record view = workspace->blank(u"saved_view"_s);
    view.set(u"name"_s, u"Hot 热"_s).set(u"page"_s, u"lead"_s).set(u"filter"_s, u"score_set = hot"_s);
    workspace.add(view);
}

void addSettings(TestWorkspace& workspace)
{
    Record value = workspace->blank(u"choice"_s);
    value.set(u"list"_s, u"company_kind"_s).set(u"code"_s, u"club"_s).set(u"label_en"_s, u"Club"_s);
    workspace.add(value.set(u"label_zh"_s, u"俱乐部"_s));
    Record use = workspace->blank(u"field_use"_s);
    use.set(u"record_type"_s, u"company"_s).set(u"field"_s, u"website"_s).set(u"hidden"_s, qint64(1));
    workspace.add(use.set(u"sort_key"_s, u"name:i"_s));
}

} // namespace

void fillWithEverything(TestWorkspace& workspace)
{
    addDeals(workspace);
    addOwnField(workspace);
    addSettings(workspace);
    addLead(workspace);
    addFile(workspace);
    REQUIRE(workspace->seal().hasValue());
    std::vector<Record> companies;
    for (int i = 0; i < 40; ++i) {
        Record record = workspace->blank(u"company"_s);
        record.set(u"name"_s, u"Company %1 公司"_s.arg(i)).set(u"city"_s, i % 3 ? u"Leeds"_s : u"成都"_s);
        record.set(u"hat_size"_s, qint64(50 + i));
        companies.push_back(workspace.add(record));
    }
    for (int i = 0; i < 10; ++i) {
        Record values = companies[size_t(i)];
        values.set(u"city"_s, u"Lyon"_s).set(u"hat_size"_s, qint64(60));
        REQUIRE(
            workspace->apply({ u"move"_s, { EditStep::change(values, { u"city"_s, u"hat_size"_s }) }, {} }).hasValue());
    }
    REQUIRE(workspace->undo().hasValue());
    EditStep merge = EditStep::remove(*companies[3].type, companies[3].id);
    merge.kind = EditStep::Kind::Merge;
    merge.record.mergedInto = companies[4].id;
    REQUIRE(workspace->apply({ u"merge"_s, { merge }, {} }).hasValue());
    auto bulk = workspace->beginBulk(u"import"_s);
    std::vector<Problem> problems;
    for (int i = 0; i < 300; ++i) {
        Record record = workspace->blank(u"industry"_s);
        record.set(u"name"_s, u"Industry %1"_s.arg(i));
        REQUIRE((*bulk)->add(EditStep::create(record), problems).value());
    }
    REQUIRE((*bulk)->finish().hasValue());
    REQUIRE(workspace->seal().hasValue());
    workspace.named(u"company"_s, u"Loose"_s);
}

std::string told(const CheckReport& report)
{
    QStringList lines;
    for (const Finding& finding : report.findings)
        lines.append(
            u"%1 %2 ×%3: %4"_s.arg(wordOf(finding.kind), finding.where).arg(finding.count).arg(finding.detail));
    return lines.join(u'\n').toStdString();
}

std::string told(const Result<CheckReport>& report)
{
    return report ? told(*report) : "error: " + report.error().detail.toStdString();
}

bool has(const CheckReport& report, Finding::Kind kind)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
        [kind](const Finding& finding) { return finding.kind == kind; });
}

std::string meddle(const QString& path, const QByteArray& sql)
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK);
    REQUIRE(SearchTokenizer::registerOn(database).hasValue());
    char* words = nullptr;
    sqlite3_exec(database, sql.constData(), nullptr, nullptr, &words);
    const std::string refused = words ? words : "";
    sqlite3_free(words);
    sqlite3_close(database);
    return refused;
}

qint64 ask(const QString& path, const QByteArray& sql)
{
    const Catalog catalog;
    const auto reader = Reader::open(path, catalog);
    REQUIRE(reader.hasValue());
    const auto number = (*reader)->number(sql);
    if (!number) FAIL(number.error().detail.toStdString());
    return *number;
}

QStringList contents(const QString& path)
{
    QStringList lines;
    const auto workspace = Workspace::open(path);
    if (!workspace) FAIL(workspace.error().detail.toStdString());
    for (const auto& type : (*workspace)->catalog().types())
        REQUIRE((*workspace)
                    ->reader()
                    .records(*type, "_v=1", {},
                        [&](const Record& record) {
                            QString line = type->name() + u' ' + record.id.toString();
                            for (const Cell& cell : record.cells)
                                line += u'|'
                                    + (std::holds_alternative<qint64>(cell) ? QString::number(numberOf(cell))
                                                                            : textOf(cell));
                            lines.append(line);
                        })
                    .hasValue());
    lines.sort();
    return lines;
}

} // namespace fairlead
