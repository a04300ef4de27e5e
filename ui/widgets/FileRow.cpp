#include "widgets/FileRow.h"

#include "theme/Kinds.h"
#include "theme/Paint.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QString fileIcon(const QString& kind)
{
    static const QHash<QString, QString> icons { { u"picture"_s, u"image-x-generic"_s },
        { u"document"_s, u"text-x-generic"_s }, { u"sheet"_s, u"x-office-spreadsheet"_s },
        { u"slides"_s, u"x-office-presentation"_s }, { u"mail"_s, u"mail-message"_s },
        { u"sound"_s, u"audio-x-generic"_s }, { u"film"_s, u"video-x-generic"_s },
        { u"archive"_s, u"package-x-generic"_s } };
    return icons.value(kind, u"text-x-generic"_s);
}

FileRow::FileRow(const Theme& theme, const Item& item, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_item(item)
{
    setObjectName(u"fileRow"_s);
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList spoken { item.name, item.caption, item.size, item.state };
    spoken.removeAll(QString());
    setAccessibleName(QLocale().createSeparatedList(spoken));
    QStringList lines { item.name, item.caption, item.state };
    lines.removeAll(QString());
    setToolTip(lines.join(u'\n'));
}

QSize FileRow::sizeHint() const
{
    return { m_theme.px(Size::RailWidth),
        m_theme.px(m_item.caption.isEmpty() ? Size::ControlSmall : Size::RowTwoLine) };
}

QRect FileRow::words() const
{
    const int before = m_theme.px(Space::M) + m_theme.px(Size::Icon) + m_theme.px(Space::S);
    return rect().adjusted(before, 0, -m_theme.px(Space::M), 0);
}

void FileRow::setChosen(bool chosen)
{
    m_chosen = chosen;
    setAccessibleDescription(chosen ? tr("chosen") : QString());
    update();
}

void FileRow::setArrived(std::optional<double> share)
{
    m_arrived = share;
    update();
}

/// Size at the right edge and the mark before it; gives what is left for the words.
QRectF FileRow::paintRight(QPainter& painter) const
{
    QRectF area = words();
    const QFont caption = m_theme.font(Type::Caption);
    paint::text(painter, area, Qt::AlignRight, m_item.size, caption, m_theme.color(Ink::TextMuted));
    area.setRight(area.right() - paint::textWidth(m_item.size, caption) - m_theme.px(Space::S));
    if (m_item.mark.isEmpty()) return area;
    const int side = m_theme.px(Size::Icon);
    area.setRight(area.right() - side);
    m_theme.paintIcon(
        painter, paint::centred(area, area.right(), side), m_item.mark, m_arrived ? Ink::Accent : Ink::TextMuted);
    area.setRight(area.right() - m_theme.px(Space::S));
    return area;
}

void FileRow::paintArrived(QPainter& painter) const
{
    QRectF line(words());
    line.setTop(line.bottom() - m_theme.px(Size::Line));
    painter.fillRect(line, m_theme.color(Ink::Track));
    line.setWidth(line.width() * std::clamp(*m_arrived, 0.0, 1.0));
    painter.fillRect(line, m_theme.color(Ink::AccentFill));
}

void FileRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_chosen) painter.fillRect(rect(), m_theme.color(Ink::AccentSoft));
    if (!m_chosen && (underMouse() || isDown())) painter.fillRect(rect(), m_theme.color(Ink::SurfaceHover));
    const Ink ink = m_item.missing ? Ink::TextMuted : Ink::Text;
    m_theme.paintIcon(painter, paint::centred(rect(), m_theme.px(Space::M), m_theme.px(Size::Icon)),
        fileIcon(m_item.kind), m_item.missing ? Ink::TextDisabled : Ink::TextMuted);
    const QRectF area = paintRight(painter);
    const bool two = !m_item.caption.isEmpty();
    const qreal half = area.height() / 2;
    const int lift = m_theme.px(Space::Nudge);
    if (!m_edit) {
        paint::text(painter, two ? area.adjusted(0, lift, 0, lift - half) : area, Qt::AlignLeft, m_item.name,
            m_theme.font(Type::Body), m_theme.color(ink));
        if (two)
            paint::text(painter, area.adjusted(0, half - lift, 0, -lift), Qt::AlignLeft, m_item.caption,
                m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted));
    }
    if (m_arrived) paintArrived(painter);
    if (hasFocus())
        paint::focusInside(painter, QRectF(rect()).adjusted(m_theme.px(Space::Xs), 0, -m_theme.px(Space::Xs), 0),
            m_theme.px(Radius::Control), m_theme);
}

void FileRow::edit(
    const QString& text, const QString& label, qsizetype chosen, std::function<void(const QString&)> edited)
{
    closeEdit();
    m_edit = new QLineEdit(text, this);
    m_edit->setObjectName(u"fileNameEdit"_s);
    m_edit->setAccessibleName(label);
    m_edit->setPlaceholderText(label);
    setKind(m_edit, kinds::Kind::Plain, kinds::Scale::Small);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::returnPressed, this, [this, edited = std::move(edited)] {
        const QString words = m_edit->text().trimmed();
        closeEdit();
        setFocus(Qt::OtherFocusReason);
        edited(words);
    });
    resizeEvent(nullptr);
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->setSelection(0, int(chosen));
    update();
}

void FileRow::closeEdit()
{
    if (!m_edit) return;
    m_edit->removeEventFilter(this);
    m_edit->hide();
    m_edit->deleteLater();
    m_edit = nullptr;
    update();
}

void FileRow::resizeEvent(QResizeEvent*)
{
    if (!m_edit) return;
    const int tall = m_theme.px(Size::ControlTiny);
    const QRect area = words();
    m_edit->setGeometry(area.x() - m_theme.px(Space::Xs), (height() - tall) / 2, area.width(), tall);
}

void FileRow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
        setFocus(Qt::MouseFocusReason);
        emit choosing(event->modifiers());
        return; // choosing opens nothing
    }
    m_pressed = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void FileRow::mouseMoveEvent(QMouseEvent* event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!isDown() || !far) return QAbstractButton::mouseMoveEvent(event);
    setDown(false); // a drag is no click
    emit dragWanted();
}

void FileRow::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return click();
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Down) return void(focusNextChild());
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Up) return void(focusPreviousChild());
    if (event->key() != Qt::Key_Space || event->modifiers() != Qt::NoModifier) return event->ignore();
    QAbstractButton::keyPressEvent(event);
}

void FileRow::contextMenuEvent(QContextMenuEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    emit menuWanted(
        event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().bottomLeft()));
}

bool FileRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit) return false;
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        closeEdit();
        return false;
    }
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) return false;
    closeEdit();
    setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace fairlead::ui
