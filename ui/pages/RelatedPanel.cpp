#include "pages/RelatedPanel.h"

#include "model/OpportunityRules.h"
#include "models/Address.h"
#include "models/Format.h"
#include "models/PhotoShelf.h"
#include "models/RecordText.h"
#include "models/MomentText.h"
#include "pages/AppointmentMenu.h"
#include "pages/OutcomePopup.h"
#include "pages/PlanContactDialog.h"
#include "pages/RecordDialog.h"
#include "theme/Kinds.h"
#include "widgets/BoardCardDelegate.h"
#include "widgets/Label.h"
#include "widgets/RelatedRow.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using Look = RelatedConfig::Look;

RelatedPanel::RelatedPanel(const Theme& theme, Session& session, const RelatedConfig& config, QWidget* parent)
    : Panel(theme, parent)
    , m_theme(theme)
    , m_session(session)
    , m_config(config)
{
    setObjectName(config.id + u"Panel"_s);
    m_add = new QToolButton(this);
    m_add->setObjectName(config.id + u"AddButton"_s);
    m_add->setIcon(theme.icon(u"list-add"_s));
    setKind(m_add, kinds::Kind::Quiet, kinds::Scale::Tiny);
    connect(m_add, &QToolButton::clicked, this, &RelatedPanel::add);
    if (config.canAdd)
        addHeadWidget(m_add);
    else
        m_add->hide();
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, theme.px(Space::S));
    m_column->setSpacing(0);
    setBody(m_body);
    if (config.look == Look::People) connect(&PhotoShelf::of(session), &PhotoShelf::arrived, this, &RelatedPanel::fill);
}

void RelatedPanel::show(const RecordLook::Panel& rows, const Record& owner)
{
    if (m_owner.id != owner.id) m_all = false;
    m_rows = rows;
    m_owner = owner;
    fill();
}

void RelatedPanel::fill()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    const bool chinese = m_session.isChinese();
    const QString title = m_config.title.in(chinese);
    setVisible(!m_config.quiet || m_rows.count > 0);
    setTitle(title, m_rows.count ? Format(chinese, m_session.today()).count(m_rows.count) : QString());
    m_add->setAccessibleName(tr("Add: %1").arg(title));
    m_add->setToolTip(tr("Add: %1").arg(m_session.catalog().type(m_config.type).label().in(chinese)));
    const size_t most = m_all ? m_rows.records.size() : std::min<size_t>(shownFirst, m_rows.records.size());
    for (size_t i = 0; i < most; ++i) {
        const Record& record = m_rows.records[i];
        auto* row = new RelatedRow(m_theme, itemOf(record), m_body);
        connect(row, &RelatedRow::clicked, this,
            [this, row] { emit linked(Address::record(row->item().type, RecordId::fromBytes(row->item().id))); });
        row->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(row, &QWidget::customContextMenuRequested, this,
            [this, row, record](const QPoint& at) { showMenu(record, row->mapToGlobal(at)); });
        connect(row, &RelatedRow::checkedOff, this, [this, id = record.id, row] { finish(id, row); });
        m_column->addWidget(row);
    }
    if (m_rows.records.empty()) {
        auto* none = new Label(m_theme, Type::Caption, Ink::TextMuted, m_body);
        none->setText(tr("None yet"));
        none->setContentsMargins(m_theme.px(Space::M), 0, 0, m_theme.px(Space::Xs));
        m_column->addWidget(none);
    }
    if (!m_all && m_rows.records.size() > most) {
        auto* more = new QPushButton(tr("%Ln more", nullptr, int(m_rows.count - qint64(most))), m_body);
        setKind(more, kinds::Kind::Link, kinds::Scale::Tiny);
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            fill();
        });
        auto* line = new QHBoxLayout;
        line->setContentsMargins(m_theme.px(Space::S), 0, 0, 0);
        line->addWidget(more);
        line->addStretch(1);
        m_column->addLayout(line);
    }
}

RelatedItem RelatedPanel::itemOf(const Record& record) const
{
    const RecordText text(m_session);
    const RecordType& type = *record.type;
    RelatedItem item;
    item.type = type.name();
    item.id = record.id.bytes();
    item.title = record.title();
    if (!m_config.shown.isEmpty()) {
        const Field& field = type.at(m_config.shown);
        item.type = field.target;
        item.id = record.reference(field.name).bytes();
        item.title = text.shown(record, field);
    }
    QStringList lines;
    for (const QString& name : m_config.lines)
        if (const QString line = text.shown(record, type.at(name)); !line.isEmpty()) lines.append(line);
    // What has no title is called by what it says first.
    if (item.title.isEmpty()) item.title = lines.isEmpty() ? type.label().in(m_session.isChinese()) : lines.takeFirst();
    item.line = lines.join(u" · "_s);
    item.avatar = m_config.look == Look::People;
    const Record& person = m_config.shown.isEmpty() ? record : m_rows.shown.value(record.reference(m_config.shown));
    if (item.avatar && person.type && person.type->find(u"photo"_s))
        item.photo = PhotoShelf::of(m_session).photo(person.bytes(u"photo"_s));
    item.check = m_config.look == Look::Tasks;
    if (!m_config.right.isEmpty()) item.right = text.shown(record, type.at(m_config.right));
    if (m_config.look == Look::Tasks) {
        const QDate due = record.date(u"due_on"_s);
        const QDate today = m_session.today();
        if (due == today) item.right = tr("Today");
        item.rightInk = !due.isValid() || due > today ? Ink::TextMuted : due < today ? Ink::Danger : Ink::Positive;
        if (due.isValid() && due < today) item.next = marks::Next::Overdue;
    }
    if (m_config.look == Look::Deals) fillDeal(item, record);
    if (m_config.look == Look::Plans) fillPlan(item, record);
    fillBadge(item, record);
    return item;
}

