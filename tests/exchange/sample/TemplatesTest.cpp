#include "exchange/sample/Templates.h"

#include "testing/TestWorkspace.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("a template without content leaves the workspace empty")
{
    TestWorkspace workspace;
    REQUIRE(applyTemplate(*workspace, u"empty"_s, u"USD"_s).hasValue());

    CHECK(workspace.count("SELECT count(*) FROM pipeline") == 0);
    CHECK(workspace.count("SELECT count(*) FROM edit") == 0);
}

TEST_CASE("each way of selling comes with its stages, their parameters and all ends")
{
    struct Expected
    {
        QString name;
        qint64 open;
    };
    for (const Expected& expected : { Expected { u"direct"_s, 5 }, { u"project"_s, 6 }, { u"channel"_s, 4 } }) {
        TestWorkspace workspace;
        REQUIRE(applyTemplate(*workspace, expected.name, u"USD"_s).hasValue());

        CHECK(workspace.count("SELECT count(*) FROM own_company WHERE base_currency='USD'") == 1);
        CHECK(workspace.count("SELECT count(*) FROM pipeline WHERE _v=1") == 1);
        CHECK(workspace.count("SELECT count(*) FROM stage WHERE _v=1 AND kind='open'") == expected.open);
        CHECK(workspace.count("SELECT count(DISTINCT kind) FROM stage WHERE kind<>'open'") == 6);
        CHECK(workspace.count("SELECT count(DISTINCT sort_key) FROM stage") == expected.open + 6);
        CHECK(workspace.count("SELECT count(*) FROM stage_model m JOIN stage s ON s.id=m.stage WHERE s.kind='open' AND "
                              "probability>0 AND target_rate>0 AND expected_days>0")
            == expected.open);
    }
}

TEST_CASE("names are in the language asked for, and a deal starts in the first stage")
{
    TestWorkspace workspace;
    REQUIRE(applyTemplate(*workspace, u"direct"_s, u"CNY"_s, u"zh"_s).hasValue());
    Record deal = workspace->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"储罐液位"_s);
    workspace.add(deal);

    const Record stored = workspace.get(deal);
    CHECK(workspace->reader().titleOf(workspace->catalog().type(u"stage"_s), stored.reference(u"stage"_s)).text
        == u"鉴别"_s);
}

TEST_CASE("what a template wrote is not offered for undo; what comes after it is")
{
    TestWorkspace workspace;
    REQUIRE(applyTemplate(*workspace, u"direct"_s, u"USD"_s).hasValue());
    CHECK_FALSE(workspace->nextUndo().has_value());
    CHECK(workspace->undo().error().code == ErrorCode::NotFound);

    workspace.named(u"company"_s, u"Acme"_s);
    REQUIRE(workspace->undo().hasValue());
    CHECK_FALSE(workspace->nextUndo().has_value());
    CHECK(workspace.count("SELECT count(*) FROM stage WHERE _v=1") == 11);
}

TEST_CASE("a template is refused where work has begun, and an unknown one everywhere")
{
    TestWorkspace workspace;
    CHECK(applyTemplate(*workspace, u"retail"_s, u"USD"_s).error().code == ErrorCode::NotFound);
    workspace.named(u"company"_s, u"Acme"_s);
    CHECK(applyTemplate(*workspace, u"direct"_s, u"USD"_s).error().code == ErrorCode::Exists);
}
