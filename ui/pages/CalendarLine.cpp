#include "pages/CalendarLine.h"

#include "theme/Kinds.h"
#include "theme/Paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

CalendarLine::CalendarLine(const Theme& theme, const QString& hint, const QRect& box, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit(this))
{
    setObjectName(u"calendarLine"_s);
    m_edit->setObjectName(u"calendarLineEdit"_s);
    m_edit->setAccessibleName(tr("New appointment"));
    m_edit->setPlaceholderText(hint);
    auto* more = new QToolButton(this);
    more->setObjectName(u"calendarMoreButton"_s);
    more->setText(tr("More…"));
    more->setAccessibleName(tr("More fields"));
    setKind(more, kinds::Kind::Quiet, kinds::Scale::Tiny);
    auto* row = new QHBoxLayout(this);
    const int pad = theme.px(Space::Xs);
    row->setContentsMargins(pad, pad, pad, pad);
    row->setSpacing(pad);
    row->addWidget(m_edit, 1);
    row->addWidget(more);
    const int width = std::max(box.width(), theme.px(Size::CalendarLine));
    const int height = theme.px(Size::ControlSmall) + 2 * pad;
    const int left = std::clamp(box.left(), 0, std::max(0, parent->width() - width));
    setGeometry(left, std::clamp(box.top(), 0, std::max(0, parent->height() - height)), width, height);
    m_edit->installEventFilter(this);
    connect(more, &QToolButton::clicked, this, [this] {
        emit moreWanted(m_edit->text());
        finish();
    });
    show();
    raise();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void CalendarLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Control), m_theme.color(Ink::SurfaceRaised),
        m_theme.color(Ink::AccentFill));
}

void CalendarLine::finish()
{
    if (std::exchange(m_done, true)) return;
    hide();
    emit left();
    deleteLater();
}

bool CalendarLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool saves = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (!saves && key != Qt::Key_Escape) return QFrame::eventFilter(watched, event);
        if (saves && !m_edit->text().trimmed().isEmpty()) emit accepted(m_edit->text());
        finish();
        return true;
    }
    // A click elsewhere leaves it, unless something was typed: that is kept until Enter or Esc.
    if (event->type() == QEvent::FocusOut && m_edit->text().isEmpty() && !isAncestorOf(window()->focusWidget()))
        finish();
    return QFrame::eventFilter(watched, event);
}

} // namespace fairlead::ui
