#include "pages/BoardActions.h"

#include "models/Address.h"
#include "models/RecordText.h"
#include "models/WhatIf.h"
#include "pages/RecordDialog.h"
#include "pages/RehearseDialog.h"
#include "widgets/BoardView.h"

#include <QMenu>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

BoardActions::BoardActions(const Theme& theme, Session& session, BoardView& board, WhatIf* rehearsal)
    : QObject(&board)
    , m_theme(theme)
    , m_session(session)
    , m_board(board)
    , m_rehearsal(rehearsal)
{
    connect(&board, &BoardView::dropped, this, &BoardActions::drop);
    connect(&board, &BoardView::opened, this, &BoardActions::open);
    connect(&board, &BoardView::newWanted, this, &BoardActions::create);
    connect(&board, &BoardView::changeWanted, this, &BoardActions::changeChosen);
    connect(&board, &BoardView::menuWanted, this, &BoardActions::showMenu);
    connect(&board, &BoardView::endWanted, this,
        [this](bool won) { end(won ? EndDialog::End::Won : EndDialog::End::Lost); });
}

void BoardActions::refuse(const QString& sentence)
{
    m_board.refuse();
    emit refused(sentence);
}

Result<void> BoardActions::attempt(Edit edit)
{
    if (m_rehearsal) return m_rehearsal->add(edit);
    const auto done = m_session.attempt(std::move(edit));
    if (!done) return done.error();
    return {};
}

QString BoardActions::reasonOf(const Error& error, const QString& title) const
{
    QStringList reasons;
    const RecordText words(m_session);
    if (error.code == ErrorCode::Invalid) {
        for (const Problem& problem : m_rehearsal ? m_rehearsal->problems() : m_session.workspace().problems()) {
            // Of several cards it says which.
            if (!problem.record.isEmpty())
                return tr("“%1” stays where it was: %2").arg(problem.record, words.problemText(problem));
            const Field* field = m_board.model().type().find(problem.field);
            reasons.append(field ? tr("%1: %2", "field and what is wrong")
                                       .arg(field->label.in(m_session.isChinese()), words.problemText(problem))
                                 : words.problemText(problem));
        }
    }
    if (reasons.isEmpty()) reasons.append(error.detail);
    return tr("“%1” stays where it was: %2").arg(title, reasons.join(u"; "_s));
}

void BoardActions::drop(const std::vector<RecordId>& ids, int place)
{
    BoardModel& model = m_board.model();
    const BoardColumn& column = model.column(place);
    if (column.kind != BoardColumn::Kind::Column)
        return askEnd(ids, column.kind == BoardColumn::Kind::Won ? EndDialog::End::Won : EndDialog::End::Lost);
    if (!column.refusal.isEmpty()) return refuse(column.refusal);
    Edit edit = model.moveEdit(ids, place);
    if (edit.steps.empty()) return m_board.refuse();
    const BoardCard* first = model.find(edit.steps.front().record.id);
    const QString title = first ? first->title : QString();
    const auto done = attempt(std::move(edit));
    if (!done) return refuse(reasonOf(done.error(), title));
    model.showMoved(ids, place);
    m_board.choose(ids);
    m_board.settle();
}

void BoardActions::askEnd(const std::vector<RecordId>& ids, EndDialog::End end)
{
    auto* dialog = EndDialog::ask(m_theme, m_session, ids, end, &m_board, m_rehearsal);
    if (!dialog) return m_board.refuse();
    connect(dialog, &QDialog::accepted, &m_board, &BoardView::settle);
    connect(dialog, &QDialog::rejected, &m_board, &BoardView::refuse);
}

void BoardActions::end(EndDialog::End end)
{
    if (m_board.model().type().name() != u"opportunity"_s) return;
    if (const auto ids = m_board.chosen(); !ids.empty()) askEnd(ids, end);
}

