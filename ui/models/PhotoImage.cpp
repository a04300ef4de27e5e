#include "models/PhotoImage.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>

namespace fairlead::ui {

namespace {

/// Sharp on the largest avatar at any screen, and a few dozen kilobytes.
constexpr int photoSide = 512;
constexpr int photoQuality = 88;

} // namespace

QImage squareOf(const QByteArray& bytes, int side)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    // A large picture is made smaller while it is read: it never stands in memory as a whole.
    if (size.isValid() && std::min(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    QImage image = reader.read();
    if (image.isNull()) return {};
    const int edge = std::min(image.width(), image.height());
    image = image.copy((image.width() - edge) / 2, (image.height() - edge) / 2, edge, edge);
    return edge > side ? image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : image;
}

QByteArray photoBytes(const QByteArray& bytes)
{
    const QImage image = squareOf(bytes, photoSide);
    if (image.isNull()) return {};
    QByteArray kept;
    QBuffer buffer(&kept);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, image.hasAlphaChannel() ? "png" : "jpg");
    writer.setQuality(photoQuality);
    return writer.write(image) ? kept : QByteArray();
}

} // namespace fairlead::ui
