#pragma once
#include "models/ImportJob.h"
#include "theme/Theme.h"

#include <QDialog>

class QPushButton;
class QStackedLayout;

namespace fairlead::ui {

class ImportCheckStep;
class ImportColumnsStep;
class ImportFileStep;
class Label;
class PageHead;
class ProgressLine;
class StepStrip;

/// Brings a CSV file in: file, columns, check, result. What is slow runs beside the person and can be cancelled;
/// nothing is written before the last step, and that one can be undone in its place.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const Theme& theme, Session& session, QWidget* parent = nullptr);

    enum Step { File, Columns, Check, Done };
    Step step() const;
    ImportJob& job() { return *m_job; }
    /// As if the file had been dropped.
    void take(const QString& path);
    /// True for a drag that holds one local file.
    static QString fileOf(const QMimeData* data);

public slots:
    void next();
    void back();
    void reject() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeFoot();
    QPushButton* makeButton(const QString& name, const QString& text, QWidget* parent);
    void follow();
    void go(Step step);
    void label();
    void setBusy(bool busy);
    void showProgress(qint64 done, qint64 total, qint64 rows);
    void refuse(const Error& error);
    void tell(const QString& sentence, bool bad);

    const Theme& m_theme;
    Session& m_session;
    ImportJob* m_job = nullptr;
    QString m_path;
    PageHead* m_head = nullptr;
    StepStrip* m_strip = nullptr;
    QStackedLayout* m_stack = nullptr;
    ImportFileStep* m_file = nullptr;
    ImportColumnsStep* m_columns = nullptr;
    ImportCheckStep* m_check = nullptr;
    ImportCheckStep* m_result = nullptr;
    ProgressLine* m_progress = nullptr;
    Label* m_note = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace fairlead::ui