void RelatedPanel::fillDeal(RelatedItem& item, const Record& deal) const
{
    const QDate today = m_session.today();
    const std::optional<NextActivity> next = m_rows.next.value(deal.id);
    item.next = markOf(nextStateOf(next, today));
    item.rightInk = marks::inkOf(*item.next);
    const Format format(m_session.isChinese(), today);
    item.rightLine = !next ? tr("No next step") : next->on.isValid() ? format.day(next->on) : tr("Next step");
    const auto stage = m_session.reader().find(m_session.catalog().type(u"stage"_s), deal.reference(u"stage"_s));
    if (!stage || !*stage) return;
    // The square has the stage's own colour, or that of the middle of the way.
    item.square = m_theme.stageColor((*stage)->text(u"colour"_s), 2, 5);
}

/// With its time; in red what nobody has said anything of since, or what clashes.
void RelatedPanel::fillPlan(RelatedItem& item, const Record& appointment) const
{
    const QDate day = appointment.date(u"start_on"_s);
    item.right = m_session.format().day(day, true);
    if (!appointment.isBlank(u"start_minute"_s)) {
        const auto minute = int(appointment.number(u"start_minute"_s));
        item.right += u' ' + QTime(minute / 60 % 24, minute % 60).toString(u"HH:mm"_s);
    }
    const bool past = day < m_session.today();
    if (m_rows.clashing.contains(appointment.id)) item.rightLine = tr("Overlaps");
    if (past) item.rightLine = tr("What came of it?");
    if (!appointment.isBlank(u"checked_in_at"_s) && appointment.isBlank(u"checked_out_at"_s)
        && appointment.text(u"state"_s) != u"held"_s)
        item.rightLine
            = tr("Checked in %1").arg(momentText(m_session.format(), appointment.number(u"checked_in_at"_s)));
    if (!item.rightLine.isEmpty()) item.rightInk = past ? Ink::Warning : Ink::Danger;
}

void RelatedPanel::fillBadge(RelatedItem& item, const Record& record) const
{
    if (m_config.badge.isEmpty()) return;
    const QString code = record.text(m_config.badge);
    item.badge = code.isEmpty() ? tr("Unknown") : RecordText(m_session).shown(record, record.type->at(m_config.badge));
    item.badgeTone = code.isEmpty()                     ? Tone::Warning
        : code == u"supporter"_s || code == u"behind"_s ? Tone::Positive
        : code == u"opponent"_s || code == u"ahead"_s   ? Tone::Danger
                                                        : Tone::Neutral;
}

void RelatedPanel::add()
{
    if (m_config.look == Look::Plans) {
        auto* plan = new PlanContactDialog(m_theme, m_session, m_owner, this);
        plan->setAttribute(Qt::WA_DeleteOnClose);
        return plan->open();
    }
    Record record = m_session.workspace().blank(m_config.type);
    record.set(m_config.field, m_owner.id);
    // What hangs on the customer of a deal hangs on it from the beginning.
    if (const Field* company = record.type->find(u"company"_s);
        company && m_config.field == u"opportunity"_s && m_owner.type->find(u"company"_s))
        record.set(u"company"_s, m_owner.reference(u"company"_s));
    if (record.type->find(u"owner"_s) && m_config.field != u"owner"_s)
        record.set(u"owner"_s, m_session.workspace().person());
    if (m_config.look == Look::Tasks) record.set(u"status"_s, u"open"_s);
    auto* dialog = new RecordDialog(m_theme, m_session, record, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// A row that names another record opens that one: what it says itself is edited here. What happened stays as it was.
void RelatedPanel::showMenu(const Record& record, const QPoint& at)
{
    if (record.type->isEntry()) return;
    QMenu menu(this);
    menu.setObjectName(u"relatedMenu"_s);
    if (m_config.look == Look::Plans)
        if (const auto item = AppointmentMenu::find(m_session, record.id)) {
            AppointmentMenu::addTo(menu, m_theme, m_session, *item, this);
            if (!menu.isEmpty()) menu.addSeparator();
        }
    menu.addAction(m_theme.icon(u"document-edit"_s), tr("Edit…"), this, [this, record] {
        auto* dialog = new RecordDialog(m_theme, m_session, record, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    menu.addAction(m_theme.icon(u"edit-delete"_s), tr("Remove"), this, [this, record] {
        const QString name = itemOf(record).title;
        m_session.apply({ tr("remove %1 from %2", "part, record").arg(name, m_owner.title()),
            { EditStep::remove(*record.type, record.id) }, {} });
    });
    menu.exec(at);
}

void RelatedPanel::finish(const RecordId& task, const QWidget* row)
{
    const auto found = m_session.reader().find(m_session.catalog().type(m_config.type), task);
    if (!found || !*found) return;
    auto* popup = new OutcomePopup(m_theme, m_session, **found, this);
    popup->openAt(row->mapToGlobal(QPoint(m_theme.px(Space::S), row->height())));
}

} // namespace fairlead::ui
