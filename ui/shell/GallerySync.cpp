// Pictures of sharing: a small workspace that three people have, made once in a folder that goes with the gallery.
#include "models/Address.h"
#include "models/NewsKeeper.h"
#include "models/ShareSetup.h"
#include "models/SyncKeeper.h"
#include "models/WorkspaceMaker.h"
#include "pages/JoinAssistant.h"
#include "pages/SharePage.h"
#include "shell/Gallery.h"
#include "shell/StartWindow.h"
#include "store/FileStore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clockAheadMs = 260'000;

/// Goes on with the interface until it is so.
void until(const std::function<bool()>& so)
{
    for (int round = 0; round < 3000 && !so(); ++round) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QThread::msleep(5);
    }
}

void meet(Session& session)
{
    SyncKeeper& keeper = SyncKeeper::of(session);
    session.settle();
    bool over = false;
    const auto heard = QObject::connect(&keeper, &SyncKeeper::ended, [&over] { over = true; });
    keeper.meet();
    until([&over] { return over; });
    QObject::disconnect(heard);
    session.settle();
}

} // namespace

struct SyncScene
{
    SyncScene()
    {
        QStandardPaths::setTestModeEnabled(true); // what a computer keeps beside its files is not the person's
        QDir(folder.path()).mkdir(u"Sales share"_s);
        bool made = false;
        WorkspaceMaker::make(
            &context, path(u"ours"_s), u"CNY"_s, u"direct"_s, true, [&](const Result<void>&) { made = true; });
        until([&made] { return made; });
        ours = open(u"ours"_s, 0);
        if (!ours) return;
        for (const QString& name : { u"林悦"_s, u"陈博文"_s, u"赵敏"_s })
            people.append(named(*ours, u"person"_s, name));
        customer = named(*ours, u"company"_s, u"Castellan Water"_s);
        ours->setPerson(people.at(0));
        deal = named(*ours, u"opportunity"_s, u"催化段改造"_s);
        const RecordId valve = named(*ours, u"product"_s, u"Valve DN 50"_s);
        write(*ours, u"opportunity"_s, deal, [this](Record& record) {
            record.set(u"owner"_s, people.at(0)).set(u"amount"_s, Money { 73'500'000, u"CNY"_s });
            return QStringList { u"owner"_s, u"amount"_s };
        });
        write(*ours, u"company"_s, customer, [this](Record& record) {
            record.set(u"owner"_s, people.at(0));
            return QStringList { u"owner"_s };
        });
        shareOurs();
        NewsKeeper::of(*ours);
        ours->settle();
        for (int i = 1; i < people.size(); ++i)
            join(i);
        // Two write the same telephone number apart.
        writePhone(*ours, customer, u"+44 1632 960 181"_s);
        if (!others.empty()) {
            writePhone(*others.back(), customer, u"+44 1632 960 118"_s);
            makeNews(*others.front(), customer, valve);
            attach(*others.back(), u"Plan of the hall.pdf"_s, 12'400'000);
            attach(*others.back(), u"Offer 2026-114.pdf"_s, 240'000);
        }
        for (const auto& other : others)
            named(*other, u"company"_s, u"Northgate Marine"_s), meet(*other);
        meet(*ours);
        attach(*ours, u"Prices of pumps.xlsx"_s, 18'000);
        until([this] { return NewsKeeper::of(*ours).unread() > 0; });
        QStandardPaths::setTestModeEnabled(false);
    }

    /// As the page of news opens it.
    QUrl dealWithNews() const
    {
        QUrl place = Address::record(u"opportunity"_s, deal);
        for (const NewsItem& item : NewsKeeper::of(*ours).items())
            if (item.record == deal) place.setQuery(u"news=%1"_s.arg(item.first));
        return place;
    }

    QString share() const { return folder.filePath(u"Sales share"_s); }
    QString path(const QString& name) const { return folder.filePath(name + u".fairlead"_s); }
    std::unique_ptr<Session> open(const QString& name, qint64 ahead) const
    {
        Workspace::Options options;
        options.clock = Clock([ahead, system = Clock::system()] { return system.now() + ahead; });
        auto opened = Workspace::open(path(name), options);
        return opened ? std::make_unique<Session>(std::move(*opened)) : nullptr;
    }
    static RecordId named(Session& session, const QString& type, const QString& name)
    {
        Record record = session.workspace().blank(type);
        record.set(record.type->titleField()->name, name);
        session.apply({ name, { EditStep::create(record) }, {} });
        return record.id;
    }
    /// `change` puts the values in and names their fields.
    static void write(
        Session& session, const QString& type, const RecordId& id, const std::function<QStringList(Record&)>& change)
    {
        const auto found = session.reader().find(session.catalog().type(type), id);
        if (!found || !*found) return;
        Record changed = **found;
        const QStringList fields = change(changed);
        session.apply({ type, { EditStep::change(changed, fields) }, {} });
    }
    static void writePhone(Session& session, const RecordId& customer, const QString& phone)
    {
        write(session, u"company"_s, customer, [&phone](Record& record) {
            record.set(u"phone"_s, phone);
            return QStringList { u"phone"_s };
        });
    }
    /// What concerns who sits at ours.
    void makeNews(Session& session, const RecordId& customer, const RecordId& product)
    {
        write(session, u"opportunity"_s, deal, [&](Record& record) {
            record.set(u"amount"_s, Money { 76'000'000, u"CNY"_s });
            record.set(u"expected_close"_s, session.today().addDays(40));
            return QStringList { u"amount"_s, u"expected_close"_s };
        });
        write(session, u"product"_s, product, [](Record& record) {
            record.set(u"list_price"_s, Money { 128'000, u"CNY"_s });
            return QStringList { u"list_price"_s };
        });
        const RecordId given = named(session, u"company"_s, u"Brightmoor Foods"_s);
        write(session, u"company"_s, given, [this](Record& record) {
            record.set(u"owner"_s, people.at(0));
            return QStringList { u"owner"_s };
        });
        Record note = session.workspace().blank(u"activity"_s);
        note.set(u"kind"_s, u"visit"_s)
            .set(u"company"_s, customer)
            .set(u"happened_at"_s, QDateTime::currentMSecsSinceEpoch());
        note.set(u"subject"_s, u"Steam metering"_s);
        note.set(u"body"_s, u"Dr Voss asks for a second offer with DN 80 valves before the end of the month."_s);
        session.apply({ u"note"_s, { EditStep::create(note) }, {} });
    }
    /// A file of the customer, of so many bytes.
    void attach(Session& session, const QString& name, qint64 size) const
    {
        QByteArray bytes(size, 'x');
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        const Workspace& workspace = session.workspace();
        const auto file = FileStore::takeIn(workspace.path(), source, workspace.clock().now());
        if (!file) return;
        Record record = workspace.blank(u"attachment"_s);
        record.refer(u"subject"_s, session.catalog().type(u"company"_s), customer);
        record.set(u"blob"_s, fairlead::Cell(file->hash)).set(u"file_name"_s, name);
        session.apply({ name, { EditStep::create(record) }, {} });
    }
    void shareOurs()
    {
        SyncKeeper& keeper = SyncKeeper::of(*ours);
        ours->settle();
        keeper.share(share(), u"Harbourline"_s);
        until([&keeper] { return keeper.isShared() && !keeper.isMeeting(); });
        ours->settle();
    }
    void join(int person)
    {
        const QString name = u"colleague%1"_s.arg(person);
        ShareSetup setup;
        bool joined = false;
        QObject::connect(&setup, &ShareSetup::found, [&] { setup.join(path(name)); });
        QObject::connect(&setup, &ShareSetup::joined, [&] { joined = true; });
        setup.lookAt(share());
        until([&joined] { return joined; });
        auto other = open(name, person == 1 ? 0 : clockAheadMs);
        if (!other) return;
        other->setPerson(people.at(person));
        others.push_back(std::move(other));
    }

    QTemporaryDir folder;
    QObject context;
    QList<RecordId> people;
    RecordId deal;
    RecordId customer;
    std::unique_ptr<Session> ours;
    std::vector<std::unique_ptr<Session>> others;
};

/// Shared with several, with something to decide; both assistants, step by step.
int Gallery::syncs(MainWindow& window, const QDir& target, const QString& tail)
{
    if (!m_scene) m_scene = std::make_shared<SyncScene>();
    if (!m_scene->ours) return 0;
    int pictures = 0;
    m_scene->ours->setChinese(m_session.isChinese());
    {
        MainWindow shared(m_theme, *m_scene->ours);
        shared.resize(window.size());
        shared.show();
        for (const QString& place : { u"sync"_s, u"news"_s, u"conflicts"_s, u"share"_s, u"customers"_s }) {
            shared.navigator().open(Address::page(place));
            m_scene->ours->settle();
            pictures += picture(shared, target.filePath(u"shared-"_s + place + tail));
        }
        shared.navigator().open(m_scene->dealWithNews());
        m_scene->ours->settle();
        pictures += picture(shared, target.filePath(u"shared-deal"_s + tail));
        shared.navigator().open(Address::record(u"company"_s, m_scene->customer));
        m_scene->ours->settle();
        pictures += picture(shared, target.filePath(u"shared-files"_s + tail));
        shared.navigator().open(QUrl(u"fairlead://page/settings?section=sync"_s));
        m_scene->ours->settle();
        pictures += picture(shared, target.filePath(u"shared-settings"_s + tail));
    }
    window.navigator().open(Address::page(u"share"_s));
    auto* share = qobject_cast<SharePage*>(window.page());
    QDir(m_scene->folder.path()).mkdir(u"Empty folder"_s);
    share->findChild<QLineEdit*>(u"shareFolderEdit"_s)->setText(m_scene->folder.filePath(u"Empty folder"_s));
    share->next();
    until([share] { return share->step() == SharePage::Check; });
    pictures += picture(window, target.filePath(u"share-check"_s + tail));
    share->leave();
    return pictures + joins(target, tail);
}

int Gallery::joins(const QDir& target, const QString& tail)
{
    int pictures = 0;
    QStandardPaths::setTestModeEnabled(true);
    StartWindow start(m_theme, m_session.isChinese());
    start.show();
    start.join();
    auto* join = start.findChild<JoinAssistant*>();
    const auto keep = [&](const QString& name) {
        QCoreApplication::processEvents();
        pictures += start.grab().save(target.filePath(name + tail));
    };
    keep(u"join-folder"_s);
    join->findChild<QLineEdit*>(u"shareFolderEdit"_s)->setText(m_scene->share());
    join->next();
    until([join] { return join->step() == JoinAssistant::Place; });
    keep(u"join-place"_s);
    join->findChild<QLineEdit*>(u"joinPathEdit"_s)->setText(m_scene->folder.filePath(tail + u".fairlead"_s));
    join->next();
    until([join] { return join->step() == JoinAssistant::Person; });
    keep(u"join-person"_s);
    QStandardPaths::setTestModeEnabled(false);
    return pictures;
}

} // namespace fairlead::ui
