#include "DealsWorkspace.h"

#include "models/RecordListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct List : DealsWorkspace
{
    RecordListModel model { *session, session->catalog().type(u"opportunity"_s), nullptr };
    QAbstractItemModelTester tester { &model, QAbstractItemModelTester::FailureReportingMode::Fatal };

    List()
    {
        model.setColumns({ u"name"_s, u"stage"_s, u"amount"_s });
        model.setSort(u"name"_s, false);
        session->settle();
    }
    QStringList names()
    {
        session->settle();
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, 0).data().toString());
        return names;
    }
};

} // namespace

TEST_CASE("a list follows edits and their undoing by itself")
{
    List list;
    CHECK(list.names() == QStringList { u"Alpha"_s, u"Beta"_s, u"Delta"_s, u"Gamma"_s });
    list.rename(list.deals[0], u"Zeta"_s);
    CHECK(list.names() == QStringList { u"Beta"_s, u"Delta"_s, u"Gamma"_s, u"Zeta"_s });
    list.session->undo();
    CHECK(list.names() == QStringList { u"Alpha"_s, u"Beta"_s, u"Delta"_s, u"Gamma"_s });
    const RecordType& type = list.session->catalog().type(u"opportunity"_s);
    REQUIRE(list.session->apply({ u"delete"_s, { EditStep::remove(type, list.deals[1].id) }, {} }));
    CHECK(list.names() == QStringList { u"Alpha"_s, u"Delta"_s, u"Gamma"_s });
    CHECK(list.model.totals().count == 3);
    list.session->undo();
    CHECK(list.names().size() == 4);
    list.session->redo();
    CHECK(list.names().size() == 3);
}

TEST_CASE("of another question the first rows come at once and the others behind them, of the same all together")
{
    List list;
    std::vector<EditStep> steps;
    for (int i = 0; i < 300; ++i) {
        Record deal = list.session->workspace().blank(u"opportunity"_s);
        deal.set(u"name"_s, u"Deal %1"_s.arg(i, 3, 10, QLatin1Char('0'))).set(u"stage"_s, list.stages.first.id);
        steps.push_back(EditStep::create(std::move(deal)));
    }
    REQUIRE(list.session->apply({ u"many"_s, std::move(steps), {} }));
    list.session->settle();
    int inserted = 0;
    QObject::connect(&list.model, &QAbstractItemModel::rowsInserted, [&](const QModelIndex&, int first, int last) {
        CHECK(first == 128);
        CHECK(last == 299);
        ++inserted;
    });

    list.model.setSearch(u"deal"_s);

    const QStringList names = list.names();
    CHECK(inserted == 1);
    CHECK(names.size() == 300);
    CHECK(std::is_sorted(names.begin(), names.end()));
    list.rename(list.deals[0], u"Deal 9"_s);
    CHECK(list.names().size() == 301);
    CHECK(inserted == 1);
}

TEST_CASE("a list shows each row under its own name while the news of a deletion is under way")
{
    List list;
    const RecordType& type = list.session->catalog().type(u"opportunity"_s);
    REQUIRE(list.session->apply({ u"delete"_s, { EditStep::remove(type, list.deals[0].id) }, {} }));
    CHECK(list.model.index(3, 0).data().toString() == u"Gamma"_s); // still the old order
    CHECK(list.names().front() == u"Beta"_s);
}

TEST_CASE("a list filters, searches and sorts, and says what it cannot read")
{
    List list;
    list.model.setFilter(u"stage = Qualify"_s);
    CHECK(list.names() == QStringList { u"Alpha"_s, u"Delta"_s });
    list.model.setFilter(QString());
    list.model.setSearch(u"gam"_s);
    CHECK(list.names() == QStringList { u"Gamma"_s });
    list.model.setSearch({});
    list.model.sort(0, Qt::DescendingOrder);
    CHECK(list.names().front() == u"Gamma"_s);
    list.model.setOnly({ list.deals[3].id });
    CHECK(list.names() == QStringList { u"Delta"_s });
    QSignalSpy refused(&list.model, &RecordListModel::filterRefused);
    list.model.setFilter(u"nonsense >"_s);
    CHECK(refused.size() == 1);
    CHECK(list.names().size() == 1);
}

TEST_CASE("work that was overtaken is stopped where it reads, and only the newest answer comes")
{
    DealsWorkspace desk;
    QObject context;
    std::atomic_bool reads = false;
    std::atomic<int> ended = -1;
    int answers = 0;
    desk.session->beside<int>(
        &context,
        [&](const Reader& reader) {
            reads = true;
            // Minutes of counting, if nobody stops it.
            const auto count = reader.number("WITH RECURSIVE up(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM up WHERE x "
                                             "< 4000000000) SELECT count(*) FROM up");
            ended = count ? 0 : int(count.error().code);
            return 1;
        },
        [&](int) { ++answers; });
    while (!reads)
        QThread::msleep(1);
    QThread::msleep(20); // into the counting
    desk.session->beside<int>(
        &context, [](const Reader&) { return 2; },
        [&](int answer) {
            ++answers;
            CHECK(answer == 2);
        });
    desk.session->settle();
    CHECK(answers == 1);
    CHECK(ended == int(ErrorCode::Cancelled));
}
