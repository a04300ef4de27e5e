#pragma once
#include "testing/TestWorkspace.h"

#include "models/SyncKeeper.h"
#include "shell/MainWindow.h"
#include "sync/FolderShare.h"
#include "sync/SyncSetup.h"
#include "widgets/DataTable.h"

#include <QApplication>
#include <QTest>

namespace fairlead::ui {

/// Goes on with the interface until it is so; fails where it never comes.
inline void await(const std::function<bool()>& so) { REQUIRE(QTest::qWaitFor(so, 120'000)); }

/// Somebody else on another computer, without a window: writes into his own file and meets the others.
class Colleague
{
public:
    Colleague(const QString& path, const QString& share)
        : m_share(share)
        , m_card(DeviceCard::defaultFolder(), path)
    {
        auto opened = Workspace::open(path);
        if (!opened) opened = made(path);
        workspace = std::move(*opened);
        meet();
    }
    void meet(bool thorough = false)
    {
        SyncEngine::Options options;
        options.thorough = thorough;
        const SyncReport report = SyncEngine(*workspace, m_share, m_card, options, {}).run();
        if (report.error) FAIL("no meeting: " << report.error->detail.toStdString());
    }
    Record named(const QString& type, const QString& name)
    {
        Record record = workspace->blank(type);
        record.set(record.type->titleField()->name, name);
        apply(EditStep::create(record));
        return record;
    }
    void set(const Record& record, const QString& field, const QString& value)
    {
        const RecordType& type = workspace->catalog().type(record.type->name());
        const auto found = workspace->reader().find(type, record.id);
        REQUIRE((found && *found));
        Record changed = **found;
        changed.set(field, value);
        apply(EditStep::change(changed, { field }));
    }

    std::unique_ptr<Workspace> workspace;

private:
    Result<std::unique_ptr<Workspace>> made(const QString& path)
    {
        auto joined = createJoined(path, m_share, DeviceCard::defaultFolder(), {});
        if (!joined) FAIL("not joined: " << joined.error().detail.toStdString());
        m_card = DeviceCard(DeviceCard::defaultFolder(), path);
        return joined;
    }
    void apply(EditStep step)
    {
        const auto done = workspace->apply({ QStringLiteral("edit"), { std::move(step) }, {} });
        if (!done) FAIL("not written: " << done.error().detail.toStdString());
    }

    FolderShare m_share;
    DeviceCard m_card;
};

/// A window over a small workspace of our own, and a folder to share it in. By the machine's clock: the folder has it.
struct SyncDesk
{
    QTemporaryDir folder;
    Theme theme;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;

    SyncDesk()
    {
        theme.setLessMotion(true);
        theme.apply(*qApp);
        REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("share")));
        auto made = Workspace::create(path(QStringLiteral("ours")), QStringLiteral("EUR"));
        if (!made) FAIL("no workspace: " << made.error().detail.toStdString());
        session = std::make_unique<Session>(std::move(*made));
        window = std::make_unique<MainWindow>(theme, *session);
        window->resize(1440, 900);
        window->show();
        go(QStringLiteral("fairlead://page/customers?view=all"));
    }
    ~SyncDesk()
    {
        window.reset();
        session.reset();
    }

    QString path(const QString& name) const { return folder.filePath(name + QStringLiteral(".fairlead")); }
    QString share() const { return folder.filePath(QStringLiteral("share")); }
    SyncKeeper& keeper() { return SyncKeeper::of(*session); }
    void go(const QString& address)
    {
        window->navigator().open(QUrl(address));
        session->settle();
    }
    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* found = window->findChild<Widget*>(name);
        if (!found) FAIL("no widget " << name.toStdString());
        return found;
    }
    void press(const QString& button) { find<QAbstractButton>(button)->click(); }
    Record add(const QString& name)
    {
        Record record = session->workspace().blank(QStringLiteral("company"));
        record.set(QStringLiteral("name"), name).set(QStringLiteral("is_customer"), true);
        REQUIRE(session->apply({ QStringLiteral("add"), { EditStep::create(record) }, {} }));
        return record;
    }
    /// Shares without the assistant.
    void beginSharing()
    {
        await([&] { return keeper().state() == SyncKeeper::State::NotShared; });
        keeper().share(share(), QStringLiteral("Ours"));
        await([&] { return keeper().isShared() && !keeper().isMeeting(); });
    }
    /// F5, and what comes of it.
    std::optional<Error> meet()
    {
        bool over = false;
        std::optional<Error> error;
        const auto heard = QObject::connect(&keeper(), &SyncKeeper::ended, [&](const std::optional<Error>& why) {
            over = true;
            error = why;
        });
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_F5);
        await([&] { return over; });
        QObject::disconnect(heard);
        session->settle();
        return error;
    }
    QStringList names(const QString& table = QStringLiteral("customersTable"))
    {
        session->settle();
        QStringList names;
        const auto* model = find<DataTable>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        names.sort();
        return names;
    }
};

} // namespace fairlead::ui
