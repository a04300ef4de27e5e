#include "pages/ListCopy.h"

#include "models/RecordListModel.h"
#include "pages/ListChosen.h"
#include "pages/RangeFigures.h"
#include "widgets/CellRange.h"
#include "widgets/DataTable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ListCopy::ListCopy(const Theme& theme, Session& session, RecordListModel& model, DataTable& table)
    : QObject(&table)
    , m_session(session)
    , m_model(model)
    , m_table(table)
{
    for (const bool withHeads : { false, true }) {
        auto* action = new QAction(theme.icon(u"edit-copy"_s), {}, this);
        action->setObjectName(withHeads ? u"copyWithHeads"_s : u"copyCells"_s);
        action->setData(u"edit-copy"_s);
        action->setShortcut(
            withHeads ? QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C) : QKeySequence(Qt::CTRL | Qt::Key_C));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, withHeads] { copy(withHeads); });
        table.addAction(action);
        m_actions.append(action);
    }
    connect(&session, &Session::languageChanged, this, &ListCopy::label);
    label();
}

void ListCopy::label()
{
    m_actions.front()->setText(tr("Copy"));
    m_actions.back()->setText(tr("Copy with heads"));
}

/// A drawn range is what the eye is on; without one the chosen rows, without those the cell.
ListCopy::Wanted ListCopy::wanted() const
{
    const CellRange& range = *m_table.range();
    if (!range.isSeveral() && m_table.selectionModel()->hasSelection())
        return { range.columnsFrom(0), ListChosen::rowsOf(m_model, m_table) };
    return { range.columns(), RangeFigures::rowsOf(m_model, range.area().top, range.area().bottom) };
}

CellCopy ListCopy::cells(const QList<int>& columns, bool withHeads) const
{
    const bool chinese = m_session.isChinese();
    CellCopy cells { RangeFigures::fieldsOf(m_model, columns), {}, m_session.workspace().baseCurrency(), chinese,
        m_session.today() };
    if (!withHeads) return cells;
    // Figures stand in full: the head names no unit.
    for (const int column : columns)
        cells.heads.append(m_model.columns().at(column) == u"entered_on"_s
                ? m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                : m_model.fieldOf(column).label.in(chinese));
    return cells;
}

void ListCopy::copy(bool withHeads)
{
    Wanted wanted = this->wanted();
    if (wanted.rows.empty() || wanted.columns.isEmpty()) return;
    const bool cut = wanted.rows.size() > mostRows;
    if (cut) wanted.rows.resize(mostRows);
    m_session.beside<CellCopy::Copied>(
        this,
        [type = m_model.query().type, rows = std::move(wanted.rows), cells = cells(wanted.columns, withHeads)](
            const Reader& reader) { return cells.of(reader, *type, rows); },
        [this, columns = wanted.columns.size(), cut](const CellCopy::Copied& copied) { put(copied, columns, cut); });
}

void ListCopy::put(const CellCopy::Copied& copied, qsizetype columns, bool cut)
{
    auto* data = new QMimeData;
    data->setText(copied.rows == 1 && columns == 1 ? copied.text.chopped(1) : copied.text);
    data->setHtml(copied.html);
    QGuiApplication::clipboard()->setMimeData(data);
    const auto count = int(copied.rows);
    emit told(u"edit-copy"_s,
        cut ? tr("The first %Ln row(s) are in the clipboard. Export takes all of them.", nullptr, count)
            : tr("%Ln row(s) by %1 are in the clipboard", "rows, columns of cells", count)
                  .arg(m_session.format().count(columns)));
}

} // namespace fairlead::ui
