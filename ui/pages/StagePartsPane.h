#pragma once
#include "models/PipelineSetup.h"
#include "pages/RecordSetup.h"
#include "theme/Theme.h"

#include <QUrl>
#include <QWidget>

namespace fairlead::ui {

class FilesPanel;

/// Below the stages of a pipeline: what must be true before a deal leaves the chosen one, and the tasks that it gives
/// to a deal that enters, with what became of them, and the documents that sellers need in it.
class StagePartsPane : public QWidget
{
    Q_OBJECT
public:
    StagePartsPane(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void label();
    /// The documents of the stage: the page gives them their place.
    QWidget* documents() const { return m_documents; }
    /// Null: no stage is chosen.
    void show(const StageSetup* stage);

signals:
    void linked(const QUrl& address);

private:
    void showTasks(const StageSetup* stage);
    void showFiles(const StageSetup* stage);
    void openTasks();

    Session& m_session;
    SetupPanel* m_criteriaPanel = nullptr;
    RecordSetup* m_criteria = nullptr;
    SetupPanel* m_tasksPanel = nullptr;
    RecordSetup* m_tasks = nullptr;
    QAction* m_openTasks = nullptr;
    FilesPanel* m_files = nullptr; ///< the sales kit
    QWidget* m_documents = nullptr;
};

} // namespace fairlead::ui
