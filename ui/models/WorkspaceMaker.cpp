#include "models/WorkspaceMaker.h"

#include "exchange/sample/Templates.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThreadPool>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QList<WorkspaceMaker::Template> WorkspaceMaker::templates()
{
    QList<Template> list;
    for (const WorkspaceTemplate& one : workspaceTemplates())
        if (one.name != u"sample"_s) list.append({ one.name, one.label, one.description });
    return list;
}

QList<std::pair<QString, fairlead::Label>> WorkspaceMaker::currencies()
{
    QList<std::pair<QString, fairlead::Label>> list;
    for (const ChoiceList& choices : builtInChoices())
        if (choices.name == u"currency"_s)
            for (const ChoiceValue& value : choices.values)
                list.append({ value.code, value.label });
    return list;
}

void WorkspaceMaker::make(QObject* context, const QString& path, const QString& currency, const QString& from,
    bool chinese, const std::function<void(const Result<void>&)>& done)
{
    QThreadPool::globalInstance()->start([alive = QPointer<QObject>(context), path, currency, from, chinese, done] {
        const auto work = [&]() -> Result<void> {
            auto made = Workspace::create(path, currency);
            if (!made) return made.error();
            const auto filled = applyTemplate(**made, from, currency, chinese ? u"zh"_s : u"en"_s);
            made->reset();
            if (!filled) QFile::remove(path);
            return filled;
        };
        const auto result = std::make_shared<Result<void>>(work());
        QMetaObject::invokeMethod(
            qApp,
            [alive, done, result] {
                if (alive) done(*result);
            },
            Qt::QueuedConnection);
    });
}

QString WorkspaceMaker::freePath(const QString& name)
{
    static const QRegularExpression unfit(u"[/\\\\:*?\"<>|]"_s);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QDir().mkpath(folder.path());
    const QString base = QString(name).replace(unfit, u"-"_s);
    QString path = folder.filePath(base + u".fairlead"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"%1 %2.fairlead"_s.arg(base).arg(i));
    return path;
}

QString WorkspaceMaker::whyNot(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Busy:
        return tr("It is in use by %1. Close it there first.").arg(error.detail);
    case ErrorCode::NotFound:
        return tr("There is no such file.");
    case ErrorCode::TooNew:
        return tr("It was written by a newer Fairlead. Update this program; the file was not touched.");
    case ErrorCode::Damaged:
        return tr("It is damaged. Run “fairleadctl check” and “fairleadctl repair”, or restore a backup.");
    case ErrorCode::NotAWorkspace:
        return tr("It is not a Fairlead workspace.");
    case ErrorCode::Exists:
        return tr("There is a file of that name already. Choose another name.");
    case ErrorCode::NetworkShare:
        return tr("It may not lie on a network drive or in a folder that is copied to a cloud. Choose a folder on this "
                  "computer’s own disk.");
    case ErrorCode::NoAccess:
        return tr("The folder cannot be written: %1").arg(error.detail);
    default:
        return tr("Details: %1").arg(error.detail);
    }
}

} // namespace fairlead::ui
