#pragma once
#include <QApplication>
#include <QElapsedTimer>
#include <QThread>
#include <vector>

namespace fairlead {

/// An application that knows how long the interface thread was away from its event loop: each stretch of work between
/// two returns to the loop is what a person may feel as a stall. Nested loops (dialogs, menus) count as loops.
class StallMeter : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (QThread::currentThread() != thread()) return QApplication::notify(receiver, event);
        const int level = thread()->loopLevel();
        // What is sent within an event belongs to the stretch that sends it.
        if (!m_open.empty() && m_open.back().level >= level) return QApplication::notify(receiver, event);
        m_open.push_back({ level, {} });
        m_open.back().watch.start();
        const QEvent::Type type = event->type();
        const char* name = receiver->metaObject()->className();
        const bool taken = QApplication::notify(receiver, event);
        note(m_open.back().watch.nsecsElapsed(), name, type);
        m_open.pop_back();
        // A stretch that opened a nested loop goes on now; what it did before has been told by the loop's first event.
        if (!m_open.empty()) m_open.back().watch.start();
        return taken;
    }

    struct Stretch
    {
        double ms = 0;
        QByteArray receiver;
        int event = 0;
    };
    /// All stretches of at least a millisecond since the last forget(), as they came.
    const std::vector<Stretch>& stretches() const { return m_stretches; }
    Stretch longest() const
    {
        Stretch longest;
        for (const Stretch& stretch : m_stretches)
            if (stretch.ms > longest.ms) longest = stretch;
        return longest;
    }
    void forget() { m_stretches.clear(); }

private:
    struct Open
    {
        int level;
        QElapsedTimer watch;
    };
    void note(qint64 ns, const char* name, QEvent::Type type)
    {
        const double ms = double(ns) / 1e6;
        if (ms >= 1) m_stretches.push_back({ ms, name, int(type) });
    }
    std::vector<Open> m_open;
    std::vector<Stretch> m_stretches;
};

} // namespace fairlead
