#pragma once
#include "insight/Deals.h"

namespace fairlead {

/// Deals with what is owed for them: invoices, instalments, receipts and what matches them. All in US dollars.
class Ledger : public Deals
{
public:
    Record company(const char* name) { return workspace.named(QStringLiteral("company"), QString::fromUtf8(name)); }
    Record invoice(const char* number, const Record& company, qint64 cents, const char* issued, const char* due,
        const std::function<void(Record&)>& more = {})
    {
        Record record = workspace->blank(QStringLiteral("invoice"));
        record.set(QStringLiteral("number"), QString::fromLatin1(number)).set(QStringLiteral("company"), company.id);
        record.set(QStringLiteral("gross"), Money { cents, QStringLiteral("USD") });
        record.set(QStringLiteral("issued_on"), day(issued)).set(QStringLiteral("due_on"), day(due));
        if (more) more(record);
        record.id = record.type->computeId(record.cells);
        return workspace.add(std::move(record));
    }
    Record receipt(const char* number, const Record& company, qint64 cents, const char* on,
        const std::function<void(Record&)>& more = {})
    {
        Record record = workspace->blank(QStringLiteral("receipt"));
        record.set(QStringLiteral("number"), QString::fromLatin1(number)).set(QStringLiteral("company"), company.id);
        record.set(QStringLiteral("amount"), Money { cents, QStringLiteral("USD") });
        record.set(QStringLiteral("happened_on"), day(on));
        if (more) more(record);
        return workspace.add(std::move(record));
    }
    /// `target`: an invoice or an instalment.
    Record match(const Record& receipt, const Record& target, qint64 cents, const char* on, qint64 discount = 0)
    {
        Record record = workspace->blank(QStringLiteral("allocation"));
        record.set(QStringLiteral("receipt"), receipt.id).set(target.type->name(), target.id);
        record.set(QStringLiteral("amount"), Money { cents, QStringLiteral("USD") });
        if (discount) record.set(QStringLiteral("discount_taken"), Money { discount, QStringLiteral("USD") });
        record.set(QStringLiteral("happened_on"), day(on));
        return workspace.add(std::move(record));
    }
    Record instalment(const Record& deal, qint64 part, const std::function<void(Record&)>& more)
    {
        Record record = workspace->blank(QStringLiteral("instalment"));
        record.set(QStringLiteral("name"), QStringLiteral("Part %1").arg(part)).set(QStringLiteral("part"), part);
        record.set(
            deal.type->name() == QLatin1String("contract") ? QStringLiteral("contract") : QStringLiteral("opportunity"),
            deal.id);
        more(record);
        return workspace.add(std::move(record));
    }
    Record plan(qint64 year, bool released = true)
    {
        Record record = workspace->blank(QStringLiteral("plan"));
        record.set(QStringLiteral("name"), QStringLiteral("Plan %1").arg(year)).set(QStringLiteral("year"), year);
        if (released) record.set(QStringLiteral("released_on"), QDate(int(year), 1, 1));
        return workspace.add(std::move(record));
    }
    void quota(const Record& plan, const char* measure, const char* period, qint64 cents, const Record& unit = {},
        const Record& person = {})
    {
        Record record = workspace->blank(QStringLiteral("quota"));
        record.set(QStringLiteral("plan"), plan.id).set(QStringLiteral("measure"), QString::fromLatin1(measure));
        record.set(QStringLiteral("period"), QString::fromLatin1(period));
        record.set(QStringLiteral("target"), Money { cents, QStringLiteral("USD") });
        record.set(QStringLiteral("unit"), unit.id).set(QStringLiteral("person"), person.id);
        workspace.add(std::move(record));
    }
};

} // namespace fairlead
