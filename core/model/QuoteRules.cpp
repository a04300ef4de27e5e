#include "model/QuoteRules.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

std::vector<Record> versionsOf(const RuleContext& context, const RecordId& quote)
{
    return context.lookup.naming(u"quote_version"_s, u"quote"_s, quote);
}

/// The version that was sent last; null: none was.
RecordId sentLast(const std::vector<Record>& versions)
{
    const Record* last = nullptr;
    const auto order = [](const Record& one) { return std::pair(one.date(u"sent_on"_s), one.number(u"version"_s)); };
    for (const Record& version : versions)
        if (version.date(u"sent_on"_s).isValid() && (!last || order(*last) < order(version))) last = &version;
    return last ? last->id : RecordId();
}

/// "Q-2026-0007 V2"
QString nameOf(const Record& quote, const Record& version)
{
    return u"%1 V%2"_s.arg(quote.title()).arg(version.number(u"version"_s));
}

void settleResult(const Record* before, Record& after, const RuleContext& context)
{
    if (after.isBlank(u"state"_s)) after.set(u"state"_s, quote_state::open);
    const QString state = after.text(u"state"_s);
    if (before && before->text(u"state"_s) == state) return;
    if (state == quote_state::open) {
        after.set(u"result_on"_s, QDate()).set(u"result_reason"_s, QString()).set(u"accepted_version"_s, RecordId());
        return;
    }
    if (!after.date(u"result_on"_s).isValid()) after.set(u"result_on"_s, context.happenedOn);
    if (state != quote_state::accepted)
        after.set(u"accepted_version"_s, RecordId());
    else if (after.isBlank(u"accepted_version"_s))
        after.set(u"accepted_version"_s, sentLast(versionsOf(context, after.id)));
}

} // namespace

void checkQuote(const Record& after, const RuleContext& context, std::vector<Problem>& problems)
{
    const RecordId accepted = after.reference(u"accepted_version"_s);
    if (accepted.isNull() || context.imported) return;
    const auto version = context.lookup.find(u"quote_version"_s, accepted);
    if (version && version->reference(u"quote"_s) != after.id)
        problems.push_back({ u"accepted_version"_s, u"unknown"_s, version->title() });
}

void checkQuoteVersion(const Record& after, const RuleContext& context, std::vector<Problem>& problems)
{
    const QDate sent = after.date(u"sent_on"_s);
    const QDate until = after.date(u"valid_until"_s);
    if (sent.isValid() && sent > context.today)
        problems.push_back({ u"sent_on"_s, u"future"_s, sent.toString(Qt::ISODate) });
    if (sent.isValid() && until.isValid() && until < sent)
        problems.push_back(
            { u"valid_until"_s, u"order"_s, until.toString(Qt::ISODate) + u" < "_s + sent.toString(Qt::ISODate) });
}

void keepSentVersion(
    const Record& before, const Record& after, const RuleContext& context, std::vector<Problem>& problems)
{
    if (context.imported || !before.date(u"sent_on"_s).isValid()) return;
    // Whatever follows from the number of the quotation follows there, too.
    for (const Field& field : after.type->fields()) {
        if (field.name == u"sent_on"_s || field.title || field.isCustom()) continue;
        if (before.cells[size_t(field.firstCell)] != after.cells[size_t(field.firstCell)])
            return problems.push_back({ field.name, u"frozen"_s, before.title() });
    }
}

void checkQuoteLine(const Record& after, const RuleContext& context, std::vector<Problem>& problems)
{
    if (context.imported) return;
    const auto version = context.lookup.find(u"quote_version"_s, after.reference(u"version"_s));
    if (version && version->date(u"sent_on"_s).isValid())
        problems.push_back({ u"product"_s, u"frozen"_s, version->title() });
}

void keepSentLine(const Record& before, const Record& after, const RuleContext& context, std::vector<Problem>& problems)
{
    if (before.reference(u"version"_s) != after.reference(u"version"_s)) checkQuoteLine(before, context, problems);
}

std::vector<EditStep> followQuote(const Record* before, Record& after, const RuleContext& context)
{
    if (after.isBlank(u"number"_s) && !context.imported)
        after.set(u"number"_s,
            u"Q"_s + context.happenedOn.toString(u"yyyyMMdd"_s) + u'-' + after.id.toString().right(4).toUpper());
    settleResult(before, after, context);
    if (!before || before->title() == after.title()) return {};
    std::vector<EditStep> steps;
    for (Record& version : versionsOf(context, after.id)) {
        version.set(u"version_name"_s, nameOf(after, version));
        steps.push_back(EditStep::create(std::move(version)));
    }
    return steps;
}

std::vector<EditStep> followQuoteVersion(const Record*, Record& after, const RuleContext& context)
{
    const RecordId quote = after.reference(u"quote"_s);
    if (after.isBlank(u"version"_s)) {
        qint64 last = 0;
        for (const Record& one : versionsOf(context, quote))
            last = std::max(last, one.number(u"version"_s));
        after.set(u"version"_s, last + 1);
    }
    if (const auto owner = context.lookup.find(u"quote"_s, quote)) after.set(u"version_name"_s, nameOf(*owner, after));
    return {};
}

} // namespace fairlead
