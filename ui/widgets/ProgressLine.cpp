#include "widgets/ProgressLine.h"

#include "theme/Kinds.h"
#include "theme/Paint.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

ProgressLine::ProgressLine(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_cancel(new QToolButton(this))
{
    label();
    m_cancel->setObjectName(u"cancelWorkButton"_s);
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    setKind(m_cancel, Kind::Status, kinds::Scale::Tiny);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressLine::cancelRequested);
}

void ProgressLine::label()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
}

void ProgressLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) label();
    QWidget::changeEvent(event);
}

void ProgressLine::setProgress(const Progress& progress)
{
    m_progress = progress;
    m_cancel->setVisible(progress.cancellable);
    setAccessibleName(progress.name);
    setAccessibleDescription(progress.detail);
    placeCancel();
    update();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF line = rect();
    const QFont font = m_theme.font(Type::Caption);
    const int gap = m_theme.px(Space::S);
    const int side = m_theme.px(Size::Icon);
    const qreal end = m_progress.cancellable ? m_cancel->x() : line.right();
    qreal x = 0;
    const auto words = [&](const QString& text, Ink ink) {
        const qreal width = std::min<qreal>(paint::textWidth(text, font) + 1, std::max<qreal>(0, end - x));
        paint::text(painter, QRectF(x, 0, width, line.height()), Qt::AlignLeft, text, font, m_theme.color(ink));
        x += width + gap;
    };
    m_theme.paintIcon(painter, paint::centred(line, x, side), m_progress.icon, Ink::Accent);
    x += side + gap;
    words(m_progress.name, Ink::Text);
    const QRectF track(x, line.center().y() - m_theme.px(Size::ProgressHeight) / 2.0, m_theme.px(Size::ProgressWidth),
        m_theme.px(Size::ProgressHeight));
    paint::box(painter, track, track.height() / 2, m_theme.color(Ink::Track));
    if (m_progress.total > 0) {
        QRectF done = track;
        done.setWidth(track.width() * std::clamp(qreal(m_progress.done) / qreal(m_progress.total), 0.0, 1.0));
        paint::box(painter, done, track.height() / 2, m_theme.color(Ink::AccentFill));
    }
    x = track.right() + gap;
    words(m_progress.detail, Ink::TextMuted);
}

int ProgressLine::wordsEnd() const
{
    const QFont font = m_theme.font(Type::Caption);
    return paint::textWidth(m_progress.name, font) + paint::textWidth(m_progress.detail, font) + 2
        + m_theme.px(Size::Icon) + m_theme.px(Size::ProgressWidth) + 4 * m_theme.px(Space::S);
}

void ProgressLine::placeCancel()
{
    const QSize button = m_cancel->sizeHint();
    const int x = std::min(wordsEnd(), width() - button.width());
    m_cancel->setGeometry(x, (height() - button.height()) / 2, button.width(), button.height());
}

void ProgressLine::resizeEvent(QResizeEvent*) { placeCancel(); }

} // namespace fairlead::ui
