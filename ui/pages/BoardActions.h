#pragma once
#include "pages/EndDialog.h"

#include <QUrl>

namespace fairlead::ui {

class BoardView;

/// What a person does to the cards of a board: drop, open, create, win, lose, delete. Everything can be undone; what is
/// refused says why.
class BoardActions : public QObject
{
    Q_OBJECT
public:
    /// With a rehearsal all that is done is only tried out there.
    BoardActions(const Theme& theme, Session& session, BoardView& board, WhatIf* rehearsal = nullptr);

    void drop(const std::vector<RecordId>& ids, int place);
    void open(const RecordId& id);
    void create(int place);
    void end(EndDialog::End end);
    void removeChosen();
    /// Of a rehearsal: date, amount, chance and category of the first chosen card; what was changed of the chosen ones.
    void changeChosen();
    void takeBackChosen();
    void showMenu(const QPoint& global);

signals:
    /// Wants to go to the page of a record.
    void asked(const QUrl& address);
    /// Why something was not done.
    void refused(const QString& sentence);

private:
    void askEnd(const std::vector<RecordId>& ids, EndDialog::End end);
    void refuse(const QString& sentence);
    Result<void> attempt(Edit edit);
    QString reasonOf(const Error& error, const QString& title) const;
    void addMoves(class QMenu& menu);
    void addRehearsed(QMenu& menu);

    const Theme& m_theme;
    Session& m_session;
    BoardView& m_board;
    WhatIf* m_rehearsal;
};

} // namespace fairlead::ui
