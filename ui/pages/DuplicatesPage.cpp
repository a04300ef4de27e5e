#include "pages/DuplicatesPage.h"

#include "models/Address.h"
#include "widgets/ActionButton.h"
#include "widgets/DataTable.h"
#include "widgets/ListFooter.h"
#include "widgets/PageHead.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

DuplicatesPage::DuplicatesPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_model(new DuplicatesModel(session, this))
    , m_give(new QAction(theme.icon(u"view-refresh"_s), {}, this))
    , m_open(new QAction(theme.icon(u"document-edit"_s), {}, this))
{
    setObjectName(u"duplicatesPage"_s);
    m_give->setObjectName(u"giveNumber"_s);
    m_give->setData(u"view-refresh"_s);
    m_open->setObjectName(u"openDuplicate"_s);
    m_open->setData(u"document-edit"_s);
    addActions({ m_give, m_open });
    build();
    connect(m_give, &QAction::triggered, this, &DuplicatesPage::giveNumber);
    connect(m_open, &QAction::triggered, this, &DuplicatesPage::openCurrent);
    connect(m_table, &DataTable::opened, this, &DuplicatesPage::openCurrent);
    connect(m_model, &DuplicatesModel::modelAboutToBeReset, this, [this] { m_row = m_table->currentIndex().row(); });
    connect(m_model, &DuplicatesModel::loaded, this, &DuplicatesPage::showLoaded);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DuplicatesPage::showCurrent);
    connect(&m_session, &Session::languageChanged, this, &DuplicatesPage::label);
    label();
}

void DuplicatesPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    m_head->addAction(
        new ActionButton(m_give, ActionButton::Show::IconAndText, Kind::Primary, kinds::Scale::Small, this));
    column->addWidget(m_head);
    m_table = new DataTable(m_theme, this);
    m_table->setObjectName(u"duplicatesTable"_s);
    m_table->setModel(m_model);
    m_table->setColumn(DuplicatesModel::Name, CellKind::Name);
    m_table->setStretchColumn(DuplicatesModel::Name);
    m_table->setStartWidth(DuplicatesModel::Number, 180);
    m_table->setStartWidth(DuplicatesModel::KindName, 140);
    m_table->setStartWidth(DuplicatesModel::Created, 220);
    m_table->setStartWidth(DuplicatesModel::Standing, 160);
    column->addWidget(m_table, 1);
    m_footer = new ListFooter(m_theme, this);
    column->addWidget(m_footer);
}

void DuplicatesPage::label()
{
    m_head->setTitle(tr("Numbers given twice"));
    m_give->setText(tr("Give a new number"));
    m_open->setText(tr("Open"));
    m_table->setAccessibleName(tr("Numbers given twice"));
    m_table->setEmptyText(tr("Every number stands on one record"),
        tr("Should two laptops ever give one number, or an import bring one that is there, both records stand here."));
    showLoaded();
}

void DuplicatesPage::showLoaded()
{
    const int rows = m_model->rowCount();
    m_head->setCount(m_model->isLoaded() ? m_session.format().count(rows) : QString());
    m_footer->setCount(tr("%Ln record(s)", nullptr, rows), {});
    if (rows > 0 && !m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(std::clamp(m_row, 0, rows - 1), 0), QItemSelectionModel::NoUpdate);
    showCurrent();
    emit statusChanged();
}

const RepeatedNumber* DuplicatesPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void DuplicatesPage::showCurrent()
{
    m_give->setEnabled(current() != nullptr);
    m_open->setEnabled(current() != nullptr);
}

/// The number that its series has next. Where there is none a person thinks of one himself.
void DuplicatesPage::giveNumber()
{
    const RepeatedNumber* row = current();
    if (!row) return;
    if (!m_session.workspace().nextNumber(*row->type)) {
        emit toast(u"dialog-warning"_s,
            tr("No series says how these are numbered: set one up in Number series, or change the number in the "
               "record."),
            false);
        return;
    }
    const Record record(*row->type, row->record);
    m_session.apply({ tr("new number for %1").arg(row->title),
        { EditStep::change(record, { row->type->drawnField()->name }) }, {} });
}

void DuplicatesPage::openCurrent()
{
    if (const RepeatedNumber* row = current()) emit asked(Address::record(row->type->name(), row->record));
}

void DuplicatesPage::go(const QUrl&) { }
QUrl DuplicatesPage::address() const { return Address::page(u"duplicates"_s); }

QList<KeyHint> DuplicatesPage::hints() const
{
    return { { u"N"_s, tr("new number") }, { u"Enter"_s, tr("open") }, { u"Ctrl Z"_s, tr("undo") } };
}

void DuplicatesPage::focusFirst() { m_table->setFocus(Qt::OtherFocusReason); }

void DuplicatesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier)
        giveNumber();
    else
        Page::keyPressEvent(event);
}

void DuplicatesPage::contextMenuEvent(QContextMenuEvent* event)
{
    if (!current()) return;
    QMenu menu(this);
    menu.setObjectName(u"duplicatesMenu"_s);
    menu.addActions({ m_give, m_open });
    menu.exec(event->globalPos());
}

void DuplicatesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_model->setFollowing(true);
}

void DuplicatesPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_model->setFollowing(false);
}

} // namespace fairlead::ui
