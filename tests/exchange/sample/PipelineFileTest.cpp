#include "exchange/PipelineFile.h"

#include "testing/TestWorkspace.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

QString faultOf(const QByteArray& json)
{
    const auto read = readPipelineFile(json);
    return read ? QString() : read.error().detail;
}

QByteArray withStage(const QByteArray& stage)
{
    return R"({"fairlead":"pipeline","format":1,"name":"A","stages":[)" + stage + "]}";
}

} // namespace

TEST_CASE("what comes with the program is complete: five ways of selling, in both languages")
{
    REQUIRE(pipelineTemplates().size() == 5);
    for (const PipelineTemplate& one : pipelineTemplates()) {
        INFO(one.code.toStdString());
        CHECK(one.plan.name.en != one.plan.name.zh);
        CHECK_FALSE(one.plan.description.zh.isEmpty());
        size_t documents = 0;
        for (const PipelinePlan::Stage& stage : one.plan.stages) {
            CHECK(stage.name.en != stage.name.zh);
            for (const PipelinePlan::Document& document : stage.documents) {
                CHECK(document.name.en != document.name.zh);
                CHECK(document.text.en.count(u'\n') > 2);
                CHECK(document.text.zh.count(u'\n') == document.text.en.count(u'\n'));
            }
            documents += stage.documents.size();
            if (stage.kind != u"open"_s) continue;
            CHECK((stage.chance && stage.targetRate && stage.expectedDays && !stage.gate.isEmpty()));
            CHECK_FALSE(stage.criteria.empty());
            CHECK_FALSE(stage.tasks.empty());
        }
        CHECK(documents >= 2);
        CHECK(readPipelineFile(writePipelineFile(one.plan)).value() == one.plan);
    }
}

TEST_CASE("a pipeline that was made of a template is written to the same plan again")
{
    for (const PipelineTemplate& one : pipelineTemplates()) {
        TestWorkspace workspace;
        Edit edit = one.plan.edit(*workspace, false, u"make"_s);
        const RecordId id = edit.steps.front().record.id;
        REQUIRE(workspace->apply(std::move(edit)));
        auto plan = PipelinePlan::of(workspace->reader(), id, workspace->today());
        REQUIRE(plan.hasValue());
        CHECK(plan->stages.size() == one.plan.stages.size());
        CHECK(plan->stages.front().criteria.size() == one.plan.stages.front().criteria.size());
        CHECK(plan->stages.front().chance == one.plan.stages.front().chance);
        CHECK(plan->stages.front().tasks.front().days == one.plan.stages.front().tasks.front().days);
        CHECK(plan->name.zh == one.plan.name.en); // a workspace has one language
        const auto again = readPipelineFile(writePipelineFile(*plan));
        CHECK(again.value() == *plan);
    }
}

TEST_CASE("a file without ends gets the usual ones, and a text may be in one language")
{
    const auto plan = readPipelineFile(withStage(R"({"name":"Talk"},{"name":{"zh":"签约"},"chance":12.5})"));
    REQUIRE(plan.hasValue());
    CHECK(plan->stages.size() == 8);
    CHECK(plan->stages[1].name == Label { u"签约"_s, u"签约"_s });
    CHECK(plan->stages[1].chance == 1250);
    CHECK(plan->stages[2].kind == u"won"_s);
}

TEST_CASE("a file that is none, or breaks the form, is refused with the place")
{
    CHECK(faultOf("no json").startsWith(u"JSON"_s));
    CHECK(faultOf("{}") == u"fairlead"_s);
    CHECK(faultOf(R"({"fairlead":"pipeline","format":2})") == u"format"_s);
    CHECK(faultOf(R"({"fairlead":"pipeline","format":1,"stages":[{"name":"x"}]})") == u"name"_s);
    CHECK(faultOf(withStage({})) == u"stages"_s);
    CHECK(faultOf(withStage(R"({"name":"End","kind":"won"})")) == u"stages"_s);
    CHECK(faultOf(withStage(R"({"chance":5})")) == u"stages[0].name"_s);
    CHECK(faultOf(withStage(R"({"name":"a","chance":101})")) == u"stages[0].chance"_s);
    CHECK(faultOf(withStage(R"({"name":"a","kind":"maybe"})")) == u"stages[0].kind"_s);
    CHECK(faultOf(withStage(R"({"name":"a","colour":"red"})")) == u"stages[0].colour"_s);
    CHECK(faultOf(withStage(R"({"name":"a","criteria":[{"text":"t","required":"yes"}]})"))
        == u"stages[0].criteria[0].required"_s);
    CHECK(faultOf(withStage(R"({"name":"a","tasks":[{"subject":"t"},{"subject":"t","days":-1}]})"))
        == u"stages[0].tasks[1].days"_s);
    CHECK(faultOf(withStage(R"({"name":"a","documents":[{"name":"t.txt"}]})")) == u"stages[0].documents[0].content"_s);
    CHECK(faultOf(withStage(R"({"name":"a","documents":[{"name":"t","content":"?"}]})"))
        == u"stages[0].documents[0].content"_s);
    CHECK(faultOf(QByteArray(33 << 20, ' ')) == u"size"_s);
}

