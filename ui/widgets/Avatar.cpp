#include "widgets/Avatar.h"

#include "theme/Paint.h"

namespace fairlead::ui {
namespace {
constexpr char32_t firstHanzi = 0x2e80;
}

QString initialsOf(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) return {};
    const QList<uint> letters = trimmed.toUcs4();
    if (letters.first() >= firstHanzi) return QString::fromUcs4(reinterpret_cast<const char32_t*>(letters.data()), 1);
    const QStringList words = trimmed.split(u' ', Qt::SkipEmptyParts);
    QString initials(words.first().front().toUpper());
    if (words.size() > 1) initials += words.last().front().toUpper();
    return initials;
}

void paintAvatar(QPainter& painter, const QRectF& box, const QString& initials, const Theme& theme, Ink fill, Ink ink)
{
    paint::box(painter, box, box.width() / 2, theme.color(fill));
    const bool small = box.width() < theme.px(Size::Avatar);
    paint::text(painter, box, Qt::AlignCenter, initials,
        theme.font(small ? Type::Initials : Type::Body, Weight::SemiBold), theme.color(ink));
}

void paintPhoto(QPainter& painter, const QRectF& box, const QImage& photo)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    // As a brush its round edge is smooth, which a clip's is not.
    QBrush brush(photo);
    QTransform fit;
    fit.translate(box.x(), box.y());
    fit.scale(box.width() / photo.width(), box.height() / photo.height());
    brush.setTransform(fit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawEllipse(box);
    painter.restore();
}

QPixmap avatarPixmap(const Theme& theme, const QString& name, const QImage& photo, int side)
{
    constexpr int fine = 2; // sharp on a screen of twice the density
    QPixmap pixmap(side * fine, side * fine);
    pixmap.setDevicePixelRatio(fine);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (photo.isNull())
        paintAvatar(painter, QRectF(0, 0, side, side), initialsOf(name), theme);
    else
        paintPhoto(painter, QRectF(0, 0, side, side), photo);
    return pixmap;
}

Avatar::Avatar(const Theme& theme, const QString& name, Size size, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Avatar::setName(const QString& name)
{
    m_name = name;
    setToolTip(name);
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const { return { m_theme.px(m_size), m_theme.px(m_size) }; }

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(painter, QRectF(rect()), initialsOf(m_name), m_theme);
}

} // namespace fairlead::ui
