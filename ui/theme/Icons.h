#pragma once
#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QStringList>

namespace fairlead::ui {

/// Breeze drawings in any colour: the plain theme is invisible on a dark page, so each SVG is painted with our own ink.
/// Pixmaps are kept by name, size, scale and colour until clear().
class Icons
{
public:
    explicit Icons(QStringList roots = { QStringLiteral(":/icons/breeze"), QStringLiteral("/usr/share/icons/breeze") });

    /// `size` in logical pixels; an unknown name gives an empty pixmap of that size.
    QPixmap pixmap(const QString& name, int size, const QColor& color, qreal scale);
    bool has(const QString& name) const;
    void clear();

private:
    struct Key
    {
        QString name;
        int size;
        QRgb color;
        int scalePercent;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed)
        {
            return qHashMulti(seed, key.name, key.size, key.color, key.scalePercent);
        }
    };
    QString find(const QString& name, int size) const;
    QPixmap render(const QString& name, int size, const QColor& color, qreal scale) const;

    QStringList m_roots;
    QHash<Key, QPixmap> m_cache;
};

} // namespace fairlead::ui
