#pragma once
#include "exchange/ImportPlan.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What an import says, in the words of the window.
class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
public:
    /// Why a file cannot be imported: what happened, what to do.
    static QString refusal(const Error& error, const QString& path);
    /// Why a cell or a row was refused.
    static QString reason(const QString& word);
    static QString question(const ImportQuestion& question);
    static QString closeness(Closeness closeness);
    static QString delimiter(char delimiter);
};

} // namespace fairlead::ui
