#include "shell/AlertPopup.h"

#include "models/Format.h"
#include "pages/CalendarLook.h"
#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/Hairline.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

CalendarLayer layerOf(Alert::Kind kind)
{
    return kind == Alert::Kind::Birthday   ? CalendarLayer::Birthday
        : kind == Alert::Kind::Appointment ? CalendarLayer::Meeting
                                           : CalendarLayer::Task;
}

} // namespace

AlertPopup::AlertPopup(const Theme& theme, Session& session, Alerts& alerts, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_theme(theme)
    , m_session(session)
    , m_alerts(alerts)
{
    setObjectName(u"alertPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    auto* column = new QVBoxLayout(this);
    const int pad = theme.px(Space::M);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(theme.px(Space::S));
    m_title = new Label(theme, Type::Body, Weight::SemiBold, Ink::Text, this);
    column->addWidget(m_title);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_rows = new QWidget(scroll);
    m_column = new QVBoxLayout(m_rows);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    scroll->setWidget(m_rows);
    m_rows->setAutoFillBackground(false); // a scroll area switches it on; the popup paints one ground
    column->addWidget(scroll, 1);
    connect(&alerts, &Alerts::changed, this, &AlertPopup::fill);
    fill();
}

void AlertPopup::openBelow(const QWidget* anchor)
{
    const QSize size(m_theme.px(Size::AlertPopup),
        std::min(sizeHint().height() + m_rows->sizeHint().height(), m_theme.px(Size::DialogTallest) / 2));
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint corner
        = anchor->mapToGlobal(QPoint(anchor->width() - size.width(), anchor->height() + m_theme.px(Space::Xs)));
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    setGeometry(QRect(corner, size));
    show();
    if (auto* first = m_rows->findChild<QPushButton*>()) first->setFocus(Qt::PopupFocusReason);
}

void AlertPopup::fill()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    const auto& alerts = m_alerts.now();
    m_title->setText(alerts.empty() ? tr("Alerts") : tr("Alerts: %Ln", nullptr, int(alerts.size())));
    setAccessibleName(m_title->text());
    for (const Alert& alert : alerts) {
        if (m_column->count()) m_column->addWidget(new Hairline(m_theme, Qt::Horizontal, Ink::Border, m_rows));
        m_column->addWidget(makeRow(alert));
    }
    if (alerts.empty()) {
        auto* none = new Label(m_theme, Type::Body, Ink::TextMuted, m_rows);
        none->setWordWrap(true);
        none->setText(m_session.person().isNull()
                ? tr("Say who sits here, at the right end of the bar: then you are told what is due.")
                : tr("Nothing is due now. You are told of appointments %Ln minute(s) before they begin.", nullptr,
                    Alerts::leadMinutes));
        m_column->addWidget(none);
    }
    m_column->addStretch(1);
}

QString AlertPopup::detailOf(const Alert& alert) const
{
    const QString time = alert.minute ? CalendarLook::clock(*alert.minute) : QString();
    QString when;
    switch (alert.kind) {
    case Alert::Kind::TaskLate:
        when = tr("%Ln day(s) late", nullptr, int(alert.day.daysTo(m_session.today())));
        break;
    case Alert::Kind::TaskDue:
        when = time.isEmpty() ? tr("due today") : tr("due at %1").arg(time);
        break;
    case Alert::Kind::Appointment:
        when = tr("begins at %1").arg(time);
        break;
    case Alert::Kind::Birthday:
        when = tr("has a birthday today");
        break;
    }
    return alert.customer.isEmpty() ? when : tr("%1 · %2", "when and with whom").arg(when, alert.customer);
}

QWidget* AlertPopup::makeRow(const Alert& alert)
{
    auto* row = new QWidget(m_rows);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, m_theme.px(Space::Xs), 0, m_theme.px(Space::Xs));
    line->setSpacing(m_theme.px(Space::S));
    const CalendarLayer layer = layerOf(alert.kind);
    line->addWidget(new IconView(m_theme, CalendarLook::icon(layer), Size::Icon, CalendarLook::ink(layer), row));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* open = new QPushButton(alert.title, row);
    open->setObjectName(u"openAlertButton"_s);
    open->setAccessibleName(alert.title);
    setKind(open, kinds::Kind::Link, kinds::Scale::Tiny);
    connect(open, &QPushButton::clicked, this, [this, alert] {
        emit recordWanted(alert.type, alert.record);
        close();
    });
    words->addWidget(open, 0, Qt::AlignLeft);
    auto* detail
        = new Label(m_theme, Type::Caption, alert.kind == Alert::Kind::TaskLate ? Ink::Danger : Ink::TextMuted, row);
    detail->setText(detailOf(alert));
    detail->setContentsMargins(m_theme.px(Space::S), 0, 0, 0);
    words->addWidget(detail);
    line->addLayout(words, 1);
    const auto act = [&](const char* name, const char* icon, const QString& tip, std::function<void()> what) {
        auto* button = new QToolButton(row);
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(m_theme.icon(QString::fromLatin1(icon)));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        setKind(button, kinds::Kind::Quiet, kinds::Scale::Small);
        connect(button, &QToolButton::clicked, this, std::move(what));
        line->addWidget(button);
    };
    act("laterButton", "chronometer", tr("Again in two hours"), [this, alert] { m_alerts.putOffToday(alert); });
    act("tomorrowButton", "view-calendar-day", tr("Tomorrow at nine"),
        [this, alert] { m_alerts.putOffTomorrow(alert); });
    act("settleButton", "checkmark", alert.type == u"task"_s ? tr("Done") : tr("Seen"),
        [this, alert] { m_alerts.settle(alert); });
    return row;
}

void AlertPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised),
        m_theme.color(Ink::BorderStrong));
}

} // namespace fairlead::ui
