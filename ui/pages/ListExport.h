#pragma once
#include "models/ExportJob.h"
#include "pages/ListConfig.h"
#include "theme/Theme.h"
#include "widgets/StatusLine.h"

#include <QAction>

namespace fairlead::ui {

/// The act of a list page that writes its rows as a file: asks where, tells how far it is and what came of it.
class ListExport : public QObject
{
    Q_OBJECT
public:
    ListExport(const Theme& theme, Session& session, RecordListModel& model, QWidget& page, const ListConfig& config);

    QAction* action() const { return m_action; }
    ExportJob& job() { return m_job; }

signals:
    void working(const fairlead::ui::Progress& progress);
    void rested();
    void told(const QString& icon, const QString& sentence);

private:
    void label();
    void ask();
    QStringList formats() const;
    QString allFields() const;
    void showProgress(qint64 done, qint64 total);
    void tellEnd(const Result<qint64>& written, const QString& path);

    Session& m_session;
    RecordListModel& m_model;
    QWidget& m_page;
    const ListConfig& m_config;
    QAction* m_action;
    ExportJob m_job;
};

} // namespace fairlead::ui
