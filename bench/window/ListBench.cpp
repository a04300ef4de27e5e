#include "ListBench.h"

#include "LazyRows.h"
#include "Meter.h"
#include "Must.h"
#include "RandomNumbers.h"
#include "WindowDesk.h"

#include "models/Address.h"

#include <QScrollBar>
#include <QTableView>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int warming = 10;
constexpr int jumps = 200;

/// A jump to a row, or a step of the wheel from there, until it is painted.
template <typename Table>
void jump(Table& table, int row)
{
    table.verticalScrollBar()->setValue(row);
    table.viewport()->repaint();
}

} // namespace

void ListBench::run()
{
    (void)m_base.workspace();
    m_base.close();
    WindowDesk desk(m_base.path());
    desk.window().show();
    desk.go(ui::Address::page(u"customers"_s));
    ui::DataTable& ours = desk.table();
    const int rows = ours.model()->rowCount();
    if (rows < m_base.n()) giveUp("scroll", u"only %1 rows"_s.arg(rows));

    LazyRows lazy(rows);
    QTableView bare;
    bare.setModel(&lazy);
    bare.resize(ours.size());
    bare.show();
    QCoreApplication::processEvents();

    RandomNumbers random { 11 };
    Timed oursJump, bareJump, oursStep, bareStep;
    Memory::forgetPeak();
    for (int i = 0; i < warming + jumps; ++i) {
        const bool counts = i >= warming;
        const int to = int(random.between(0, rows - 100));
        oursJump.add(counts, [&] { jump(ours, to); });
        bareJump.add(counts, [&] { jump(bare, to); });
        oursStep.add(counts, [&] { jump(ours, to + 3); });
        bareStep.add(counts, [&] { jump(bare, to + 3); });
    }
    const auto tell = [&](const QString& name, const Timed& a, const Timed& b) {
        m_sheet.add(
            { name, m_base.n(), a.wall.at(0.95), b.wall.at(0.95), u"ms p95"_s, u"ours <= 16.7"_s, Memory::peak() });
        m_sheet.add({ name + u".cpu"_s, m_base.n(), a.cpu.at(0.95), b.cpu.at(0.95), u"cpu ms p95"_s, u"ratio <= 3"_s,
            Memory::peak() });
    };
    tell(u"scroll.jump"_s, oursJump, bareJump);
    tell(u"scroll.step"_s, oursStep, bareStep);
}

} // namespace fairlead
