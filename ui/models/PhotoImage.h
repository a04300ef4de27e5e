#pragma once
#include <QByteArray>
#include <QImage>

namespace fairlead::ui {

/// A picture file cut to the square in its middle, turned as the camera says, and made no larger than `side` pixels.
/// Null if it is no picture that can be read. Any thread.
QImage squareOf(const QByteArray& bytes, int side);
/// The bytes to keep of a picture that becomes a photo; empty if it is none. Any thread.
QByteArray photoBytes(const QByteArray& bytes);

} // namespace fairlead::ui
