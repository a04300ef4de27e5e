#include "Desk.h"

#include "models/PipelineFiles.h"
#include "pages/SetupPanel.h"
#include "widgets/FileRow.h"

#include <QMenu>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct PipelineDesk : Desk
{
    PipelineDesk() { go(u"fairlead://page/pipelines"_s); }
    QStringList names(const QString& panel)
    {
        session->settle();
        QStringList all;
        auto& rows = find<SetupPanel>(panel + u"Panel"_s)->rows();
        for (int row = 0; row < rows.rowCount(); ++row)
            all.append(rows.index(row, 0).data().toString());
        return all;
    }
    void act(const QString& name)
    {
        find<QAction>(name)->trigger();
        session->settle();
    }
};

} // namespace

TEST_CASE("a pipeline is made from a template with all that belongs to it, shown at once, and undone as one act")
{
    PipelineDesk desk;
    CHECK(desk.names(u"pipelines"_s) == QStringList { u"Direct"_s });
    desk.act(u"pipelineTemplate-software"_s);
    CHECK(desk.names(u"pipelines"_s) == QStringList { u"Direct"_s, u"Software subscriptions"_s });
    CHECK(desk.names(u"stages"_s).front() == u"Discovery"_s);
    CHECK(desk.names(u"criteria"_s).front() == u"The process to be improved is described"_s);
    CHECK(desk.names(u"stageTasks"_s).size() == 1);
    const auto documents
        = [&desk] { return desk.session->reader().number("SELECT count(*) FROM attachment WHERE _v=1").value(); };
    CHECK(documents() == 2);
    desk.find<SetupPanel>(u"stagesPanel"_s)
        ->table()
        .setCurrentIndex(desk.find<SetupPanel>(u"stagesPanel"_s)->rows().index(1, 0));
    desk.session->settle();
    CHECK(desk.find<QWidget>(u"filesPanel"_s)->findChildren<FileRow*>().size() == 1);
    desk.session->undo();
    CHECK(documents() == 0);
    CHECK(desk.names(u"pipelines"_s) == QStringList { u"Direct"_s });
}

TEST_CASE("a new version takes the place of the old one, which keeps its deals and takes no new ones")
{
    PipelineDesk desk;
    desk.act(u"pipelineNext"_s);
    CHECK(desk.names(u"pipelines"_s) == QStringList { u"Direct (retired)"_s, u"Direct v2"_s });
    CHECK(desk.names(u"stages"_s) == QStringList { u"Qualify"_s, u"Proposal"_s, u"Contract"_s, u"Won"_s, u"Lost"_s });
    CHECK(desk.get(desk.deals[0]).reference(u"stage"_s) == desk.stages.first.id);
    const Record fresh = desk.add(u"opportunity"_s, [](Record& deal) { deal.set(u"name"_s, u"New"_s); });
    CHECK(desk.get(fresh).reference(u"pipeline"_s) != desk.stages.pipeline.id);
    // An old deal goes on in its own stages.
    desk.change(desk.deals[0], u"stage"_s, [&desk](Record& deal) { deal.set(u"stage"_s, desk.stages.second.id); });
    CHECK(desk.get(desk.deals[0]).reference(u"pipeline"_s) == desk.stages.pipeline.id);
}

TEST_CASE("a pipeline goes into a file and comes back from it; another file is refused in words")
{
    PipelineDesk desk;
    const QTemporaryDir folder;
    PipelineFiles files(*desk.session);
    const QString path = folder.path() + u"/direct.json"_s;
    const Record pipeline = desk.session->reader()
                                .find(desk.session->catalog().type(u"pipeline"_s), desk.stages.pipeline.id)
                                .value()
                                .value();
    REQUIRE(files.save(pipeline, path));
    CHECK_FALSE(files.addFile(path).isNull());
    CHECK(desk.names(u"pipelines"_s).size() == 2);
    QString refusal;
    QObject::connect(desk.session.get(), &Session::failed, [&refusal](const QString& text) { refusal = text; });
    CHECK(files.addFile(desk.session->workspace().path()).isNull());
    CHECK(refusal.contains(u"no file of a pipeline"_s));
    CHECK(files.addFile(folder.path() + u"/none.json"_s).isNull());
    CHECK(refusal.contains(u"could not be read"_s));
}
