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
    Samples allPalette;
    Samples allRaw;
    Samples allList;
    Samples allRows;
    const qint64 n = m_base.n();
    Memory::forgetPeak();
    struct Line
    {
        QString kind;
        Samples palette, list, raw;
    };
    std::vector<Line> lines;
    for (const auto& kind : kinds) {
        Line line { kind.name, {}, {}, {} };
        for (const QString& typed : kind.typed) {
            Query query;
            query.type = &m_base.type();
            query.search = typed;
            const Meter a;
            const auto hits = must(everywhere.find(typed, shown), "search everywhere");
            const double palette = a.wallMs();
            if (hits.empty()) giveUp("search everywhere", u"nothing found for "_s + typed);
            const Meter b;
            bare.bind(1, SearchQuery::parse(typed).matchExpression().toUtf8()).bind(2, shown);
            (void)bare.readAll();
            const double rawMs = b.wallMs();
            const Meter c;
            const Page page = must(runner.firstPage(query, pageRows), "search a list");
            const double list = c.wallMs();
            if (page.records.empty()) giveUp("search a list", u"nothing found for "_s + typed);
            const Meter d;
            (void)must(runner.rowNumbers(query), "search a list");
            allRows.add(d.wallMs());
            line.palette.add(palette), line.list.add(list), line.raw.add(rawMs);
            allPalette.add(palette), allList.add(list), allRaw.add(rawMs);
        }
        lines.push_back(std::move(line));
    }
    const double peak = Memory::peak();
    const QString goal = u"ours < 16"_s;
    for (const Line& line : lines) {
        const double limit = line.raw.at(0.95);
        m_sheet.add({ u"search.palette."_s + line.kind, n, line.palette.at(0.95), limit, u"ms p95"_s, goal, peak });
        m_sheet.add({ u"search.list."_s + line.kind, n, line.list.at(0.95), limit, u"ms p95"_s, goal, peak });
    }
    m_sheet.add({ u"search.palette"_s, n, allPalette.at(0.95), allRaw.at(0.95), u"ms p95"_s, goal, peak });
    m_sheet.add({ u"search.list"_s, n, allList.at(0.95), allRaw.at(0.95), u"ms p95"_s, goal, peak });
    m_sheet.add({ u"search.rows"_s, n, allRows.at(0.95), {}, u"ms p95"_s, {}, peak });
}

} // namespace fairlead
