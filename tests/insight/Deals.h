#pragma once
#include "insight/ReportScope.h"
#include "testing/TestWorkspace.h"

namespace fairlead {

/// A small workspace with a pipeline of three stages, in which deals are made and moved on days of one's choice.
class Deals
{
public:
    Deals()
        : stages(workspace.stages())
    {
    }

    Record make(const char* opened, qint64 cents, const Record& owner = {}, const char* currency = "USD")
    {
        Record deal = workspace->blank(QStringLiteral("opportunity"));
        deal.set(QStringLiteral("name"), QStringLiteral("Deal"));
        deal.set(QStringLiteral("opened_on"), day(opened)).set(QStringLiteral("owner"), owner.id);
        deal.set(QStringLiteral("stage"), stages.first.id);
        if (cents) deal.set(QStringLiteral("amount"), Money { cents, QString::fromLatin1(currency) });
        return workspace.add(std::move(deal));
    }
    void move(const Record& deal, const Record& stage, const char* on)
    {
        Record moved = workspace.get(deal);
        moved.set(QStringLiteral("stage"), stage.id);
        EditStep step = EditStep::change(std::move(moved), { QStringLiteral("stage") });
        step.happenedOn = day(on);
        apply(std::move(step));
    }
    /// Opened, and moved to its end at once.
    Record ended(const char* opened, const char* closed, const Record& stage, qint64 cents, const Record& owner = {},
        const char* currency = "USD")
    {
        Record deal = make(opened, cents, owner, currency);
        move(deal, stage, closed);
        return deal;
    }
    void set(
        const Record& deal, const QString& field, const std::function<void(Record&)>& change, const char* on = nullptr)
    {
        Record changed = workspace.get(deal);
        change(changed);
        EditStep step = EditStep::change(std::move(changed), { field });
        if (on) step.happenedOn = day(on);
        apply(std::move(step));
    }
    Record person(const char* name, const Record& unit = {}, const char* from = nullptr, const char* to = nullptr)
    {
        const Record person = workspace.named(QStringLiteral("person"), QString::fromUtf8(name));
        if (!unit.id.isNull()) join(person, unit, from, to);
        return person;
    }
    void join(const Record& person, const Record& unit, const char* from = nullptr, const char* to = nullptr)
    {
        Record term = workspace->blank(QStringLiteral("membership"));
        term.set(QStringLiteral("person"), person.id).set(QStringLiteral("unit"), unit.id);
        term.set(QStringLiteral("from_on"), day(from)).set(QStringLiteral("to_on"), day(to));
        workspace.add(std::move(term));
    }
    Record unit(const char* name, const Record& parent = {})
    {
        Record unit = workspace->blank(QStringLiteral("unit"));
        unit.set(QStringLiteral("name"), QString::fromUtf8(name)).set(QStringLiteral("parent"), parent.id);
        return workspace.add(std::move(unit));
    }
    void line(const Record& deal, const Record& product, qint64 quantity = 0, qint64 cents = 0)
    {
        Record line = workspace->blank(QStringLiteral("opportunity_line"));
        line.set(QStringLiteral("opportunity"), deal.id).set(QStringLiteral("product"), product.id);
        if (quantity) line.set(QStringLiteral("quantity"), quantity * 10000);
        if (cents) line.set(QStringLiteral("price"), Money { cents, QStringLiteral("USD") });
        workspace.add(std::move(line));
    }
    void share(const Record& deal, const Record& person, const char* kind, qint64 basisPoints)
    {
        Record share = workspace->blank(QStringLiteral("credit_share"));
        share.set(QStringLiteral("opportunity"), deal.id).set(QStringLiteral("person"), person.id);
        share.set(QStringLiteral("kind"), QString::fromLatin1(kind)).set(QStringLiteral("share"), basisPoints);
        workspace.add(std::move(share));
    }
    void parameters(const Record& stage, const char* from, qint64 chance, qint64 target = 0, qint64 days = 0)
    {
        Record entry = workspace->blank(QStringLiteral("stage_model"));
        entry.set(QStringLiteral("stage"), stage.id).set(QStringLiteral("happened_on"), day(from));
        entry.set(QStringLiteral("probability"), chance);
        if (target) entry.set(QStringLiteral("target_rate"), target);
        if (days) entry.set(QStringLiteral("expected_days"), days);
        workspace.add(std::move(entry));
    }
    /// The events of a deal in the order in which they were recorded.
    std::vector<RecordId> events(const Record& deal)
    {
        std::vector<RecordId> ids;
        const auto done = reader().each("SELECT id FROM stage_event WHERE opportunity=? ORDER BY n",
            { cellOf(deal.id) }, [&](const RowView& row) { ids.push_back(row.id(0)); });
        REQUIRE(done.hasValue());
        return ids;
    }
    const Reader& reader() { return workspace->reader(); }
    ReportScope scope(const char* period = "")
    {
        ReportScope scope;
        scope.today = workspace->today();
        if (*period) scope.period = Period::parse(QString::fromLatin1(period)).value();
        return scope;
    }
    /// From now on edits are recorded at noon of this day.
    void recordOn(const char* iso) { *workspace.instant = QDateTime(day(iso), QTime(12, 0)).toMSecsSinceEpoch(); }
    static QDate day(const char* iso)
    {
        return iso ? QDate::fromString(QString::fromLatin1(iso), Qt::ISODate) : QDate();
    }
    static QList<Money> usd(qint64 cents) { return { Money { cents, QStringLiteral("USD") } }; }
    void apply(EditStep step)
    {
        const auto done = workspace->apply({ QStringLiteral("edit"), { std::move(step) }, {} });
        if (!done) FAIL("edit refused: " << done.error().detail.toStdString());
    }

    TestWorkspace workspace;
    TestWorkspace::Stages stages;
};

} // namespace fairlead
