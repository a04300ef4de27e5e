#include "pages/ListCopy.h"

#include "pages/ListChosen.h"
#include "pages/ListTexts.h"
#include "pages/TakeAway.h"
#include "widgets/DataTable.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(
    const Reader& reader, const RecordType& type, const std::vector<qint64>& numbers, const ListTexts& columns)
{
    QList<QStringList> rows;
    const auto records = reader.fetch(type, numbers);
    if (!records) return rows;
    const FieldText words = columns.words(reader);
    for (const Record& record : *records)
        rows.append(columns.row(words, record));
    return rows;
}

} // namespace

ListCopy::ListCopy(const Theme& theme, Session& session, RecordListModel& model, DataTable& table)
    : QObject(&table)
    , m_session(session)
    , m_model(model)
    , m_table(table)
{
    for (const bool withHeads : { true, false }) {
        auto* action = new QAction(theme.icon(u"edit-copy"_s), {}, this);
        action->setObjectName(withHeads ? u"copyRows"_s : u"copyRowsOnly"_s);
        action->setData(u"edit-copy"_s);
        action->setShortcut(
            withHeads ? QKeySequence(Qt::CTRL | Qt::Key_C) : QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
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
    m_actions.back()->setText(tr("Copy without heads"));
}

void ListCopy::copy(bool withHeads)
{
    std::vector<qint64> numbers = ListChosen::rowsOf(m_model, m_table);
    if (numbers.empty()) return;
    const bool cut = numbers.size() > mostRows;
    if (cut) numbers.resize(mostRows);
    const ListTexts columns = ListTexts::of(m_session, m_model);
    m_session.beside<QList<QStringList>>(
        this,
        [type = m_model.query().type, numbers = std::move(numbers), columns](
            const Reader& reader) { return rowsOf(reader, *type, numbers, columns); },
        [this, heads = withHeads ? columns.heads : QStringList(), cut](const QList<QStringList>& rows) {
            TakeAway::copyRows(heads, rows);
            const int count = int(rows.size());
            emit told(u"edit-copy"_s,
                cut ? tr("The first %Ln row(s) are in the clipboard. Export takes all of them.", nullptr, count)
                    : tr("%Ln row(s) are in the clipboard", nullptr, count));
        });
}

} // namespace fairlead::ui
