#include "pages/RefusedPanel.h"

#include "models/ImportText.h"
#include "theme/Kinds.h"
#include "widgets/DataTable.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
enum Column { Line, Header, Value, Reason, Columns };
} // namespace

RefusedPanel::RefusedPanel(const Theme& theme, ImportJob& job, bool mendable, QWidget* parent)
    : Panel(theme, parent)
    , m_theme(theme)
    , m_job(job)
    , m_mendable(mendable)
    , m_table(new DataTable(theme, this))
    , m_model(new QStandardItemModel(this))
    , m_save(new QPushButton(tr("Save refused rows…"), this))
{
    setObjectName(u"refusedPanel"_s);
    m_model->setHorizontalHeaderLabels({ tr("Line"), tr("Column"), tr("Value"), tr("Reason") });
    m_table->setObjectName(u"refusedTable"_s);
    m_table->setAccessibleName(tr("Refused cells"));
    m_table->setFitsHeight(true);
    m_table->setModel(m_model);
    m_table->setColumn(Line, CellKind::Number);
    m_table->setColumn(Reason, CellKind::Text, [](const QModelIndex& index) {
        return ui::Cell { index.data().toString(), {}, Ink::Warning };
    });
    m_table->setStretchColumn(Reason);
    m_table->setStartWidth(Header, m_theme.px(Size::PersonName));
    m_table->setStartWidth(Value, m_theme.px(Size::RailWidth));
    if (mendable) m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setBody(m_table);
    m_save->setObjectName(u"saveRefusedButton"_s);
    m_save->setAccessibleName(m_save->text());
    m_save->setAutoDefault(false);
    setKind(m_save, kinds::Kind::Plain, kinds::Scale::Small);
    addHeadWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &RefusedPanel::save);
    connect(m_model, &QStandardItemModel::itemChanged, this, &RefusedPanel::take);
}

/// A cell of a column of the file; not a row as a whole, and not what only the row's record lacks.
bool RefusedPanel::canMend(const RejectedCell& cell) const
{
    const std::vector<MappedColumn>& columns = m_job.look()->columns;
    return m_mendable && !cell.header.isEmpty()
        && std::any_of(columns.begin(), columns.end(),
            [&cell](const MappedColumn& column) { return column.header == cell.header; });
}

void RefusedPanel::refresh()
{
    const ImportResult& result = *m_job.result();
    const QSignalBlocker quiet(m_model);
    m_model->setRowCount(0);
    for (const RejectedCell& cell : result.bad) {
        QList<QStandardItem*> row { new QStandardItem(QLocale().toString(cell.line)), new QStandardItem(cell.header),
            new QStandardItem(cell.value), new QStandardItem(ImportText::reason(cell.reason)) };
        for (QStandardItem* item : row)
            item->setEditable(false);
        row[Value]->setEditable(canMend(cell));
        row[Line]->setData(cell.line);
        m_model->appendRow(row);
    }
    setTitle(tr("Refused"), tr("%Ln row(s), the first cells shown", nullptr, int(result.rejected)));
    setVisible(!result.bad.empty());
    m_save->setVisible(!m_job.rejectsPath().isEmpty());
    m_table->setModel(nullptr); // blocked signals told the view nothing
    m_table->setModel(m_model);
    m_table->setStretchColumn(Reason);
    m_table->updateGeometry();
    updateGeometry();
}

void RefusedPanel::take(QStandardItem* item)
{
    if (item->column() != Value) return;
    const qint64 line = m_model->item(item->row(), Line)->data().toLongLong();
    m_job.mend(line, m_model->item(item->row(), Header)->text(), item->text());
    emit mended();
}

void RefusedPanel::save()
{
    const QString source = m_job.rejectsPath();
    if (source.isEmpty()) return;
    QSettings settings;
    const QString folder = settings.value(u"import/folder"_s).toString();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save refused rows"), folder + u'/' + QFileInfo(source).fileName(), tr("Tables as text (*.csv)"));
    if (path.isEmpty()) return;
    if (QFile::exists(path)) QFile::remove(path); // the dialog has asked
    QFile::copy(source, path) ? emit saved(path) : emit notSaved(path);
}

} // namespace fairlead::ui