TEST_CASE("a new version holds the newest parameters and all that is in use, in the place of the old one")
{
    TestWorkspace workspace;
    Edit made = pipelineTemplate(u"direct"_s)->edit(*workspace, false, u"make"_s);
    const Record old = made.steps.front().record;
    const RecordId stage = made.steps[1].record.id;
    REQUIRE(workspace->apply(std::move(made)));
    Record model = workspace->blank(u"stage_model"_s);
    workspace.add(
        model.set(u"stage"_s, stage).set(u"probability"_s, qint64(3300)).set(u"happened_on"_s, workspace->today()));
    auto edit = nextVersion(*workspace, workspace.get(old), u"next"_s);
    REQUIRE(edit.hasValue());
    const RecordId next = edit->steps.front().record.id;
    REQUIRE(workspace->apply(std::move(*edit)));
    const Record fresh = workspace.get(*old.type, next);
    CHECK(fresh.title() == u"Direct sales v2"_s);
    CHECK(fresh.number(u"version"_s) == 2);
    CHECK(fresh.text(u"sort_key"_s) > workspace.get(old).text(u"sort_key"_s));
    CHECK(workspace.get(old).number(u"retired"_s) == 1);
    const auto plan = PipelinePlan::of(workspace->reader(), next, workspace->today());
    REQUIRE(plan.hasValue());
    CHECK(plan->stages.front().chance == 3300);
    CHECK(plan->stages.front().criteria
        == PipelinePlan::of(workspace->reader(), old.id, workspace->today())->stages.front().criteria);
    auto third = nextVersion(*workspace, fresh, u"next"_s);
    CHECK(third->steps.front().record.title() == u"Direct sales v3"_s);
}

namespace {

/// A pipeline made of a plan with its documents; its id.
RecordId madeOf(TestWorkspace& workspace, PipelinePlan plan)
{
    REQUIRE(plan.bringIn(*workspace, true));
    Edit edit = plan.edit(*workspace, true, u"make"_s);
    const RecordId id = edit.steps.front().record.id;
    REQUIRE(workspace->apply(std::move(edit)));
    return id;
}

PipelinePlan planOf(TestWorkspace& workspace, const RecordId& pipeline)
{
    auto plan = PipelinePlan::of(workspace->reader(), pipeline, workspace->today());
    REQUIRE(plan.hasValue());
    REQUIRE(plan->readContents(workspace->reader()));
    return *plan;
}

} // namespace

TEST_CASE("a pipeline made of a template has the documents of its stages, in the language of the page")
{
    TestWorkspace workspace;
    const PipelinePlan plan = planOf(workspace, madeOf(workspace, *pipelineTemplate(u"direct"_s)));
    const PipelinePlan::Stage& needs = plan.stages[1];
    REQUIRE(needs.documents.size() == 1);
    CHECK(needs.documents.front().name.en == u"需求访谈提纲.txt"_s);
    CHECK(QString::fromUtf8(needs.documents.front().bytes).startsWith(u"需求访谈提纲"_s));
    CHECK(workspace.count("SELECT count(*) FROM attachment WHERE _v=1") == 3);
}

TEST_CASE("documents go with their pipeline into a file, into another workspace and into the next version")
{
    TestWorkspace one;
    PipelinePlan plan = *readPipelineFile(withStage(R"({"name":"Talk"})"));
    const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a0001ff");
    plan.stages.front().documents.push_back({ { u"plan.png"_s, u"plan.png"_s }, {}, picture, u"Layout"_s, {} });
    const RecordId pipeline = madeOf(one, plan);
    const auto written = readPipelineFile(writePipelineFile(planOf(one, pipeline)));
    REQUIRE(written.hasValue());

    TestWorkspace two;
    const PipelinePlan there = planOf(two, madeOf(two, *written));
    REQUIRE(there.stages.front().documents.size() == 1);
    CHECK(there.stages.front().documents.front().bytes == picture);
    CHECK(there.stages.front().documents.front().caption == u"Layout"_s);

    const Record old = one.get(one->catalog().type(u"pipeline"_s), pipeline);
    auto edit = nextVersion(*one, old, u"next"_s);
    REQUIRE(edit.hasValue());
    const RecordId next = edit->steps.front().record.id;
    REQUIRE(one->apply(std::move(*edit)));
    CHECK(planOf(one, next).stages.front().documents == planOf(one, pipeline).stages.front().documents);
}

TEST_CASE("a document that is too large for a file of a pipeline is named")
{
    TestWorkspace workspace;
    PipelinePlan plan = *readPipelineFile(withStage(R"({"name":"Talk"})"));
    plan.stages.front().documents.push_back(
        { { u"film.mp4"_s, u"film.mp4"_s }, {}, QByteArray(PipelinePlan::mostDocumentBytes + 1, 'x'), {}, {} });
    const RecordId pipeline = madeOf(workspace, plan);
    auto read = PipelinePlan::of(workspace->reader(), pipeline, workspace->today());
    const auto contents = read->readContents(workspace->reader());
    REQUIRE_FALSE(contents);
    CHECK(contents.error() == Error { ErrorCode::TooLarge, u"film.mp4"_s });
}
