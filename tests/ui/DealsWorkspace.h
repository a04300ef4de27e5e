#pragma once
#include "testing/TestWorkspace.h"

#include "models/Session.h"
#include "theme/Theme.h"

#include <QApplication>

namespace fairlead::ui {

/// A session over a pipeline with a few deals: four qualified (one of them proposed since), one won. The interface is
/// dressed; the theme hands the application back its plain style.
class DealsWorkspace
{
public:
    DealsWorkspace()
    {
        TestWorkspace made;
        stages = made.stages();
        for (const char* name : { "Alpha", "Beta", "Gamma", "Delta" })
            deals.push_back(deal(made, name, stages.first));
        move(made, deals[1], stages.second);
        move(made, deals[2], stages.second);
        move(made, deals[2], stages.won);
        folder = std::make_unique<QTemporaryDir>();
        made.close();
        const QString path = folder->path() + QStringLiteral("/deals.fairlead");
        REQUIRE(QFile::copy(made.path(), path));
        Workspace::Options options;
        options.clock = Clock::fixed(TestWorkspace::moment); // the maker's own clock goes with it
        auto opened = Workspace::open(path, options);
        if (!opened) FAIL("cannot open: " << opened.error().detail.toStdString());
        session = std::make_unique<Session>(std::move(*opened));
        theme.setLessMotion(true);
        theme.apply(*qApp);
    }
    ~DealsWorkspace() { session->settle(); }

    Record get(const Record& record) const
    {
        const auto found = session->reader().find(session->catalog().type(QStringLiteral("opportunity")), record.id);
        if (!found || !*found) FAIL("no such deal");
        return **found;
    }
    void rename(const Record& record, const QString& name)
    {
        Record changed = get(record);
        changed.set(QStringLiteral("name"), name);
        REQUIRE(session->apply(
            { QStringLiteral("rename"), { EditStep::change(changed, { QStringLiteral("name") }) }, {} }));
    }

    TestWorkspace::Stages stages;
    std::vector<Record> deals; ///< by their ids only: their types belong to the workspace that made them
    std::unique_ptr<QTemporaryDir> folder;
    Theme theme;
    std::unique_ptr<Session> session;

private:
    static Record deal(TestWorkspace& made, const char* name, const Record& stage)
    {
        Record record = made->blank(QStringLiteral("opportunity"));
        record.set(QStringLiteral("name"), QString::fromLatin1(name)).set(QStringLiteral("stage"), stage.id);
        return made.add(std::move(record));
    }
    static void move(TestWorkspace& made, const Record& record, const Record& stage)
    {
        Record changed = made.get(record);
        changed.set(QStringLiteral("stage"), stage.id);
        const auto done
            = made->apply({ QStringLiteral("move"), { EditStep::change(changed, { QStringLiteral("stage") }) }, {} });
        if (!done) FAIL("not moved: " << done.error().detail.toStdString());
    }
};

} // namespace fairlead::ui
