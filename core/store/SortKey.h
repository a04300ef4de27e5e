#pragma once
#include <QByteArray>
#include <QString>

namespace fairlead {

/// The key by which titles are ordered in both languages: pinyin for Han, Latin before Han, numbers by value
/// (ICU `zh-u-co-pinyin-kr-latn-hani-kn`, primary strength, at most 40 bytes). Local: never travels. Thread-safe.
QByteArray sortKey(const QString& text);

} // namespace fairlead
