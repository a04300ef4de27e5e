#pragma once
#include "base/Result.h"

#include <QList>
#include <QString>

class QAbstractItemModel;

namespace fairlead::ui {

/// Small tables as a CSV file that spreadsheets read, heads included, a blank line between two.
class TableFile
{
public:
    /// A cell is its edit role, where it has one: numbers as such; else what is shown. The file appears whole or not.
    static Result<void> write(const QString& path, const QList<const QAbstractItemModel*>& tables);
};

} // namespace fairlead::ui
