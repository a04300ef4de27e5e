// What goes wrong with laptops and servers as a whole.
#include "sync/simulator/Office.h"

#include <QFile>

namespace fairlead::test {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minute = 60'000;
}

Keys Office::homes() const
{
    Keys keys;
    for (const Machine* machine : present())
        for (const Deed& deed : deedsOf(*machine->workspace))
            keys.insert(deed.key);
    for (const Deed& deed : deedsOn(m_server))
        keys.insert(deed.key);
    return keys;
}

template <typename Destroy>
void Office::destroying(Destroy&& destroy)
{
    const Keys before = homes();
    for (const auto& [key, operation] : m_required)
        if (!before.contains(key)) throw Failure(u"lost before anything was destroyed: "_s + wordsOf(operation));
    destroy();
    const Keys after = homes();
    m_figures.gone
        += qint64(std::erase_if(m_required, [&](const auto& required) { return !after.contains(required.first); }));
}

void Office::misfortune(Machine& machine)
{
    switch (m_random.below(8)) {
    case 0:
        machine.close();
        machine.open();
        return tell(&machine, u"closed and opened"_s);
    case 1:
        if (!m_plan.crashes) return;
        machine.keepCrash(m_plan.wrong != Wrong::LostLog);
        machine.crash();
        return tell(&machine, u"crashed"_s);
    case 2:
    case 3:
        return m_plan.backups ? restore(machine) : void();
    case 4:
        return m_plan.clones ? clone(machine) : void();
    case 5:
        return m_plan.rollbacks ? rollBack() : void();
    case 6:
        return m_plan.leaving ? leave(machine) : void();
    default:
        if (!m_plan.backwards) return drawClock(machine);
        machine.skew -= m_random.below(90) * minute;
        setClock(machine);
        return tell(&machine, u"sets the clock back"_s);
    }
}

void Office::restore(Machine& machine)
{
    if (!machine.hasBackup()) {
        if (!machine.joined) return;
        machine.backUp();
        return tell(&machine, u"made a backup"_s);
    }
    destroying([&] { machine.restore(); });
    QFile::remove(machine.backup());
    Keys there;
    for (const Deed& deed : deedsOf(*machine.workspace))
        there.insert(deed.key);
    std::erase_if(machine.acknowledged, [&](const QByteArray& key) { return !there.contains(key); });
    tell(&machine, u"was put back"_s);
}

void Office::clone(Machine& machine)
{
    if (m_machines.size() >= 8 || !machine.joined) return;
    const QString name = QString(QChar::fromLatin1(char('a' + int(m_machines.size()))));
    m_machines.push_back(
        std::make_unique<Machine>(m_ground.folder() + u'/' + name, name, m_server, m_elsewhere, m_random.next()));
    Machine& twin = *m_machines.back();
    twin.skew = machine.skew;
    twin.frozen = machine.frozen;
    *twin.instant = *machine.instant;
    machine.close();
    twin.take(machine.path());
    machine.open();
    twin.joined = true;
    twin.acknowledged = machine.acknowledged;
    if (m_random.chance(50)) {
        // A whole disk was cloned.
        const auto identity = must(SyncStore(*twin.workspace).identity(), "identity");
        DeviceCard card = twin.card();
        must(card.write(identity->stream, 0), "card");
    }
    twin.share.setRates(m_plan.faults);
    tell(&machine, u"was cloned as "_s + name);
}

void Office::rollBack()
{
    if (!m_oldServer) {
        m_oldServer = m_server.snapshot();
        return tell(nullptr, u"the server is backed up"_s);
    }
    destroying([&] { m_server.restore(*m_oldServer); });
    m_oldServer.reset();
    m_shareWentBack = true;
    tell(nullptr, u"the server was put back"_s);
}

void Office::leave(Machine& machine)
{
    if (present().size() <= 2 || !m_random.chance(30)) return;
    const auto here = present();
    if (std::count_if(here.begin(), here.end(), [](const Machine* one) { return one->joined; }) <= 2) return;
    destroying([&] {
        machine.close();
        machine.gone = true;
    });
    tell(&machine, u"has gone for good"_s);
}

} // namespace fairlead::test
