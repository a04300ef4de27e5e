#include "shell/AlertPanel.h"

#include "shell/AlertRows.h"
#include "theme/Paint.h"
#include "widgets/CrossButton.h"
#include "widgets/Label.h"
#include "widgets/RowsScroll.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

AlertPanel::AlertPanel(const Theme& theme, Session& session, Alerts& alerts, QWidget* window, int top)
    : QFrame(window)
    , m_theme(theme)
    , m_top(top)
{
    setObjectName(u"alertPanel"_s);
    auto* column = new QVBoxLayout(this);
    const int pad = theme.px(Space::M);
    column->setContentsMargins(pad, theme.px(Space::S), theme.px(Space::S), pad);
    column->setSpacing(theme.px(Space::Xs));
    auto* head = new QHBoxLayout;
    m_title = new Label(theme, Type::Body, Weight::SemiBold, Ink::Text, this);
    head->addWidget(m_title, 1);
    m_close = new CrossButton(theme, u"closeAlertsButton"_s, this);
    connect(m_close, &CrossButton::clicked, this, &QWidget::deleteLater);
    head->addWidget(m_close);
    column->addLayout(head);
    m_rows = new AlertRows(theme, session, alerts, this);
    column->addWidget(new RowsScroll(m_rows, this), 1);
    connect(m_rows, &AlertRows::filled, this, [this] {
        if (m_rows->count() == 0) return deleteLater();
        label();
        place();
    });
    connect(m_rows, &AlertRows::recordWanted, this, &AlertPanel::recordWanted);
    connect(&session, &Session::languageChanged, this, &AlertPanel::label);
    connect(&session, &Session::personChanged, this, &QWidget::deleteLater); // another's
    window->installEventFilter(this);
}

void AlertPanel::add(const QList<Alarm>& fresh)
{
    QStringList keys;
    for (const Alarm& alarm : fresh)
        keys.append(alarm.key());
    m_rows->addOnly(keys);
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void AlertPanel::label()
{
    m_title->setText(tr("Due now: %Ln", nullptr, m_rows->count()));
    setAccessibleName(m_title->text());
    m_close->setWords(tr("Close: the bell keeps them"));
}

void AlertPanel::place()
{
    const int width = m_theme.px(Size::AlertPopup);
    // The rows are as high as their words need at this width.
    const int inner = width - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const int rows = std::max(m_rows->heightForWidth(inner), m_rows->sizeHint().height());
    const int height
        = std::min(m_close->sizeHint().height() + rows + 3 * m_theme.px(Space::M), m_theme.px(Size::DialogTallest) / 2);
    setGeometry(parentWidget()->width() - width - m_theme.px(Space::L), m_top, width, height);
}

bool AlertPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget()) place();
    return QFrame::eventFilter(watched, event);
}

void AlertPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised),
        m_theme.color(Ink::BorderStrong));
}

} // namespace fairlead::ui
