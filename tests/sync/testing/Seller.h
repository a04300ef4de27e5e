#pragma once
#include "sync/testing/FaultShare.h"
#include "sync/testing/Laptop.h"

namespace fairlead::test {

/// One who edits a book of business by a script that follows from a seed: a laptop, a way to the server, and what was
/// acknowledged.
class Seller : public Laptop
{
public:
    Seller(const QString& name, MemoryShare& server, MemoryShare& elsewhere, quint64 seed)
        : Laptop(name)
        , road(server, elsewhere, seed)
        , m_name(name)
        , m_random(seed)
    {
        *instant += qint64(m_random() % 240'000) - 120'000;
    }

    void look()
    {
        m_deals = idsOf(QStringLiteral("opportunity"));
        m_companies = idsOf(QStringLiteral("company"));
        m_stages = idsOf(QStringLiteral("stage"));
        m_people = idsOf(QStringLiteral("person"));
    }
    void work(int edits)
    {
        for (int done = 0; done < edits;)
            done += act();
    }
    SyncReport meetAtRandom()
    {
        road.beginSession();
        return sync(road);
    }

    /// By record: the names of the edits that were acknowledged, and what a field came to.
    struct Done
    {
        QString edit;
        QString field;
        Cells cells;
    };
    std::map<std::pair<QString, RecordId>, std::vector<Done>> done;
    std::array<int, 6> kinds {};
    FaultShare road;

private:
    std::vector<RecordId> idsOf(const QString& type) const
    {
        std::vector<RecordId> ids;
        const QByteArray sql = "SELECT id FROM " + type.toLatin1() + " ORDER BY id";
        take(workspace->reader().each(sql, {}, [&ids](const RowView& row) { ids.push_back(row.id(0)); }));
        return ids;
    }
    RecordId one(const std::vector<RecordId>& ids) { return ids[m_random() % ids.size()]; }
    QString word() { return QStringLiteral("%1-%2").arg(m_name).arg(m_number); }
    std::optional<Record> seen(const QString& type, const RecordId& id)
    {
        return take(workspace->reader().find(workspace->catalog().type(type), id));
    }

    bool apply(const EditStep& step, const QString& field, int kind)
    {
        tick(1 + qint64(m_random() % 5000));
        ++m_number;
        const QString name = word();
        const auto made = workspace->apply({ name, { step }, {} });
        if (!made && made.error().code != ErrorCode::Invalid) FAIL(made.error().detail.toStdString());
        if (!made || *made == 0) return false; // against the rules of the trade, or nothing new
        Done one { name, field, {} };
        if (!field.isEmpty()) {
            const Field& declared = step.record.type->at(field);
            const auto begin = step.record.cells.begin() + declared.firstCell;
            one.cells = Cells(begin, begin + declared.cellCount);
        }
        done[{ step.record.type->name(), step.record.id }].push_back(one);
        ++kinds[size_t(kind)];
        return true;
    }
    template <typename Value>
    bool setField(const QString& type, const RecordId& id, const QString& field, const Value& value, int kind)
    {
        auto record = seen(type, id);
        if (!record || !record->visible) return false;
        record->set(field, value);
        return apply(EditStep::change(*record, { field }), field, kind);
    }
    bool act()
    {
        const int dice = int(m_random() % 100);
        if (dice < 20)
            return setField(QStringLiteral("opportunity"), one(m_deals), QStringLiteral("name"),
                QStringLiteral("Deal ") + word(), 0);
        if (dice < 35)
            return setField(QStringLiteral("opportunity"), one(m_deals), QStringLiteral("amount"),
                Money { qint64(m_random() % 9'000'000), QStringLiteral("USD") }, 0);
        if (dice < 45) return setField(QStringLiteral("company"), one(m_companies), QStringLiteral("phone"), word(), 0);
        if (dice < 50)
            return setField(QStringLiteral("opportunity"), one(m_deals), QStringLiteral("owner"), one(m_people), 0);
        if (dice < 70)
            return setField(QStringLiteral("opportunity"), one(m_deals), QStringLiteral("stage"), one(m_stages), 1);
        if (dice < 78) return removeOne();
        if (dice < 84) return restoreOne();
        return addOne(dice < 92 ? QStringLiteral("opportunity") : QStringLiteral("task"));
    }
    bool removeOne()
    {
        const auto deal = seen(QStringLiteral("opportunity"), one(m_deals));
        if (!deal || !deal->visible) return false;
        m_removed.push_back(deal->id);
        return apply(EditStep::remove(*deal->type, deal->id), {}, 2);
    }
    bool restoreOne()
    {
        if (m_removed.empty()) return false;
        const auto deal = seen(QStringLiteral("opportunity"), one(m_removed));
        if (!deal || deal->visible) return false;
        return apply(EditStep::restore(*deal->type, deal->id), {}, 3);
    }
    bool addOne(const QString& type)
    {
        Record record = workspace->blank(type);
        record.set(record.type->titleField()->name, QStringLiteral("New ") + word());
        if (type == QStringLiteral("opportunity")) record.set(QStringLiteral("company"), one(m_companies));
        if (!apply(EditStep::create(record), {}, type == QStringLiteral("task") ? 5 : 4)) return false;
        if (type == QStringLiteral("opportunity")) m_deals.push_back(record.id);
        return true;
    }

    QString m_name;
    std::mt19937_64 m_random;
    int m_number = 0;
    std::vector<RecordId> m_deals, m_companies, m_stages, m_people, m_removed;
};

} // namespace fairlead::test
