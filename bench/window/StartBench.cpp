#include "StartBench.h"

#include "Meter.h"
#include "Must.h"
#include "StartProbe.h"
#include "WindowDesk.h"

#include "models/Address.h"
#include "models/RecordListModel.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 9; // the first of them warms up

struct Starts
{
    Samples mapped, idle, cpu, pss;
    void add(const QJsonObject& told)
    {
        mapped.add(told[u"mapped"_s].toDouble());
        idle.add(told[u"idle"_s].toDouble());
        cpu.add(told[u"cpu"_s].toDouble());
        pss.add(told[u"pss"_s].toDouble());
    }
};

QJsonObject start(const QString& program, QStringList arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    arguments.append(QString::number(StartProbe::nowNs()));
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0) giveUp("start a program", program);
    const auto told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (told.isEmpty()) giveUp("start a program", program + u" told nothing"_s);
    return told;
}

/// Tells the first time that the window has been painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(StartProbe& probe)
        : m_probe(probe)
    {
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) QTimer::singleShot(0, this, [this] { m_probe.mapped(); });
        return false;
    }

private:
    StartProbe& m_probe;
};

} // namespace

void StartBench::run()
{
    (void)m_base.workspace();
    m_base.close(); // the program that is started wants it for itself
    const QString folder = QCoreApplication::applicationDirPath();
    Starts ours;
    Starts bare;
    for (int i = 0; i < starts; ++i) {
        const auto program = start(QCoreApplication::applicationFilePath(), { u"--child"_s, m_base.path() });
        const auto table = start(folder + u"/fairlead_bench_table"_s, { QString::number(m_base.n()) });
        if (i == 0) continue;
        ours.add(program);
        bare.add(table);
    }
    const qint64 n = m_base.n();
    m_sheet.add({ u"start.mapped"_s, n, ours.mapped.median(), bare.mapped.median(), u"ms median"_s, u"ratio <= 4"_s,
        ours.pss.median() });
    m_sheet.add({ u"start.idle"_s, n, ours.idle.median(), bare.idle.median(), u"ms median"_s, u"ratio <= 3"_s,
        ours.pss.median() });
    m_sheet.add({ u"start.cpu"_s, n, ours.cpu.median(), bare.cpu.median(), u"cpu ms median"_s, {}, ours.pss.median() });
    m_sheet.add({ u"start.pss"_s, n, ours.pss.median(), bare.pss.median(), u"MB median"_s, u"ratio <= 3"_s,
        ours.pss.median() });
}

int StartBench::child(int argc, char** argv)
{
    if (argc != 4) return 2;
    StartProbe probe(argv[3]);
    WindowDesk desk(QString::fromLocal8Bit(argv[2]));
    PaintWatch watch(probe);
    desk.window().installEventFilter(&watch);
    desk.window().navigator().open(ui::Address::page(u"customers"_s));
    desk.window().show();
    auto* model = qobject_cast<ui::RecordListModel*>(desk.table().model());
    if (!model) giveUp("start", u"the list has no rows of records"_s);
    // The list is filled when all its rows are known; idle when they have been painted.
    QObject::connect(model, &ui::RecordListModel::loaded, model, [&] {
        QTimer::singleShot(0, model, [&] {
            desk.table().viewport()->repaint();
            probe.idle();
            probe.print();
            QCoreApplication::quit();
        });
    });
    return QApplication::exec();
}

} // namespace fairlead
