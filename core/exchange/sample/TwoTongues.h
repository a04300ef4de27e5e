#pragma once
#include <QString>

namespace fairlead {

/// A word of a template in both languages of the program (UTF-8 literals).
struct TwoTongues
{
    const char* en;
    const char* zh;
    QString in(bool chinese) const { return QString::fromUtf8(chinese ? zh : en); }
    QString both() const { return QString::fromUtf8(en) + QStringLiteral(" · ") + QString::fromUtf8(zh); }
};

} // namespace fairlead
