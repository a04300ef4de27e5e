#include "models/QuoteActs.h"

#include "model/QuoteRules.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// The fields of both that are called alike.
void copy(const Record& from, Record& to, const QStringList& fields)
{
    for (const QString& name : fields) {
        const Field& source = from.type->at(name);
        const Field& target = to.type->at(name);
        for (int i = 0; i < source.cellCount; ++i)
            to.cells[size_t(target.firstCell + i)] = from.cells[size_t(source.firstCell + i)];
    }
}

QStringList fieldsOf(const RecordType& type, const QStringList& without)
{
    QStringList names;
    for (const Field& field : type.fields())
        if (!without.contains(field.name)) names.append(field.name);
    return names;
}

} // namespace

std::vector<Record> QuoteActs::having(const QString& type, const QString& field, const RecordId& id) const
{
    Query query;
    query.type = &m_session.catalog().type(type);
    query.filter = Filter::condition({ field }, Filter::Operator::Equal, { FilterValue::ofId(id) });
    const QueryRunner runner = m_session.runner();
    const auto rows = runner.rowNumbers(query);
    auto records = rows ? runner.records(query, *rows) : Result<std::vector<Record>>(rows.error());
    return records ? std::move(*records) : std::vector<Record>();
}

std::optional<Record> QuoteActs::lastVersion(const RecordId& quote) const
{
    std::optional<Record> last;
    for (Record& version : having(u"quote_version"_s, u"quote"_s, quote))
        if (!last || last->number(u"version"_s) < version.number(u"version"_s)) last = std::move(version);
    return last;
}

/// What the deal says of its products, with what they cost in the catalogue.
void QuoteActs::addLinesOf(Edit& edit, const RecordId& deal, const RecordId& version) const
{
    for (const Record& line : having(u"opportunity_line"_s, u"opportunity"_s, deal)) {
        Record quoted = m_session.workspace().blank(u"quote_line"_s);
        copy(line, quoted, { u"product"_s, u"quantity"_s, u"unit"_s, u"price"_s, u"tax_rate"_s, u"sort_key"_s });
        quoted.set(u"version"_s, version).set(u"delivery_on"_s, line.date(u"from_month"_s));
        const auto product
            = m_session.reader().find(m_session.catalog().type(u"product"_s), line.reference(u"product"_s));
        if (product && *product) copy(**product, quoted, { u"list_price"_s });
        edit.steps.push_back(EditStep::create(std::move(quoted)));
    }
}

RecordId QuoteActs::apply(Edit edit, const RecordId& made)
{
    return m_session.apply(std::move(edit)) ? made : RecordId();
}

RecordId QuoteActs::makeFor(const Record& deal)
{
    const Workspace& workspace = m_session.workspace();
    Record quote = workspace.blank(u"quote"_s);
    copy(deal, quote, { u"company"_s, u"owner"_s });
    quote.set(u"opportunity"_s, deal.id);
    Record version = workspace.blank(u"quote_version"_s);
    version.set(u"quote"_s, quote.id).set(u"tax_basis"_s, deal.text(u"tax_basis"_s));
    version.set(u"currency"_s, deal.money(u"amount"_s).currency);
    Edit edit { tr("make a quotation for %1").arg(deal.title()), { EditStep::create(quote), EditStep::create(version) },
        {} };
    addLinesOf(edit, deal.id, version.id);
    return apply(std::move(edit), quote.id);
}

RecordId QuoteActs::makeNext(const Record& version)
{
    Record next = m_session.workspace().blank(u"quote_version"_s);
    copy(version, next, fieldsOf(*version.type, { u"version"_s, u"version_name"_s, u"sent_on"_s }));
    if (next.date(u"valid_until"_s) < m_session.today()) next.set(u"valid_until"_s, QDate());
    const auto quote = m_session.reader().find(m_session.catalog().type(u"quote"_s), version.reference(u"quote"_s));
    Edit edit { tr("make a new version of %1").arg(quote && *quote ? (*quote)->title() : version.title()),
        { EditStep::create(next) }, {} };
    for (const Record& line : having(u"quote_line"_s, u"version"_s, version.id)) {
        Record again = m_session.workspace().blank(u"quote_line"_s);
        copy(line, again, fieldsOf(*line.type, { u"version"_s }));
        edit.steps.push_back(EditStep::create(again.set(u"version"_s, next.id)));
    }
    return apply(std::move(edit), next.id);
}

RecordId QuoteActs::makeVersion(const Record& quote)
{
    if (const auto last = lastVersion(quote.id)) return makeNext(*last);
    Record version = m_session.workspace().blank(u"quote_version"_s);
    version.set(u"quote"_s, quote.id);
    Edit edit { tr("make a new version of %1").arg(quote.title()), { EditStep::create(version) }, {} };
    if (!quote.isBlank(u"opportunity"_s)) addLinesOf(edit, quote.reference(u"opportunity"_s), version.id);
    return apply(std::move(edit), version.id);
}

bool QuoteActs::send(const Record& version)
{
    Record sent = version;
    sent.set(u"sent_on"_s, m_session.today());
    return m_session.apply(
        { tr("send %1").arg(version.title()), { EditStep::change(std::move(sent), { u"sent_on"_s }) }, {} });
}

bool QuoteActs::settle(const Record& quote, const QString& state)
{
    Record settled = quote;
    settled.set(u"state"_s, state);
    const QString name = state == quote_state::accepted ? tr("accept %1").arg(quote.title())
        : state == quote_state::rejected                ? tr("reject %1").arg(quote.title())
                                                        : tr("change %1").arg(quote.title());
    return m_session.apply({ name, { EditStep::change(std::move(settled), { u"state"_s }) }, {} });
}

} // namespace fairlead::ui
