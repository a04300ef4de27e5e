#include "insight/MavenWorkspace.h"

#include "exchange/CsvReader.h"

#include <QDir>

namespace fairlead {

using namespace Qt::StringLiterals;

MavenWorkspace::MavenWorkspace(size_t partSize)
    : m_folder(qEnvironmentVariable("FAIRLEAD_DATA") + u"/maven-crm/"_s)
    , m_isThere(QFile::exists(m_folder + u"sales_pipeline.csv"_s))
{
    if (m_isThere) build(partSize);
}

std::vector<MavenWorkspace::Row> MavenWorkspace::rows(const QString& file) const
{
    auto reader = CsvReader::open(m_folder + file);
    REQUIRE(reader.hasValue());
    std::vector<Row> rows;
    SourceRow cells;
    for (;;) {
        const auto more = reader->next(cells);
        REQUIRE(more.hasValue());
        if (!*more) return rows;
        Row row;
        for (qsizetype i = 0; i < reader->header().size(); ++i)
            row.insert(reader->header()[i], cells.cells[i]);
        rows.push_back(std::move(row));
    }
}

void MavenWorkspace::build(size_t partSize)
{
    // Deals of an import keep a missing opening date missing, hence the run.
    auto bulk = m_workspace->beginBulk(u"import"_s, m_workspace->blank(u"import_run"_s).id);
    REQUIRE(bulk.hasValue());
    if (partSize) (*bulk)->setPartSize(partSize);
    addPeople(**bulk);
    addStages(**bulk);
    for (const Row& row : rows(u"accounts.csv"_s))
        m_companies.insert(row[u"account"_s], named(**bulk, u"company"_s, row[u"account"_s]).id);
    for (const Row& row : rows(u"sales_pipeline.csv"_s))
        addDeal(**bulk, row);
    REQUIRE((*bulk)->finish().hasValue());
}

Record MavenWorkspace::add(BulkEdit& bulk, Record record)
{
    std::vector<Problem> problems;
    const auto done = bulk.add(EditStep::create(record), problems);
    if (!done) FAIL(done.error().detail.toStdString());
    if (!*done) FAIL(problems.front().field.toStdString() << " " << problems.front().word.toStdString());
    return record;
}

Record MavenWorkspace::named(BulkEdit& bulk, const QString& type, const QString& name)
{
    Record record = m_workspace->blank(type);
    record.set(record.type->titleField()->name, name);
    return add(bulk, std::move(record));
}

void MavenWorkspace::addPeople(BulkEdit& bulk)
{
    for (const Row& row : rows(u"sales_teams.csv"_s)) {
        const QString office = row[u"regional_office"_s];
        if (!m_teams.contains(office)) m_teams.insert(office, named(bulk, u"unit"_s, office).id);
        const Record person = named(bulk, u"person"_s, row[u"sales_agent"_s]);
        m_people.insert(row[u"sales_agent"_s], person.id);
        Record term = m_workspace->blank(u"membership"_s);
        term.set(u"person"_s, person.id).set(u"unit"_s, m_teams[office]);
        add(bulk, std::move(term));
    }
}

void MavenWorkspace::addStages(BulkEdit& bulk)
{
    m_pipeline = named(bulk, u"pipeline"_s, u"Sales"_s).id;
    const char* stages[][3] = { { "Prospecting", "open", "b" }, { "Engaging", "open", "c" }, { "Won", "won", "d" },
        { "Lost", "lost", "e" } };
    for (const auto& [name, kind, key] : stages) {
        Record stage = m_workspace->blank(u"stage"_s);
        stage.set(u"pipeline"_s, m_pipeline).set(u"name"_s, QString::fromLatin1(name));
        stage.set(u"kind"_s, QString::fromLatin1(kind)).set(u"sort_key"_s, QString::fromLatin1(key));
        m_stages.insert(QString::fromLatin1(name), add(bulk, std::move(stage)).id);
    }
}

void MavenWorkspace::addDeal(BulkEdit& bulk, const Row& row)
{
    const QDate close = QDate::fromString(row[u"close_date"_s], Qt::ISODate);
    const QString stage = row[u"deal_stage"_s];
    Record deal = m_workspace->blank(u"opportunity"_s);
    deal.set(u"name"_s, row[u"opportunity_id"_s]).set(u"number"_s, row[u"opportunity_id"_s]);
    deal.set(u"company"_s, m_companies.value(row[u"account"_s])).set(u"owner"_s, m_people[row[u"sales_agent"_s]]);
    deal.set(u"stage"_s, m_stages[stage]).set(u"expected_close"_s, close);
    deal.set(u"opened_on"_s, QDate::fromString(row[u"engage_date"_s], Qt::ISODate));
    if (stage == u"Won"_s || stage == u"Lost"_s) deal.set(u"closed_on"_s, close);
    if (!row[u"close_value"_s].isEmpty())
        deal.set(u"amount"_s, Money { row[u"close_value"_s].toLongLong() * 100, u"USD"_s });
    add(bulk, deal);

    const QString product = row[u"product"_s];
    if (!m_products.contains(product)) m_products.insert(product, named(bulk, u"product"_s, product).id);
    Record line = m_workspace->blank(u"opportunity_line"_s);
    line.set(u"opportunity"_s, deal.id).set(u"product"_s, m_products[product]);
    add(bulk, std::move(line));
}

} // namespace fairlead
