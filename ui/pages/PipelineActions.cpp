#include "pages/PipelineActions.h"

#include "pages/Page.h"
#include "theme/Kinds.h"
#include "widgets/ActionButton.h"
#include "widgets/PageHead.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QToolButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

PipelineActions::PipelineActions(const Theme& theme, Session& session, PageHead& head, Page& page)
    : QObject(&page)
    , m_theme(theme)
    , m_session(session)
    , m_page(page)
    , m_new(new QToolButton(&head))
    , m_menu(new QMenu(m_new))
{
    const auto add = [&](const char* name, const QString& icon) {
        auto* action = new QAction(theme.icon(icon), QString(), this);
        action->setObjectName(QString::fromLatin1(name));
        head.addAction(new ActionButton(action, ActionButton::Show::IconAndText, Kind::Plain));
        return action;
    };
    m_next = add("pipelineNext", u"vcs-branch"_s);
    m_save = add("pipelineSave", u"document-save-as"_s);
    connect(m_next, &QAction::triggered, this, [this] {
        if (const RecordId id = PipelineFiles(m_session).nextVersion(m_pipeline); !id.isNull()) emit made(id);
    });
    connect(m_save, &QAction::triggered, this, &PipelineActions::save);
    m_new->setObjectName(u"pipelineTemplateButton"_s);
    m_new->setIcon(theme.icon(u"document-new-from-template"_s));
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_new->setPopupMode(QToolButton::InstantPopup);
    m_new->setMenu(m_menu);
    m_menu->setObjectName(u"pipelineTemplateMenu"_s);
    m_menu->setToolTipsVisible(true);
    setKind(m_new, kinds::Kind::Plain, kinds::Scale::Small);
    head.addAction(m_new);
    label();
}

void PipelineActions::label()
{
    m_next->setText(tr("New version"));
    m_next->setToolTip(
        tr("Copies this pipeline to be redesigned. Its deals finish where they are; new ones start in the copy."));
    m_save->setText(tr("Save as file…"));
    m_new->setText(tr("From template"));
    m_new->setAccessibleName(tr("New pipeline from a template or a file"));
    fillMenu();
}

void PipelineActions::fillMenu()
{
    m_menu->clear();
    for (const PipelineFiles::Offer& offer : PipelineFiles(m_session).offers()) {
        QAction* action = m_menu->addAction(offer.name, this, [this, code = offer.code] {
            if (const RecordId id = PipelineFiles(m_session).addTemplate(code); !id.isNull()) emit made(id);
        });
        action->setObjectName(u"pipelineTemplate-"_s + offer.code);
        action->setToolTip(offer.about);
        action->setStatusTip(offer.about);
    }
    m_menu->addSeparator();
    m_menu->addAction(m_theme.icon(u"document-open"_s), tr("From a file…"), this, &PipelineActions::open);
}

void PipelineActions::setPipeline(const Record& pipeline)
{
    m_pipeline = pipeline;
    m_next->setEnabled(pipeline.type && !pipeline.number(u"retired"_s));
    m_save->setEnabled(pipeline.type);
}

void PipelineActions::open()
{
    const QString path
        = QFileDialog::getOpenFileName(&m_page, tr("Pipeline from a file"), {}, tr("Pipelines (*.json)"));
    if (path.isEmpty()) return;
    if (const RecordId id = PipelineFiles(m_session).addFile(path); !id.isNull()) emit made(id);
}

void PipelineActions::save()
{
    const QString path = QFileDialog::getSaveFileName(
        &m_page, tr("Save the pipeline"), m_pipeline.title() + u".json"_s, tr("Pipelines (*.json)"));
    if (path.isEmpty() || !PipelineFiles(m_session).save(m_pipeline, path)) return;
    emit m_page.toast(u"document-save-as"_s, tr("Saved to %1").arg(path), false);
}

} // namespace fairlead::ui
