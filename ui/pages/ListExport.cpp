#include "pages/ListExport.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
const QString folderKey = u"export/folder"_s;
} // namespace

ListExport::ListExport(
    const Theme& theme, Session& session, RecordListModel& model, QWidget& page, const ListConfig& config)
    : QObject(&page)
    , m_session(session)
    , m_model(model)
    , m_page(page)
    , m_config(config)
    , m_action(new QAction(theme.icon(u"document-export"_s), {}, this))
    , m_job(session, model)
{
    m_action->setObjectName(u"exportList"_s);
    m_action->setData(u"document-export"_s);
    m_action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_action, &QAction::triggered, this, &ListExport::ask);
    connect(&m_job, &ExportJob::progressed, this, &ListExport::showProgress);
    connect(&m_job, &ExportJob::ended, this, &ListExport::tellEnd);
    connect(&session, &Session::languageChanged, this, &ListExport::label);
    label();
}

void ListExport::label() { m_action->setText(tr("Export what is shown")); }

QStringList ListExport::formats() const
{
    const QHash<QString, QString> words { { u"json"_s, tr("JSON (*.json)") },
        { u"jsonl"_s, tr("JSON, a record a line (*.jsonl)") }, { u"vcf"_s, tr("Cards (*.vcf)") },
        { u"ics"_s, tr("Calendar (*.ics)") } };
    QStringList formats { tr("Table, the columns shown (*.csv)"), allFields() };
    for (const QString& ending : ExportJob::endings(*m_model.query().type))
        if (words.contains(ending)) formats.append(words.value(ending));
    return formats;
}

QString ListExport::allFields() const { return tr("Table, all fields (*.csv)"); }

void ListExport::ask()
{
    if (m_job.isRunning()) return;
    QSettings settings;
    const QString name = m_config.title.in(m_session.isChinese()) + u".csv"_s;
    QString chosen;
    QString path = QFileDialog::getSaveFileName(&m_page, tr("Export"),
        QDir(settings.value(folderKey).toString()).filePath(name), formats().join(u";;"_s), &chosen);
    if (path.isEmpty()) return;
    // Not every file dialog adds the ending of the kind that was chosen in it.
    const qsizetype dot = chosen.lastIndexOf(u"*."_s);
    if (QFileInfo(path).suffix().isEmpty() && dot >= 0) path += chosen.mid(dot + 1).chopped(1);
    settings.setValue(folderKey, QFileInfo(path).absolutePath());
    m_job.write(path, chosen == allFields() ? ExportJob::Columns::All : ExportJob::Columns::Shown);
}

void ListExport::showProgress(qint64 done, qint64 total)
{
    m_action->setEnabled(false);
    emit working({ u"document-export"_s, tr("Exporting"), done, total, tr("%Ln row(s)", nullptr, int(done)), true });
}

void ListExport::tellEnd(const Result<qint64>& written, const QString& path)
{
    m_action->setEnabled(true);
    emit rested();
    const QString file = QDir::toNativeSeparators(path);
    if (written)
        emit told(u"document-export"_s, tr("%Ln row(s) are in %1", nullptr, int(*written)).arg(file));
    else if (written.error().code == ErrorCode::Cancelled)
        emit told(u"dialog-information"_s, tr("The export was cancelled. Nothing was written."));
    else
        emit told(u"dialog-error"_s, tr("%1 could not be written.").arg(file));
}

} // namespace fairlead::ui
