#pragma once
#include "pages/EndDialog.h"

namespace fairlead::ui {

class BoardView;

/// What a person does to the cards of a board: drop, open, create, win, lose, delete. Everything can be undone; what is
/// refused says why.
class BoardActions : public QObject
{
    Q_OBJECT
public:
    BoardActions(const Theme& theme, Session& session, BoardView& board);

    void drop(const std::vector<RecordId>& ids, int place);
    void open(const RecordId& id);
    void create(int place);
    void end(EndDialog::End end);
    void removeChosen();
    void showMenu(const QPoint& global);

signals:
    /// Why something was not done.
    void refused(const QString& sentence);

private:
    void show(const Record& record);
    void askEnd(const std::vector<RecordId>& ids, EndDialog::End end);
    void refuse(const QString& sentence);
    QString reasonOf(const Error& error, const QString& title) const;
    void addMoves(class QMenu& menu);

    const Theme& m_theme;
    Session& m_session;
    BoardView& m_board;
};

} // namespace fairlead::ui
