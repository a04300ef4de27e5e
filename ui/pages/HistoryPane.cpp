#include "pages/HistoryPane.h"

#include "models/HistoryModel.h"
#include "theme/Kinds.h"
#include "widgets/DataTable.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

HistoryPane::HistoryPane(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_model(new HistoryModel(session, this))
{
    setObjectName(u"historyPane"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* bar = new QWidget(this);
    bar->setFixedHeight(theme.px(Size::FilterRow));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme.px(Space::L), 0, theme.px(Space::L), 0);
    m_note = new Label(theme, Type::Caption, Ink::TextMuted, bar);
    row->addWidget(m_note, 1);
    m_restore = new QPushButton(theme.icon(u"edit-undo"_s), {}, bar);
    m_restore->setObjectName(u"restoreValueButton"_s);
    setKind(m_restore, kinds::Kind::Plain, kinds::Scale::Small);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPane::restore);
    row->addWidget(m_restore);
    column->addWidget(bar);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    m_table = new DataTable(theme, this);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setModel(m_model);
    m_table->setColumn(HistoryModel::When, CellKind::Date);
    m_table->setColumn(HistoryModel::What, CellKind::Name);
    const int widths[] { 148, 96, 104, 112, 112 };
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_table->setStartWidth(i, widths[i]);
    m_table->setStretchColumn(HistoryModel::Act);
    column->addWidget(m_table, 1);
    connect(m_table, &DataTable::opened, this, &HistoryPane::restore);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPane::showButton);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPane::showButton);
}

int HistoryPane::count() const { return m_model->rowCount(); }

void HistoryPane::show(const Record& record)
{
    const int row = m_table->currentIndex().row();
    m_model->show(record);
    m_table->setAccessibleName(tr("History"));
    m_table->setEmptyText(tr("Nothing was changed yet"), tr("Every change of this record will stand here."));
    if (row >= 0 && row < m_model->rowCount()) m_table->setCurrentIndex(m_model->index(row, 0));
    showButton();
}

void HistoryPane::focusList()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount()) m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryPane::showButton()
{
    const auto value = m_model->restorable(m_table->currentIndex().row());
    m_restore->setEnabled(value.has_value());
    m_restore->setText(value ? tr("Restore “%1”").arg(value->left(40)) : tr("Restore this value"));
    m_note->setText(
        value ? tr("Enter restores what stood there before") : tr("Choose a change to bring its earlier value back"));
}

void HistoryPane::restore()
{
    if (auto edit = m_model->restore(m_table->currentIndex().row())) m_session.apply(std::move(*edit));
}

} // namespace fairlead::ui
