#include "pages/BinPage.h"

#include "models/Address.h"
#include "models/Format.h"
#include "models/ManyRecords.h"
#include "widgets/ActionButton.h"
#include "widgets/DataTable.h"
#include "widgets/Hairline.h"
#include "widgets/ListFooter.h"
#include "widgets/PageHead.h"
#include "widgets/PickerButton.h"
#include "widgets/SearchEdit.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

BinPage::BinPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_model(new BinModel(session, this))
    , m_restore(new QAction(theme.icon(u"edit-undo"_s), {}, this))
    , m_open(new QAction(theme.icon(u"document-edit"_s), {}, this))
{
    setObjectName(u"binPage"_s);
    m_restore->setObjectName(u"restoreDeleted"_s);
    m_restore->setData(u"edit-undo"_s);
    m_open->setObjectName(u"openDeleted"_s);
    m_open->setData(u"document-edit"_s);
    addActions({ m_restore, m_open });
    build();
    connectParts();
    label();
}

void BinPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    m_head->addAction(
        new ActionButton(m_restore, ActionButton::Show::IconAndText, Kind::Primary, kinds::Scale::Small, this));
    column->addWidget(m_head);
    auto* bar = new QWidget(this);
    bar->setFixedHeight(m_theme.px(Size::FilterRow));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(m_theme.px(Space::L), 0, m_theme.px(Space::L), 0);
    row->setSpacing(m_theme.px(Space::S));
    m_kind = new PickerButton(m_theme, u"binKindPicker"_s, u"view-list-details"_s, {}, bar);
    m_search = new SearchEdit(m_theme, bar);
    m_search->setObjectName(u"binSearchEdit"_s);
    row->addWidget(m_kind);
    row->addStretch(1);
    row->addWidget(m_search);
    column->addWidget(bar);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    m_table = new DataTable(m_theme, this);
    m_table->setObjectName(u"binTable"_s);
    m_table->setModel(m_model);
    m_table->setChoosable(true);
    m_table->setColumn(BinModel::Name, CellKind::Name);
    m_table->setColumn(BinModel::When, CellKind::Date);
    m_table->setStretchColumn(BinModel::Name);
    m_table->setStartWidth(BinModel::KindName, 160);
    m_table->setStartWidth(BinModel::When, 200);
    m_table->setStartWidth(BinModel::Who, 160);
    m_table->installEventFilter(this);
    column->addWidget(m_table, 1);
    m_footer = new ListFooter(m_theme, this);
    column->addWidget(m_footer);
}

void BinPage::connectParts()
{
    connect(m_restore, &QAction::triggered, this, &BinPage::restore);
    connect(m_open, &QAction::triggered, this, &BinPage::openCurrent);
    connect(m_table, &DataTable::opened, this, &BinPage::openCurrent);
    connect(m_search, &SearchEdit::asked, this, [this](const QString& text) {
        m_model->setSearch(text);
        emit moved();
    });
    connect(m_search, &SearchEdit::left, this, &BinPage::focusFirst);
    connect(m_kind, &PickerButton::picked, this, [this](const QString& kind) {
        m_model->setKind(kind);
        emit moved();
    });
    connect(m_model, &BinModel::modelAboutToBeReset, this, [this] { m_row = m_table->currentIndex().row(); });
    connect(m_model, &BinModel::loaded, this, &BinPage::showLoaded);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BinPage::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BinPage::showChosen);
    connect(&m_session, &Session::languageChanged, this, &BinPage::label);
}

void BinPage::label()
{
    m_head->setTitle(tr("Recycle bin"));
    m_restore->setText(tr("Restore"));
    m_open->setText(tr("Open"));
    m_kind->setAccessibleName(tr("Kind"));
    m_search->setPlaceholderText(tr("Search the recycle bin"));
    m_search->setAccessibleName(tr("Search the recycle bin"));
    m_table->setAccessibleName(tr("Recycle bin"));
    showLoaded();
}

