#pragma once
#include "models/ImportJob.h"
#include "pages/Page.h"

class QStackedLayout;

namespace fairlead::ui {

class ImportCheckStep;
class ImportColumnsStep;
class ImportFileStep;
class AssistantFoot;
class PageHead;
class StepStrip;

/// Brings a file in: file, columns, check, result. What is slow runs beside the person, who may go elsewhere meanwhile,
/// and can be cancelled; nothing is written before the last step, and that one can be undone in its place.
/// fairlead://page/import?file=/path opens it with a file.
class ImportPage : public Page
{
    Q_OBJECT
public:
    ImportPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    static QUrl addressOf(const QString& file);
    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    void stopWork() override;
    void focusFirst() override;

    enum Step { File, Columns, Check, Done };
    Step step() const;
    ImportJob& job() { return *m_job; }
    /// As if the file had been dropped.
    void take(const QString& path);
    /// The one local file of a drag; empty if it holds something else.
    static QString fileOf(const QMimeData* data);

public slots:
    void next();
    void back();
    /// Ends what runs; with nothing running, the import.
    void leave();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void follow();
    void show(Step step);
    void tellEnd();
    void showWhatCameIn();
    void label();
    void labelFoot();
    void setBusy(bool busy);
    void showProgress(qint64 done, qint64 total, qint64 rows);
    void refuse(const Error& error);

    ImportJob* m_job = nullptr;
    QString m_path;
    PageHead* m_head = nullptr;
    StepStrip* m_strip = nullptr;
    QStackedLayout* m_stack = nullptr;
    ImportFileStep* m_file = nullptr;
    ImportColumnsStep* m_columns = nullptr;
    ImportCheckStep* m_check = nullptr;
    ImportCheckStep* m_result = nullptr;
    AssistantFoot* m_foot = nullptr;
};

} // namespace fairlead::ui
