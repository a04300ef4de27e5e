#pragma once
#include "Desk.h"

#include "models/BoardColumns.h"
#include "pages/BoardPage.h"
#include "pages/EndDialog.h"
#include "widgets/BoardList.h"
#include "widgets/BoardView.h"

#include <QSettings>
#include <QWindow>

namespace fairlead::ui {

/// The board of the few deals in the whole window, and what a person does there with mouse and keys. Mouse events go
/// through the window, as those of a person.
struct BoardDesk : Desk
{
    BoardDesk()
    {
        QSettings().remove(QStringLiteral("board"));
        go(QStringLiteral("fairlead://page/board?way=stage"));
    }
    BoardPage& page() { return *find<BoardPage>(QStringLiteral("boardPage")); }
    BoardModel& model() { return page().model(); }
    BoardView& board() { return page().board(); }
    BoardList* list(int column) { return board().list(column); }
    QStringList titles(int column)
    {
        session->settle();
        QStringList titles;
        for (const BoardCard& card : model().cards(column).cards())
            titles.append(card.title);
        titles.sort();
        return titles;
    }
    RecordId stageOf(size_t deal) { return get(deals[deal]).reference(QStringLiteral("stage")); }
    RecordId idOf(const QString& title)
    {
        for (int column = 0; column < model().columnCount(); ++column)
            for (const BoardCard& card : model().cards(column).cards())
                if (card.title == title) return card.id;
        FAIL("no card " << title.toStdString());
        return {};
    }
    void choose(const QStringList& wanted)
    {
        session->settle();
        std::vector<RecordId> ids;
        for (const QString& title : wanted)
            ids.push_back(idOf(title));
        board().choose(ids);
    }

    /// Points are those of the window.
    QPoint card(const QString& title)
    {
        session->settle();
        QCoreApplication::processEvents();
        const RecordId id = idOf(title);
        BoardList* list = this->list(model().columnOf(id));
        const QRect rect = list->cardRect(model().cards(model().columnOf(id)).rowOf(id));
        return list->viewport()->mapTo(&window, rect.center());
    }
    QPoint middle(int column)
    {
        const QWidget* viewport = list(column)->viewport();
        return viewport->mapTo(&window, viewport->rect().center());
    }
    QPoint strip(bool won)
    {
        const auto* strip = find<QWidget>(won ? QStringLiteral("wonStrip") : QStringLiteral("lostStrip"));
        return strip->mapTo(&window, strip->rect().center());
    }
    void press(const QString& title) { pressAt(card(title)); }
    void pressAt(const QPoint& from)
    {
        QTest::mousePress(window.windowHandle(), Qt::LeftButton, {}, from);
        hover(from + QPoint(6, 6));
        hover(from + QPoint(20, 12));
    }
    void hover(const QPoint& to) { QTest::mouseMove(window.windowHandle(), to); }
    void drop(const QPoint& to)
    {
        hover(to);
        QTest::mouseRelease(window.windowHandle(), Qt::LeftButton, {}, to);
    }
    void drag(const QString& title, const QPoint& to)
    {
        press(title);
        drop(to);
    }
    EndDialog* dialog() { return window.findChild<EndDialog*>(); }
    void settleDialogs()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        session->settle();
    }
};

} // namespace fairlead::ui
