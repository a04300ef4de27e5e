#pragma once
#include <QByteArray>
#include <QString>
#include <catch2/catch.hpp>
#include <unicode/ucnv.h>

/// The text as bytes of any encoding that ICU knows, without a byte order mark of its own.
inline QByteArray encoded(const QString& text, const QString& encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding.toLatin1().constData(), &status);
    QByteArray bytes(text.size() * 4 + 16, '\0');
    const int32_t size = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
        reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    REQUIRE(U_SUCCESS(status));
    bytes.truncate(size);
    return bytes;
}