void BinPage::showLoaded()
{
    const Format format = m_session.format();
    const QList<std::pair<const RecordType*, int>> kinds = m_model->kinds();
    QList<PickerOption> options { { {}, tr("All kinds") } };
    for (const auto& [type, count] : kinds)
        options.append({ type->name(),
            tr("%1 (%2)", "kind of record, count").arg(type->label().in(m_session.isChinese()), format.count(count)) });
    m_kind->setOptions(options);
    m_kind->setCurrent(m_model->kind());
    const int rows = m_model->rowCount();
    m_head->setCount(m_model->isLoaded() ? format.count(rows) : QString());
    const bool narrowed = !m_model->search().isEmpty() || !m_model->kind().isEmpty();
    m_table->setEmptyText(narrowed ? tr("Nothing here") : tr("The recycle bin is empty"),
        narrowed ? tr("Nothing like that was deleted.")
                 : tr("What you delete is kept here, and can be restored with everything that belongs to it."));
    if (rows > 0 && !m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(std::clamp(m_row, 0, rows - 1), 0), QItemSelectionModel::NoUpdate);
    showChosen();
    emit statusChanged();
}

void BinPage::showChosen()
{
    const int chosen = int(m_table->selectionModel()->selectedRows().size());
    m_footer->setCount(tr("%Ln record(s)", nullptr, m_model->rowCount()),
        chosen > 1 ? tr("%1 chosen").arg(m_session.format().count(chosen)) : QString());
    const bool any = chosen > 0 || m_table->currentIndex().isValid();
    m_restore->setEnabled(any);
    m_open->setEnabled(m_table->currentIndex().isValid());
}

QList<int> BinPage::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty() && m_table->currentIndex().isValid()) rows.append(m_table->currentIndex().row());
    return rows;
}

void BinPage::restore()
{
    const QList<int> rows = chosenRows();
    if (rows.isEmpty()) return;
    std::vector<ManyRecords::Part> parts;
    for (const int row : rows) {
        const BinEntry& entry = m_model->entryAt(row);
        auto part
            = std::find_if(parts.begin(), parts.end(), [&entry](const auto& one) { return one.type == entry.type; });
        if (part == parts.end()) part = parts.insert(parts.end(), { entry.type, {} });
        part->rows.push_back(entry.n);
    }
    const QString name = rows.size() == 1
        ? tr("restore %1").arg(m_model->index(rows.front(), BinModel::Name).data().toString())
        : tr("restore %Ln record(s)", nullptr, int(rows.size()));
    ManyRecords::apply(
        m_session, std::move(parts), name,
        [](const Record& record) { return EditStep::restore(*record.type, record.id); },
        [this, self = QPointer<BinPage>(this)](qint64 refused) {
            if (!self || refused == 0) return;
            emit toast(u"dialog-warning"_s, tr("%Ln record(s) could not be restored", nullptr, int(refused)), false);
        });
}

void BinPage::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) return;
    const BinEntry& entry = m_model->entryAt(index.row());
    emit asked(Address::record(entry.type->name(), entry.id));
}

void BinPage::go(const QUrl& address)
{
    if (!address.hasQuery()) return; // as it was left
    const QUrlQuery query(address);
    m_model->setKind(query.queryItemValue(u"kind"_s));
    m_search->setText(query.queryItemValue(u"search"_s, QUrl::FullyDecoded));
}

QUrl BinPage::address() const
{
    QUrlQuery query;
    if (!m_model->kind().isEmpty()) query.addQueryItem(u"kind"_s, m_model->kind());
    if (!m_model->search().isEmpty())
        query.addQueryItem(u"search"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_model->search())));
    return Address::page(u"bin"_s, query);
}

QList<KeyHint> BinPage::hints() const
{
    return { { u"Enter"_s, tr("restore") }, { u"Alt Enter"_s, tr("open") }, { u"Space"_s, tr("choose") },
        { u"Ctrl F"_s, tr("search") }, { u"Ctrl Z"_s, tr("undo") } };
}

void BinPage::focusFirst() { m_table->setFocus(Qt::OtherFocusReason); }

/// The table would open by Enter.
bool BinPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            press->modifiers() & Qt::AltModifier ? openCurrent() : restore();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void BinPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F && event->modifiers() == Qt::ControlModifier) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        focusFirst();
    } else {
        Page::keyPressEvent(event);
    }
}

void BinPage::contextMenuEvent(QContextMenuEvent* event)
{
    if (chosenRows().isEmpty()) return;
    QMenu menu(this);
    menu.setObjectName(u"binMenu"_s);
    menu.addActions({ m_restore, m_open });
    menu.exec(event->globalPos());
}

void BinPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_model->setFollowing(true);
}

void BinPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_model->setFollowing(false);
}

} // namespace fairlead::ui
