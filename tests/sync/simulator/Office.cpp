#include "sync/simulator/Office.h"

#include "sync/ShareRoot.h"
#include "sync/simulator/Checker.h"
#include "sync/SharePlaces.h"
#include "sync/simulator/Person.h"

namespace fairlead::test {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
constexpr int mostRounds = 16;
} // namespace

void Figures::add(const Figures& other)
{
    acknowledged += other.acknowledged;
    verified += other.verified;
    gone += other.gone;
    meetings += other.meetings;
    conflicts += other.conflicts;
    rounds = std::max(rounds, other.rounds);
}

Office::Office(const Ground& ground, const Plan& plan, bool tells)
    : m_ground(ground)
    , m_plan(plan)
    , m_tells(tells)
    , m_random(plan.seed)
{
    const Genesis other { RecordId::create(m_time), u"Other"_s, u"EUR"_s, m_time, RecordId::create(m_time), u"x"_s };
    must(createShare(m_elsewhere, other), "the other share");
}

Figures Office::run()
{
    for (int i = 0; i < m_plan.early; ++i)
        addMachine();
    for (m_step = 1; m_step <= m_plan.steps; ++m_step)
        step();
    settle();
    Checker(*this).run();
    return m_figures;
}

std::vector<Machine*> Office::present() const
{
    std::vector<Machine*> list;
    for (const auto& machine : m_machines)
        if (!machine->gone) list.push_back(machine.get());
    return list;
}

void Office::tell(const Machine* machine, const QString& words) const
{
    if (m_tells) std::printf("%4d %-3s %s\n", m_step, machine ? qPrintable(machine->name) : "", qPrintable(words));
}

void Office::addMachine()
{
    const QString name = QString(QChar::fromLatin1(char('a' + int(m_machines.size()))));
    m_machines.push_back(
        std::make_unique<Machine>(m_ground.folder() + u'/' + name, name, m_server, m_elsewhere, m_random.next()));
    Machine& machine = *m_machines.back();
    drawClock(machine);
    setClock(machine);
    const bool first = m_machines.size() == 1;
    machine.take(first ? m_ground.started() : m_ground.empty());
    if (first) {
        DeviceCard card = machine.card();
        must(card.write({ RecordId::create(m_time), 1 }, 0), "card");
        must(createShare(*machine.workspace, m_server, card, u"Harbourline"_s), "share");
        machine.joined = true;
        for (const Deed& deed : deedsOf(*machine.workspace)) {
            m_required.emplace(deed.key, deed.operation);
            m_all.emplace(deed.key, deed.operation);
            machine.acknowledged.insert(deed.key);
            m_authors[deed.key].insert(0);
        }
    }
    machine.share.setRates(m_plan.faults);
    tell(&machine, u"is new"_s);
}

void Office::drawClock(Machine& machine)
{
    if (m_plan.skewed) machine.skew = (m_random.below(120) - 60) * minute / 4;
    if (m_plan.years && m_random.chance(30)) machine.skew += (m_random.below(21) - 10) * 365 * day;
    machine.frozen = m_plan.frozen && m_random.chance(30);
}

void Office::setClock(Machine& machine)
{
    if (!machine.frozen) *machine.instant = m_time + machine.skew;
}

void Office::moveClocks(qint64 ms)
{
    m_time += ms;
    m_server.setNow(m_time);
    if (m_plan.wrong == Wrong::HiddenFile && m_step > m_plan.steps / 2) hideFile();
    for (const auto& machine : m_machines)
        setClock(*machine);
}

void Office::step()
{
    moveClocks(m_random.chance(3) ? m_random.below(40) * 60 * minute : m_random.below(int(10 * minute)));
    if (int(m_machines.size()) < m_plan.laptops && m_random.chance(4)) addMachine();
    const auto here = present();
    Machine& machine = *here[size_t(m_random.below(int(here.size())))];
    if (m_random.chance(6)) return misfortune(machine);
    if (!machine.joined) return meet(machine);
    if (m_random.chance(m_plan.syncing))
        meet(machine);
    else
        edit(machine);
    if (m_plan.wrong != Wrong::Nothing && !m_wronged && m_step > m_plan.steps / 2) doWrong();
}

void Office::edit(Machine& machine)
{
    const qint64 before = lastChunk(*machine.workspace);
    const QString done = Person(machine, m_plan, m_random).act();
    acknowledge(machine, before);
    if (!done.isEmpty()) tell(&machine, done);
}

void Office::acknowledge(Machine& machine, qint64 after)
{
    const size_t author = size_t(machine.name[0].unicode() - u'a');
    std::map<std::pair<RecordId, GroupId>, const Operation*> last;
    const auto deeds = deedsOf(*machine.workspace, after);
    for (const Deed& deed : deeds) {
        if (m_all.emplace(deed.key, deed.operation).second) ++m_figures.acknowledged;
        m_required.emplace(deed.key, deed.operation);
        machine.acknowledged.insert(deed.key);
        m_authors[deed.key].insert(author);
        for (const GroupValue& value : deed.operation.values)
            last[{ deed.operation.row, value.group }] = &deed.operation;
    }
    for (const auto& [place, operation] : last) {
        const RecordType* type = machine.workspace->catalog().numbered(operation->type);
        const auto record = must(machine.workspace->reader().find(*type, place.first), "find");
        const auto value = std::find_if(operation->values.begin(), operation->values.end(),
            [&group = place.second](const GroupValue& one) { return one.group == group; });
        Cells said = value->cells;
        Cells held = record ? cellsOf(*record, place.second) : Cells();
        if (place.second.number == group::deleted) said.resize(1);
        said.resize(std::max(said.size(), held.size()));
        held.resize(said.size());
        if (said != held) throw Failure(u"own edit without effect: "_s + wordsOf(*operation));
    }
}

