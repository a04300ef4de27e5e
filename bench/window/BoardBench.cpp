#include "BoardBench.h"

#include "DealBase.h"
#include "LazyRows.h"
#include "Meter.h"
#include "Must.h"
#include "WindowDesk.h"

#include "models/Address.h"
#include "pages/BoardPage.h"
#include "widgets/BoardList.h"
#include "widgets/BoardView.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int warming = 20;
constexpr int frames = 400;
constexpr int columns = 5;
constexpr QSize windowSize { 1440, 900 };

void paintNow()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void send(QWidget& widget, QEvent::Type type, const QPoint& at, Qt::MouseButton button, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, at, widget.mapToGlobal(at), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

/// A way to and fro over the whole window, a little at a time, as a hand goes.
QPoint wayOf(int frame, const QSize& size)
{
    const int width = size.width() - 200;
    const int x = frame * 13 % (2 * width);
    return { x < width ? x : 2 * width - x, 120 + frame * 7 % (size.height() - 300) };
}

struct Bare
{
    LazyRows rows { 2000 };
    QWidget window;
    QLabel picture { &window };

    Bare()
    {
        auto* row = new QHBoxLayout(&window);
        for (int i = 0; i < columns; ++i) {
            auto* list = new QListView(&window);
            list->setUniformItemSizes(true);
            list->setModel(&rows);
            row->addWidget(list);
        }
        QPixmap card(200, 96);
        card.fill(Qt::lightGray);
        picture.setPixmap(card);
        picture.resize(card.size());
        picture.raise();
        window.resize(windowSize);
        window.show();
        paintNow();
    }
};

} // namespace

void BoardBench::run()
{
    DealBase base(m_folder, 2 * m_n); // about half of its deals are open
    base.close();
    WindowDesk desk(base.path(), windowSize);
    desk.window().show();
    Timed opening;
    opening.add(true, [&] {
        desk.go(ui::Address::page(u"board"_s));
        paintNow();
    });
    auto* page = desk.window().findChild<ui::BoardPage*>();
    if (!page || page->model().columnCount() < 2) giveUp("look at the board", u"it has no columns"_s);
    ui::BoardView& board = page->board();
    const qint64 open = page->model().all().count;
    QWidget& from = *board.list(0)->viewport();
    const QPoint grip = board.list(0)->cardRect(0).center();
    send(from, QEvent::MouseButtonPress, grip, Qt::LeftButton, Qt::LeftButton);
    Bare bare;
    Timed ours, plain;
    Memory::forgetPeak();
    for (int frame = 0; frame < warming + frames; ++frame) {
        const QPoint to = wayOf(frame, windowSize);
        const bool counts = frame >= warming;
        ours.add(counts, [&] {
            send(from, QEvent::MouseMove, from.mapFrom(&desk.window(), to), Qt::NoButton, Qt::LeftButton);
            paintNow();
        });
        plain.add(counts, [&] {
            bare.picture.move(to);
            paintNow();
        });
    }
    Timed drop;
    const QPoint target = from.mapFrom(
        &desk.window(), board.list(1)->viewport()->mapTo(&desk.window(), board.list(1)->viewport()->rect().center()));
    drop.add(true, [&] {
        send(from, QEvent::MouseMove, target, Qt::NoButton, Qt::LeftButton);
        send(from, QEvent::MouseButtonRelease, target, Qt::LeftButton, Qt::NoButton);
        paintNow();
    });
    desk.session().settle();
    if (desk.session().undoName().isEmpty()) giveUp("drop a card", u"nothing was moved"_s);
    const auto tell = [&](const QString& name, double value, std::optional<double> limit, const QString& unit,
                          const QString& goal) {
        m_sheet.add({ name, open, value, limit, unit, goal, Memory::peak() });
    };
    tell(u"board.open"_s, opening.wall.median(), {}, u"ms"_s, {});
    tell(u"board.drag"_s, ours.wall.at(0.95), plain.wall.at(0.95), u"ms p95"_s, u"ours <= 16.7"_s);
    tell(u"board.drag.p50"_s, ours.wall.median(), plain.wall.median(), u"ms p50"_s, {});
    tell(u"board.drag.cpu"_s, ours.cpu.at(0.95), plain.cpu.at(0.95), u"cpu ms p95"_s, {});
    tell(u"board.drag.most"_s, ours.wall.most(), plain.wall.most(), u"ms worst frame"_s, {});
    tell(u"board.drop"_s, drop.wall.median(), {}, u"ms"_s, u"ours <= 100"_s);
}

} // namespace fairlead
