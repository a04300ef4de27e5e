#pragma once
#include <QString>
#include <QStringList>
#include <vector>

namespace fairlead {

/// What people type to find one of n customers, by the way of writing it.
struct SearchWords
{
    struct Kind
    {
        QString name;
        QStringList typed;
    };
    /// The same ones every time, `each` of a kind.
    static std::vector<Kind> of(qint64 n, int each);
};

} // namespace fairlead
