#include "pages/TimelinePane.h"

#include "models/Address.h"
#include "pages/EntryDialog.h"
#include "pages/OutcomePopup.h"
#include "widgets/PickerButton.h"
#include "widgets/TimelineView.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

TimelinePane::TimelinePane(
    const Theme& theme, Session& session, RecordDrafts& drafts, const RecordType& type, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_type(type)
{
    setObjectName(u"timelinePane"_s);
    auto* column = new QVBoxLayout(this);
    const int side = theme.px(Space::L);
    column->setContentsMargins(side, theme.px(Space::M), side, 0);
    column->setSpacing(0);
    m_composer = new Composer(theme, session, drafts, this);
    column->addWidget(m_composer);
    column->addSpacing(theme.px(Space::S));
    m_kinds = new PickerButton(theme, u"timelineKindPicker"_s, {}, {}, this);
    m_kinds->setQuiet(true);
    m_model = new TimelineModel(session, this);
    m_view = new TimelineView(
        theme, [this](const QModelIndex& index) { return itemAt(index); }, this);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_items.clear(); });
    m_view->setModel(m_model);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] { m_items.clear(); });
    column->addWidget(m_view, 1);
    connect(m_model, &TimelineModel::loaded, this, [this] {
        m_view->keepPlace();
        m_view->setEmptyText(
            tr("Nothing happened here yet"), tr("Write down a note, a call or a visit above, or plan a task."));
        emit counted(m_model->total());
    });
    connect(m_view, &TimelineView::opened, this, &TimelinePane::open);
    connect(m_view, &TimelineView::checked, this, &TimelinePane::finish);
    connect(m_kinds, &PickerButton::picked, this, &TimelinePane::chooseKind);
    connect(&session, &Session::languageChanged, this, &TimelinePane::label);
    connect(&theme, &Theme::changed, this, [this] { m_items.clear(); });
    label();
}

void TimelinePane::label()
{
    m_items.clear();
    QList<PickerOption> kinds { { {}, tr("All kinds") } };
    for (int kind = 0; kind <= int(TimelineKind::Change); ++kind)
        kinds.append({ QString::number(kind), TimelineText::kindName(TimelineKind(kind)) });
    m_kinds->setOptions(kinds);
    m_kinds->setCurrent(m_model->kinds().isEmpty() ? QString() : QString::number(*m_model->kinds().cbegin()));
    m_kinds->setAccessibleName(tr("Which kinds"));
    m_view->setAccessibleName(tr("Timeline"));
    m_view->viewport()->update();
}

QWidget* TimelinePane::kindPicker() const { return m_kinds; }

void TimelinePane::chooseKind(const QString& id)
{
    m_kinds->setCurrent(id);
    m_model->setKinds(id.isEmpty() ? QSet<int>() : QSet<int> { id.toInt() });
}

TimelineItem TimelinePane::itemAt(const QModelIndex& index)
{
    const auto known = m_items.constFind(index.row());
    if (known != m_items.constEnd()) return *known;
    TimelineItem item;
    if (const TimelineEntry* entry = m_model->entryAt(index.row())) {
        item = TimelineText(m_session, m_type).item(*entry);
    } else {
        item.heading = true;
        item.title
            = m_model->kindOf(index.row()) == TimelineModel::RowKind::PlannedHeading ? tr("Planned") : tr("Past");
    }
    return *m_items.insert(index.row(), item);
}

void TimelinePane::show(const Record& record, bool anew)
{
    m_record = record;
    m_composer->show(record, anew);
    if (anew) m_model->show(*record.type, record.id);
}

void TimelinePane::open(const QModelIndex& index)
{
    const TimelineEntry* entry = m_model->entryAt(index.row());
    if (!entry) return;
    const QString type = entry->record.type->name();
    if (type == u"task"_s || type == u"appointment"_s) return emit linked(Address::record(type, entry->record.id));
    if (type != u"activity"_s) {
        const RecordId deal = entry->record.reference(u"opportunity"_s);
        if (deal == m_record.id) return emit historyWanted();
        return emit linked(Address::record(u"opportunity"_s, deal));
    }
    auto* dialog = new EntryDialog(m_theme, m_session, *entry, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EntryDialog::linked, this, &TimelinePane::linked);
    dialog->open();
}

void TimelinePane::finish(const QModelIndex& index)
{
    const TimelineEntry* entry = m_model->entryAt(index.row());
    if (!entry || entry->record.type->name() != u"task"_s) return;
    const QRect line = m_view->visualRect(index);
    auto* popup = new OutcomePopup(m_theme, m_session, entry->record, this);
    popup->openAt(m_view->viewport()->mapToGlobal(line.topLeft() + QPoint(0, m_theme.px(Size::TimelineDisc))));
}

} // namespace fairlead::ui
