#pragma once
#include "base/Result.h"
#include "model/Field.h"

#include <QCoreApplication>
#include <QObject>
#include <functional>

namespace fairlead::ui {

/// New workspaces from templates, and what is said when one cannot be opened or made.
class WorkspaceMaker
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceMaker)
public:
    struct Template
    {
        QString name;
        fairlead::Label label;
        fairlead::Label description;
    };
    /// The sample is not among them.
    static QList<Template> templates();
    static QList<std::pair<QString, fairlead::Label>> currencies();
    /// Makes the file beside the person and tells when it is complete; a half one is removed again. `context` going
    /// away drops the news only.
    static void make(QObject* context, const QString& path, const QString& currency, const QString& from, bool chinese,
        const std::function<void(const Result<void>&)>& done);
    /// In the folder for documents, under a name that is free.
    static QString freePath(const QString& name);
    /// What happened, and what to do.
    static QString whyNot(const Error& error);
};

} // namespace fairlead::ui
