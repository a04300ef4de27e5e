#include "sync/kill/Worker.h"

#include "store/BulkEdit.h"
#include "sync/SyncEngine.h"
#include "sync/kill/KillShare.h"

#include <cstdio>
#include <random>

namespace fairlead::test {

using namespace Qt::StringLiterals;

namespace {

void say(const QString& line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

class Worker
{
public:
    Worker(Workspace& workspace, Share& share, const QString& folder, const QString& name, quint32 seed)
        : m_workspace(workspace)
        , m_card(cardsIn(folder), workspace.path())
        , m_name(u"%1.%2"_s.arg(name).arg(seed))
        , m_random(seed)
        , m_engine(workspace, share, m_card, options(), {})
    {
    }
    void step()
    {
        switch (m_random() % 8) {
        case 0:
            return import();
        case 1:
        case 2:
            return add();
        case 3:
        case 4:
            return phone();
        case 5:
            return (void)m_workspace.seal().hasValue();
        case 6:
            return say(m_engine.run().error ? u"met with an error"_s : u"met"_s);
        default:
            m_engine.setThorough(m_random() % 2 == 0);
            return (void)m_engine.run();
        }
    }

private:
    static SyncEngine::Options options()
    {
        SyncEngine::Options options;
        options.confirmAfterMs = 0;
        return options;
    }
    Record company(const QString& name)
    {
        Record record = m_workspace.blank(u"company"_s);
        return record.set(u"name"_s, name);
    }
    void add()
    {
        const QString name = u"%1.%2"_s.arg(m_name).arg(++m_count);
        if (m_workspace.apply({ u"add"_s, { EditStep::create(company(name)) }, {} })) say(u"new "_s + name);
    }
    void import()
    {
        auto bulk = m_workspace.beginBulk(u"import"_s);
        if (!bulk) return;
        (*bulk)->setPartSize(2);
        std::vector<Problem> problems;
        QStringList names;
        for (int i = 0; i < 5; ++i) {
            names += u"%1.%2"_s.arg(m_name).arg(++m_count);
            if (!(*bulk)->add(EditStep::create(company(names.last())), problems)) return;
        }
        if (!(*bulk)->finish()) return;
        for (const QString& name : std::as_const(names))
            say(u"new "_s + name);
    }
    /// All write the same field of the same record.
    void phone()
    {
        Record common;
        const auto found = m_workspace.reader().withTitle(
            m_workspace.catalog().type(u"company"_s), u"Common"_s, [&](const Record& record) { common = record; });
        if (!found || !common.type) return;
        const QString text = u"%1.%2"_s.arg(m_name).arg(++m_count);
        common.set(u"phone"_s, text);
        if (m_workspace.apply({ u"phone"_s, { EditStep::change(common, { u"phone"_s }) }, {} }))
            say(u"phone "_s + text);
    }

    Workspace& m_workspace;
    DeviceCard m_card;
    QString m_name;
    std::mt19937 m_random;
    SyncEngine m_engine;
    int m_count = 0;
};

} // namespace

int work(const QString& folder, const QString& share, const QString& name, quint32 seed, int mark)
{
    const auto opened = Workspace::open(workspaceIn(folder), {});
    if (!opened) {
        std::fprintf(stderr, "cannot open: %s\n", qPrintable(opened.error().detail));
        return 3;
    }
    say(u"opened"_s);
    KillShare killing(share, mark);
    Worker worker(**opened, killing, folder, name, seed);
    for (;;)
        worker.step();
}

} // namespace fairlead::test
