#include "theme/Icons.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

constexpr int largestKept = 2000;

// Breeze writes its colours as classes of a small style sheet and uses them by currentColor.
QByteArray inked(QByteArray svg, const QColor& color)
{
    static const QRegularExpression classColor(u"color\\s*:\\s*#[0-9a-fA-F]{6}"_s);
    QString text = QString::fromUtf8(svg);
    text.replace(classColor, u"color:%1"_s.arg(color.name()));
    text.replace(u"currentColor"_s, color.name());
    return text.toUtf8();
}

} // namespace

Icons::Icons(QStringList roots)
    : m_roots(std::move(roots))
{
}

QPixmap Icons::pixmap(const QString& name, int size, const QColor& color, qreal scale)
{
    const Key key { name, size, color.rgba(), qRound(scale * 100) };
    const auto known = m_cache.constFind(key);
    if (known != m_cache.cend()) return *known;
    if (m_cache.size() > largestKept) m_cache.clear();
    return m_cache.insert(key, render(name, size, color, scale)).value();
}

bool Icons::has(const QString& name) const { return !find(name, 16).isEmpty(); }

void Icons::clear() { m_cache.clear(); }

QString Icons::find(const QString& name, int size) const
{
    // 22 px drawings carry more detail; anything smaller is drawn from the 16 px set.
    const QStringList sizes = size >= 22 ? QStringList { u"22"_s, u"16"_s } : QStringList { u"16"_s, u"22"_s };
    for (const QString& root : m_roots) {
        for (const QString& pixels : sizes) {
            for (const auto& group : { "actions"_L1, "places"_L1, "status"_L1, "mimetypes"_L1, "devices"_L1 }) {
                const QString path = u"%1/%2/%3/%4.svg"_s.arg(root, group, pixels, name);
                if (QFile::exists(path)) return path;
            }
        }
    }
    return {};
}

QPixmap Icons::render(const QString& name, int size, const QColor& color, qreal scale) const
{
    QPixmap pixmap(QSize(size, size) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QFile file(find(name, size));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) return pixmap;
    QSvgRenderer renderer(inked(file.readAll(), color));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

} // namespace fairlead::ui
