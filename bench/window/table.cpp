// The yardstick of a start: menu, tool bar, a QTableView over lazy rows; nothing of Fairlead.
#include "LazyRows.h"
#include "StartProbe.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QTableView>
#include <QTimer>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace {

class Window : public QMainWindow
{
public:
    explicit Window(fairlead::StartProbe& probe)
        : m_probe(probe)
    {
    }

protected:
    bool event(QEvent* event) override
    {
        const bool taken = QMainWindow::event(event);
        if (event->type() == QEvent::Paint) m_probe.mapped();
        return taken;
    }

private:
    fairlead::StartProbe& m_probe;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 3) return 2;
    fairlead::StartProbe probe(argv[2]);
    fairlead::LazyRows rows(QByteArray(argv[1]).toInt());
    Window window(probe);
    window.menuBar()->addMenu(u"File"_s)->addAction(u"Open"_s);
    window.addToolBar(u"Tools"_s)->addAction(u"Open"_s);
    QTableView table;
    table.setModel(&rows);
    window.setCentralWidget(&table);
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, &window, [&] {
        QTimer::singleShot(0, &window, [&] {
            probe.idle();
            probe.print();
            QApplication::quit();
        });
    });
    const int code = QApplication::exec();
    window.takeCentralWidget();
    return code;
}