void BoardActions::create(int place)
{
    const BoardModel& model = m_board.model();
    if (place >= model.columnCount() || !model.config().adds) return;
    Record record = m_session.workspace().blank(model.type().name());
    const BoardColumn& column = model.column(place);
    if (column.enter && column.refusal.isEmpty()) column.enter(record, {});
    auto* dialog = new RecordDialog(m_theme, m_session, record, &m_board);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BoardActions::open(const RecordId& id)
{
    const BoardModel& model = m_board.model();
    const int place = model.columnOf(id);
    if (place < 0) return;
    auto rows = std::make_shared<std::vector<qint64>>(); // previous and next walk down the column
    for (const BoardCard& card : model.cards(place).cards())
        rows->push_back(card.n);
    m_session.setTrail({ model.type().name(), std::move(rows) });
    emit asked(Address::record(model.type().name(), id));
}

void BoardActions::removeChosen()
{
    const auto ids = m_board.chosen();
    if (ids.empty() || m_rehearsal) return;
    Edit edit;
    const BoardCard* first = m_board.model().find(ids.front());
    edit.name = ids.size() == 1 && first ? tr("delete %1").arg(first->title)
                                         : tr("delete %Ln record(s)", nullptr, int(ids.size()));
    for (const RecordId& id : ids)
        edit.steps.push_back(EditStep::remove(m_board.model().type(), id));
    m_session.apply(std::move(edit));
}

void BoardActions::addMoves(QMenu& menu)
{
    const BoardModel& model = m_board.model();
    QMenu* moves = menu.addMenu(m_theme.icon(u"go-next"_s), tr("Move to"));
    for (int place = 0; place < model.columnCount(); ++place) {
        const BoardColumn& column = model.column(place);
        if (column.kind != BoardColumn::Kind::Column) continue;
        QAction* to = moves->addAction(column.title, this, [this, place] { drop(m_board.chosen(), place); });
        to->setEnabled(column.refusal.isEmpty() && place != model.columnOf(m_board.chosen().front()));
    }
    if (model.type().name() != u"opportunity"_s) return;
    menu.addAction(m_theme.icon(u"dialog-ok-apply"_s), tr("Won…"), this, [this] { end(EndDialog::End::Won); });
    menu.addAction(m_theme.icon(u"dialog-cancel"_s), tr("Lost…"), this, [this] { end(EndDialog::End::Lost); });
}

void BoardActions::addRehearsed(QMenu& menu)
{
    menu.addAction(m_theme.icon(u"view-calendar"_s), tr("Date, amount, chance…"), this, &BoardActions::changeChosen);
    const std::vector<RecordId> changed = m_rehearsal->deals();
    const std::vector<RecordId> chosen = m_board.chosen();
    QAction* back = menu.addAction(
        m_theme.icon(u"edit-undo"_s), tr("Take back what is rehearsed"), this, &BoardActions::takeBackChosen);
    back->setEnabled(std::any_of(chosen.begin(), chosen.end(),
        [&](const RecordId& id) { return std::find(changed.begin(), changed.end(), id) != changed.end(); }));
}

void BoardActions::changeChosen()
{
    const auto ids = m_board.chosen();
    if (ids.empty() || !m_rehearsal) return;
    auto* dialog = RehearseDialog::ask(m_theme, m_session, *m_rehearsal, ids.front(), &m_board);
    if (!dialog) return m_board.refuse();
    connect(dialog, &QDialog::finished, &m_board, [board = &m_board, ids] { board->choose(ids); });
}

void BoardActions::takeBackChosen()
{
    if (!m_rehearsal) return;
    for (const RecordId& id : m_board.chosen())
        m_rehearsal->takeBack(id);
}

void BoardActions::showMenu(const QPoint& global)
{
    const auto ids = m_board.chosen();
    if (ids.empty()) return;
    QMenu menu(&m_board);
    menu.setObjectName(u"cardMenu"_s);
    menu.addAction(m_theme.icon(u"document-edit"_s), tr("Open"), this, [this, id = ids.front()] { open(id); });
    addMoves(menu);
    menu.addSeparator();
    if (m_rehearsal)
        addRehearsed(menu);
    else
        menu.addAction(m_theme.icon(u"edit-delete"_s), tr("Delete"), this, &BoardActions::removeChosen);
    menu.exec(global);
}

} // namespace fairlead::ui
