#pragma once
#include "models/PipelineFiles.h"
#include "theme/Theme.h"

#include <QObject>

class QAction;
class QMenu;
class QToolButton;

namespace fairlead::ui {

class Page;
class PageHead;

/// What is done with whole pipelines, in the head of their page: made from a template or a file, written to one, begun
/// anew as the next version.
class PipelineActions : public QObject
{
    Q_OBJECT
public:
    PipelineActions(const Theme& theme, Session& session, PageHead& head, Page& page);

    void label();
    /// The pipeline that the acts are about; a null type: none.
    void setPipeline(const Record& pipeline);

signals:
    void made(const fairlead::RecordId& pipeline);

private:
    void fillMenu();
    void open();
    void save();

    const Theme& m_theme;
    Session& m_session;
    Page& m_page;
    Record m_pipeline;
    QToolButton* m_new = nullptr;
    QMenu* m_menu = nullptr;
    QAction* m_next = nullptr;
    QAction* m_save = nullptr;
};

} // namespace fairlead::ui
