#include "widgets/SearchBox.h"

#include "theme/Paint.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

SearchBox::SearchBox(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(u"searchButton"_s);
    label();
    setCursor(Qt::IBeamCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchBox::label()
{
    setText(tr("Search or run a command"));
    setAccessibleName(text());
}

void SearchBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) label();
    QAbstractButton::changeEvent(event);
}

void SearchBox::setKeys(const QString& keys)
{
    m_keys = keys;
    update();
}

QSize SearchBox::sizeHint() const { return { m_theme.px(Size::SearchWidth), m_theme.px(Size::Control) }; }

QSize SearchBox::minimumSizeHint() const { return { m_theme.px(Size::SearchLeast), m_theme.px(Size::Control) }; }

void SearchBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF box = rect();
    const int pad = m_theme.px(Space::S);
    const int side = m_theme.px(Size::Icon);
    paint::box(painter, box, m_theme.px(Radius::Control), m_theme.color(Ink::Surface),
        m_theme.color(underMouse() ? Ink::TextMuted : Ink::BorderControl));
    m_theme.paintIcon(painter, paint::centred(box, pad + 1, side), u"search"_s, Ink::TextMuted);
    const int capWidth = m_keys.isEmpty() ? 0 : paint::keyCapWidth(m_keys, m_theme);
    const QRectF words(3 * pad + side - pad + 1, 0, box.width() - 4 * pad - side - capWidth, box.height());
    paint::text(painter, words, Qt::AlignLeft, text(), m_theme.font(Type::Body), m_theme.color(Ink::TextMuted));
    if (capWidth)
        paint::keyCap(painter, QRectF(box.right() - pad - capWidth + 1, 0, capWidth, box.height()), m_keys, m_theme);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString typedText = event->text();
    if (plain && !typedText.trimmed().isEmpty() && typedText.at(0).isPrint()) {
        emit typed(typedText);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace fairlead::ui
