#include "shell/AlertRows.h"

#include "pages/CalendarLook.h"
#include "theme/Kinds.h"
#include "widgets/Hairline.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Alarm::Kind kind)
{
    switch (kind) {
    case Alarm::Kind::Birthday:
        return CalendarLook::icon(CalendarLayer::Birthday);
    case Alarm::Kind::Appointment:
        return CalendarLook::icon(CalendarLayer::Meeting);
    case Alarm::Kind::Deal:
        return u"data-warning"_s;
    case Alarm::Kind::Amount:
        return u"document-edit"_s;
    default:
        return CalendarLook::icon(CalendarLayer::Task);
    }
}

Ink inkOf(Alarm::Kind kind)
{
    switch (kind) {
    case Alarm::Kind::Birthday:
        return CalendarLook::ink(CalendarLayer::Birthday);
    case Alarm::Kind::Appointment:
        return CalendarLook::ink(CalendarLayer::Meeting);
    case Alarm::Kind::Deal:
    case Alarm::Kind::Amount:
        return Ink::Warning;
    default:
        return CalendarLook::ink(CalendarLayer::Task);
    }
}

} // namespace

AlertRows::AlertRows(const Theme& theme, Session& session, Alerts& alerts, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_alerts(alerts)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    connect(&alerts, &Alerts::changed, this, &AlertRows::fill);
    fill();
}

void AlertRows::addOnly(const QStringList& keys)
{
    m_all = false;
    m_only += keys;
    fill();
}

void AlertRows::fill()
{
    std::vector<Alarm> alarms;
    QStringList says;
    for (const Alarm& alarm : m_alerts.now()) {
        if (!m_all && !m_only.contains(alarm.key())) continue;
        alarms.push_back(alarm);
        says.append(alarm.key() + alarm.title + detailOf(alarm));
    }
    // Each minute it is looked again: rows that say the same stay, with a menu that is open.
    if (m_column->count() && says == m_shown) return;
    m_shown = says;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    for (const Alarm& alarm : alarms) {
        if (m_column->count()) m_column->addWidget(new Hairline(m_theme, Qt::Horizontal, Ink::Border, this));
        m_column->addWidget(makeRow(alarm));
    }
    m_column->addStretch(1);
    emit filled();
}

QString AlertRows::detailOf(const Alarm& alarm) const
{
    const QString time = alarm.minute ? CalendarLook::clock(*alarm.minute) : QString();
    const int days = int(m_session.today().daysTo(alarm.day));
    const bool over = alarm.begins() < m_session.workspace().clock().now();
    const QString day = m_session.format().day(alarm.day);
    QString when;
    switch (alarm.kind) {
    case Alarm::Kind::TaskLate:
        when = tr("%Ln day(s) late", nullptr, -days);
        break;
    case Alarm::Kind::TaskDue:
        when = days && time.isEmpty() ? tr("due on %1").arg(day)
            : days                    ? tr("due on %1 at %2").arg(day, time)
            : time.isEmpty()          ? tr("due today")
                                      : tr("due at %1").arg(time);
        break;
    case Alarm::Kind::Appointment:
        when = days && over ? tr("was on %1 at %2").arg(day, time)
            : days          ? tr("begins on %1 at %2").arg(day, time)
            : over          ? tr("began at %1").arg(time)
                            : tr("begins at %1").arg(time);
        break;
    case Alarm::Kind::Deal:
    case Alarm::Kind::Amount:
        when = alarm.words.in(m_session.isChinese());
        break;
    case Alarm::Kind::Birthday:
        when = tr("has a birthday today");
        break;
    }
    return alarm.customer.isEmpty() ? when : tr("%1 · %2", "when and with whom").arg(when, alarm.customer);
}

QWidget* AlertRows::makeSnooze(const Alarm& alarm, QWidget* row)
{
    auto* button = new QToolButton(row);
    button->setObjectName(u"snoozeButton"_s);
    button->setIcon(m_theme.icon(u"chronometer"_s));
    button->setToolTip(tr("Remind me again"));
    button->setAccessibleName(tr("Remind me again: %1").arg(alarm.title));
    button->setPopupMode(QToolButton::InstantPopup);
    setKind(button, kinds::Kind::Quiet, kinds::Scale::Small);
    auto* menu = new QMenu(button);
    const std::pair<Alerts::Later, QString> choices[] = { { Alerts::Later::TenMinutes, tr("In 10 minutes") },
        { Alerts::Later::Hour, tr("In an hour") }, { Alerts::Later::Tomorrow, tr("Tomorrow at nine") },
        { Alerts::Later::NextWeek, tr("In a week, at nine") } };
    for (const auto& [later, words] : choices)
        menu->addAction(words, this, [this, alarm, later = later] { m_alerts.putOff(alarm, later); });
    button->setMenu(menu);
    return button;
}

QWidget* AlertRows::makeRow(const Alarm& alarm)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, m_theme.px(Space::Xs), 0, m_theme.px(Space::Xs));
    line->setSpacing(m_theme.px(Space::S));
    line->addWidget(new IconView(m_theme, iconOf(alarm.kind), Size::Icon, inkOf(alarm.kind), row));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* open = new QPushButton(row);
    open->setObjectName(u"openAlertButton"_s);
    // A button is as wide as its words; a long title leaves room for what stands beside it.
    const int beside = m_theme.px(Size::Icon) + 2 * m_theme.px(Size::ControlSmall) + 9 * m_theme.px(Space::S);
    const int room = m_theme.px(Size::AlertPopup) - 2 * m_theme.px(Space::M) - beside;
    open->setText(QFontMetrics(m_theme.font(Type::Body)).elidedText(alarm.title, Qt::ElideRight, room));
    open->setToolTip(alarm.title);
    open->setAccessibleName(alarm.title);
    setKind(open, kinds::Kind::Link, kinds::Scale::Tiny);
    connect(open, &QPushButton::clicked, this, [this, alarm] { emit recordWanted(alarm.type, alarm.record); });
    words->addWidget(open, 0, Qt::AlignLeft);
    auto* detail
        = new Label(m_theme, Type::Caption, alarm.kind == Alarm::Kind::TaskLate ? Ink::Danger : Ink::TextMuted, row);
    detail->setObjectName(u"alertDetailLabel"_s);
    detail->setText(detailOf(alarm));
    detail->setWordWrap(true);
    detail->setContentsMargins(m_theme.px(Space::S), 0, 0, 0);
    words->addWidget(detail);
    line->addLayout(words, 1);
    line->addWidget(makeSnooze(alarm, row));
    auto* settle = new QToolButton(row);
    settle->setObjectName(u"settleButton"_s);
    settle->setIcon(m_theme.icon(u"checkmark"_s));
    settle->setToolTip(alarm.type == u"task"_s ? tr("Done") : tr("Do not tell me again"));
    settle->setAccessibleName(settle->toolTip());
    setKind(settle, kinds::Kind::Quiet, kinds::Scale::Small);
    connect(settle, &QToolButton::clicked, this, [this, alarm] { m_alerts.settle(alarm); });
    line->addWidget(settle);
    return row;
}

} // namespace fairlead::ui