SyncEngine::Options Office::optionsOf(const Machine& machine)
{
    SyncEngine::Options options;
    options.clock = machine.clock();
    options.trustClock = true;
    options.afterSilence = true; // clocks that jump by years are no silence
    return options;
}

void Office::meet(Machine& machine)
{
    if (!machine.joined) {
        machine.share.beginSession();
        const auto joined = machine.join();
        return tell(&machine, joined ? u"joined"_s : u"could not join"_s);
    }
    ++m_figures.meetings;
    if (!m_plan.keptEngines) machine.forgetEngine();
    SyncEngine::Options options = optionsOf(machine);
    options.thorough = m_plan.thorough && m_random.chance(30);
    int left = m_plan.stops && m_random.chance(40) ? m_random.below(25) : -1;
    const bool dies = left >= 0 && m_plan.crashes && m_random.chance(50);
    bool died = false;
    machine.onProgress = [&](const SyncProgress&) {
        if (left < 0 || left-- > 0) return true;
        left = 0;
        if (dies && !died) machine.keepCrash();
        died = dies;
        return false;
    };
    const bool fails = m_plan.failingFields && m_random.chance(50);
    machine.fieldsFail = [fails] { return fails; };
    const SyncReport report = machine.sync(options);
    machine.onProgress = {};
    machine.fieldsFail = {};
    if (died) machine.crash();
    tell(&machine,
        u"met: out %1 in %2%3%4%5"_s.arg(report.operationsOut)
            .arg(report.operationsIn)
            .arg(report.error ? u", error %1 %2"_s.arg(int(report.error->code)).arg(report.error->detail) : QString(),
                died ? u", died"_s : QString(), report.newIncarnation ? u", began anew"_s : QString()));
    if (!report.diverged.isEmpty()) Checker(*this).tellWhyDiverged(machine);
}

/// Faults end, clocks go on by days, everybody meets until nothing is new.
void Office::settle()
{
    tell(nullptr, u"faults end"_s);
    for (Machine* machine : present()) {
        machine->share.calm();
        machine->frozen = false;
        Keys there;
        for (const Deed& deed : deedsOf(*machine->workspace))
            there.insert(deed.key);
        for (const QByteArray& key : machine->acknowledged)
            if (!there.contains(key))
                throw Failure(u"%1 has lost what it acknowledged: %2"_s.arg(machine->name, wordsOf(m_all.at(key))));
    }
    while (int(m_machines.size()) < m_plan.laptops) {
        addMachine();
        m_machines.back()->share.calm();
        m_machines.back()->frozen = false;
    }
    for (int quiet = 0; quiet < 2; ++quiet)
        while (!meetAll()) {
            quiet = 0;
            if (m_figures.rounds >= mostRounds) Checker(*this).tellWhyNotQuiet();
        }
}

/// True if nothing was new for anybody.
bool Office::meetAll()
{
    ++m_figures.rounds;
    moveClocks(day + 2 * 60 * minute);
    bool quiet = true;
    std::set<QByteArray> beacons;
    for (Machine* machine : present()) {
        moveClocks(2 * minute);
        if (!machine->joined) must(machine->join(), "join"), quiet = false;
        if (!m_plan.keptEngines) machine->forgetEngine();
        const SyncReport report = machine->sync(optionsOf(*machine));
        tell(machine,
            u"meets: out %1 in %2 missing %3 damaged %4 again %5 relayed %6"_s.arg(report.operationsOut)
                .arg(report.operationsIn)
                .arg(report.missing)
                .arg(report.damaged)
                .arg(report.putAgain)
                .arg(report.relayed));
        if (report.error)
            throw Failure(u"%1 cannot meet in peace: %2 %3"_s.arg(machine->name)
                              .arg(int(report.error->code))
                              .arg(report.error->detail));
        if (!report.diverged.isEmpty()) Checker(*this).tellWhyDiverged(*machine);
        quiet = quiet && !report.operationsOut && !report.operationsIn && !report.waiting && !report.relayed
            && !report.putAgain;
        // What a disk took with it before it had arrived whole is missed for ever.
        quiet = quiet && (m_figures.gone > 0 || (!report.missing && (!report.damaged || !canBeMended(*machine))));
        beacons.insert(machine->beacon());
    }
    return quiet && beacons.size() == 1;
}

/// Whether somebody has whole what the machine could not take. Who lost what he had sealed before it arrived whole has
/// begun a new stream, and written what he had to say there: of the old file nobody has the bytes.
bool Office::canBeMended(const Machine& machine) const
{
    for (const auto& file : must(SyncStore(*machine.workspace).badFiles(), "bad files")) {
        const QStringList parts = file.name.split(u'/');
        const auto name = parseBatchName(parts.back());
        if (parts.size() < 4 || !name) return true;
        const auto device = SharePlaces::deviceNamed(parts[parts.size() - 4]);
        const auto incarnation = SharePlaces::incarnationNamed(parts[parts.size() - 3]);
        if (!device || !incarnation) return true;
        for (Machine* one : present())
            if (must(SyncStore(*one->workspace).has({ *device, *incarnation }, name->seq, name->head), "has"))
                return true;
    }
    return false;
}

} // namespace fairlead::test
