#pragma once
#include <QByteArray>
#include <QDate>
#include <QString>
#include <catch2/catch.hpp>

// Lets Catch print what a failed comparison saw.
namespace Catch {
template <>
struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray& bytes) { return bytes.toHex().toStdString(); }
};
template <>
struct StringMaker<QDate>
{
    static std::string convert(const QDate& day) { return day.toString(Qt::ISODate).toStdString(); }
};
} // namespace Catch
