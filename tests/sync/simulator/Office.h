#pragma once
#include "sync/simulator/Machine.h"

#include <map>

namespace fairlead::test {

/// What a run came to.
struct Figures
{
    qint64 acknowledged = 0; ///< operations
    qint64 verified = 0; ///< of them, found on every laptop
    qint64 gone = 0; ///< whose every copy went with a disk or a server that was put back
    qint64 meetings = 0;
    qint64 conflicts = 0;
    qint64 rounds = 0; ///< until all was quiet
    void add(const Figures& other);
};

/// One seed: laptops, a server, people who work, and everything that goes wrong.
class Office
{
public:
    Office(const Ground& ground, const Plan& plan, bool tells);
    /// Throws Failure.
    Figures run();

private:
    friend class Checker;
    void step();
    void moveClocks(qint64 ms);
    void setClock(Machine& machine);
    void drawClock(Machine& machine);
    void addMachine();
    void edit(Machine& machine);
    void meet(Machine& machine);
    void misfortune(Machine& machine);
    void rollBack();
    void clone(Machine& machine);
    void restore(Machine& machine);
    void leave(Machine& machine);
    void doWrong();
    void hideFile();
    void doWrongBetween(Wrong wrong); ///< before the check that must find it
    void settle();
    bool meetAll();
    bool canBeMended(const Machine& machine) const;
    SyncEngine::Options optionsOf(const Machine& machine);
    /// Every operation that is somewhere.
    Keys homes() const;
    /// Something is about to be destroyed: what had a home before and has none after is not asked for.
    template <typename Destroy>
    void destroying(Destroy&& destroy);
    void acknowledge(Machine& machine, qint64 after);
    std::vector<Machine*> present() const;
    void tell(const Machine* machine, const QString& words) const;

    const Ground& m_ground;
    const Plan& m_plan;
    bool m_tells;
    Random m_random;
    MemoryShare m_server;
    MemoryShare m_elsewhere;
    std::vector<std::unique_ptr<Machine>> m_machines;
    std::optional<MemoryShare::State> m_oldServer;
    qint64 m_time = Ground::begin;
    int m_step = 0;
    bool m_wronged = false;
    QString m_hidden; ///< the name of a file that the server never keeps
    bool m_shareWentBack = false;
    std::map<QByteArray, Operation> m_required; ///< acknowledged, and somewhere
    std::map<QByteArray, Operation> m_all; ///< all that was ever acknowledged
    std::map<QByteArray, std::set<size_t>> m_authors; ///< which laptops acknowledged it
    Figures m_figures;
};

} // namespace fairlead::test
