#include "shell/AlertPopup.h"

#include "models/Preferences.h"
#include "shell/AlertRows.h"
#include "theme/Paint.h"
#include "widgets/Label.h"
#include "widgets/RowsScroll.h"

#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

AlertPopup::AlertPopup(const Theme& theme, Session& session, Alerts& alerts, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_theme(theme)
    , m_session(session)
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
    m_none = new Label(theme, Type::Body, Ink::TextMuted, this);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    m_rows = new AlertRows(theme, session, alerts, this);
    column->addWidget(new RowsScroll(m_rows, this), 1);
    connect(m_rows, &AlertRows::filled, this, &AlertPopup::label);
    connect(m_rows, &AlertRows::recordWanted, this, [this](const QString& type, const RecordId& id) {
        emit recordWanted(type, id);
        close();
    });
    label();
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

void AlertPopup::label()
{
    const int count = m_rows->count();
    m_title->setText(count ? tr("Alerts: %Ln", nullptr, count) : tr("Alerts"));
    setAccessibleName(m_title->text());
    m_none->setVisible(count == 0);
    m_none->setText(m_session.person().isNull()
            ? tr("Say who sits here, at the right end of the bar: then you are told what is due.")
            : tr("Nothing is due now. You are told of appointments %Ln minute(s) before they begin.", nullptr,
                Preferences::alertLead()));
}

void AlertPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised),
        m_theme.color(Ink::BorderStrong));
}

} // namespace fairlead::ui
