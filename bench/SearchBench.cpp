#include "SearchBench.h"

#include "Meter.h"
#include "Must.h"
#include "RawDatabase.h"
#include "SearchWords.h"

#include "store/query/QueryRunner.h"
#include "store/query/SearchEverywhere.h"
#include "store/search/SearchQuery.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr int each = 40; ///< texts of a kind
constexpr int shown = 20; ///< hits of the palette
constexpr int pageRows = 100;
} // namespace

void SearchBench::run()
{
    Workspace& workspace = m_base.workspace();
    const SearchEverywhere everywhere(workspace.reader());
    const QueryRunner runner(workspace.reader(), workspace.baseCurrency(), {}, workspace.today());
    RawDatabase raw(m_base.path(), RawDatabase::Mode::Read);
    // The limit: the index's own answer, newest first, and the titles of what is shown.
    RawStatement bare(raw.handle(),
        "SELECT t.id, t.name FROM (SELECT rowid AS n FROM search_company WHERE search_company MATCH ? ORDER BY rowid "
        "DESC LIMIT ?) h CROSS JOIN company t ON t.n=h.n");
    const auto kinds = SearchWords::of(m_base.n(), each);
    Timed allPalette;
    Timed allRaw;
    Timed allList;
    Timed allRows;
    const qint64 n = m_base.n();
    Memory::forgetPeak();
    struct Line
    {
        QString kind;
        Timed palette, list, raw;
    };
    std::vector<Line> lines;
    for (const auto& kind : kinds) {
        Line line { kind.name, {}, {}, {} };
        for (const QString& typed : kind.typed) {
            Query query;
            query.type = &m_base.type();
            query.search = typed;
            size_t hits = 0;
            size_t rows = 0;
            bare.bind(1, SearchQuery::parse(typed).matchExpression().toUtf8()).bind(2, shown);
            line.palette.add(true, [&] { hits = must(everywhere.find(typed, shown), "search everywhere").size(); });
            line.raw.add(true, [&] { (void)bare.readAll(); });
            line.list.add(
                true, [&] { rows = must(runner.firstPage(query, pageRows), "search a list").records.size(); });
            allRows.add(true, [&] { (void)must(runner.rowNumbers(query), "search a list"); });
            if (hits == 0 || rows == 0) giveUp("search", u"nothing found for "_s + typed);
        }
        lines.push_back(std::move(line));
    }
    const double peak = Memory::peak();
    const auto tell = [&](const QString& name, const Timed& ours, const Timed& bare) {
        const QString goal = u"ours < 16"_s;
        m_sheet.add({ name, n, ours.wall.at(0.95), bare.wall.at(0.95), u"ms p95"_s, goal, peak });
        m_sheet.add({ name + u".cpu"_s, n, ours.cpu.at(0.95), bare.cpu.at(0.95), u"cpu ms p95"_s, goal, peak });
    };
    for (const Line& line : lines) {
        tell(u"search.palette."_s + line.kind, line.palette, line.raw);
        tell(u"search.list."_s + line.kind, line.list, line.raw);
        allPalette.add(line.palette);
        allList.add(line.list);
        allRaw.add(line.raw);
    }
    tell(u"search.palette"_s, allPalette, allRaw);
    tell(u"search.list"_s, allList, allRaw);
    m_sheet.add({ u"search.rows"_s, n, allRows.wall.at(0.95), {}, u"ms p95"_s, {}, peak });
}

} // namespace fairlead
