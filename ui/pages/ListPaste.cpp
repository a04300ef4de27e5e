#include "pages/ListPaste.h"

#include "models/CellCopy.h"
#include "models/RecordListModel.h"
#include "pages/CellRules.h"
#include "pages/FactEdit.h"
#include "pages/PasteDialog.h"
#include "pages/RangeFigures.h"
#include "widgets/CellRange.h"
#include "widgets/DataTable.h"

#include <QClipboard>
#include <QGuiApplication>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ListPaste::ListPaste(const Theme& theme, Session& session, RecordListModel& model, DataTable& table)
    : QObject(&table)
    , m_theme(theme)
    , m_session(session)
    , m_model(model)
    , m_table(table)
    , m_action(new QAction(theme.icon(u"edit-paste"_s), {}, this))
{
    m_action->setObjectName(u"pasteCells"_s);
    m_action->setData(u"edit-paste"_s);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_V));
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_action, &QAction::triggered, this, &ListPaste::paste);
    connect(&session, &Session::languageChanged, this, &ListPaste::label);
    label();
}

void ListPaste::label() { m_action->setText(tr("Paste…")); }

void ListPaste::repeat(QList<QStringList>& lines) const
{
    const CellRange& range = *m_table.range();
    const CellRange::Area area = range.area();
    const auto high = qsizetype(RangeFigures::rowsOf(m_model, area.top, area.bottom).size());
    const qsizetype wide = range.columns().size();
    qsizetype width = 0;
    for (const QStringList& line : std::as_const(lines))
        width = std::max(width, line.size());
    if (lines.isEmpty() || width == 0 || wide % width || high % lines.size()) return;
    QList<QStringList> whole;
    for (qsizetype row = 0; row < high; ++row) {
        QStringList line;
        for (qsizetype column = 0; column < wide; ++column)
            line.append(lines[row % lines.size()].value(column % width));
        whole.append(line);
    }
    lines = whole;
}

PasteRequest ListPaste::requestFor(QList<QStringList> lines) const
{
    const CellRange::Area area = m_table.range()->area();
    const RecordType& type = *m_model.query().type;
    const bool chinese = m_session.isChinese();
    PasteRequest request;
    request.type = &type;
    request.view = m_model.query().view;
    request.columns = RangeFigures::fieldsOf(m_model, m_table.range()->columnsFrom(area.left));
    for (const Field& field : type.fields())
        if (const QString reason = CellRules::whyNot(type, field, chinese); !reason.isEmpty())
            request.closed.insert(field.name, reason);
    for (int row = area.top; row < m_model.rowCount() && std::ssize(request.rows) < lines.size(); ++row)
        if (const qint64 number = m_model.rowNumberAt(row)) request.rows.push_back(number);
    request.lines = std::move(lines);
    request.complete = [on = m_session.runners()](Record& record, QStringList& fields, const Reader& reader) {
        FactEdit::complete(record, fields, reader.catalog(), on(reader));
    };
    request.currency = m_session.workspace().baseCurrency();
    request.chinese = chinese;
    request.today = m_session.today();
    request.now = m_session.workspace().clock().now();
    return request;
}

PasteDialog* ListPaste::ask(PasteRequest request)
{
    auto* dialog = new PasteDialog(m_theme, m_session, std::move(request), &m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::beginning, this, [this](bool inPlace) { m_model.setInPlace(inPlace); });
    connect(dialog, &PasteDialog::ended, this, [this] { m_model.setInPlace(false); });
    return dialog;
}

void ListPaste::paste()
{
    const QModelIndex current = m_table.currentIndex();
    if (!current.isValid() || m_session.isBusy()) return;
    if (m_session.workspace().isReadOnly())
        return emit told(u"dialog-information"_s, tr("The workspace is open for reading only"));
    QList<QStringList> lines = CellCopy::linesOf(QGuiApplication::clipboard()->text());
    if (lines.isEmpty()) return emit told(u"dialog-information"_s, tr("There is no text in the clipboard"));
    if (m_model.query().type->isEntry())
        return emit told(u"dialog-information"_s,
            CellRules::whyNot(*m_model.query().type, m_model.fieldOf(0), m_session.isChinese()));
    repeat(lines);
    ask(requestFor(std::move(lines)))->open();
}

void ListPaste::empty()
{
    const CellRange::Area area = m_table.range()->area();
    const auto high = qsizetype(RangeFigures::rowsOf(m_model, area.top, area.bottom).size());
    if (high == 0 || m_session.isBusy()) return;
    const QStringList blank(m_table.range()->columns().size(), QString());
    PasteRequest request = requestFor(QList<QStringList>(high, blank));
    request.emptying = true;
    PasteDialog* dialog = ask(std::move(request));
    connect(dialog, &PasteDialog::planned, this, [this, dialog] {
        if (dialog->isVisible()) return;
        if (dialog->plan().refused()) return dialog->open();
        if (!dialog->plan().isEmpty()) return dialog->save();
        emit told(u"dialog-information"_s, tr("There is nothing to empty in these cells"));
        dialog->deleteLater();
    });
}

} // namespace fairlead::ui
