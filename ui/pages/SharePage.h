#pragma once
#include "models/ShareSetup.h"
#include "models/SyncKeeper.h"
#include "pages/Page.h"

class QStackedLayout;

namespace fairlead::ui {

class AssistantFoot;
class PageHead;
class ShareCheckStep;
class ShareFolderStep;
class ShareInviteStep;
class StepStrip;

/// Shares the workspace: the folder, what it can do, the first sync; then how others join, which is also where a shared
/// workspace begins. Nothing is written before the second step is confirmed, but for the trial, which is removed again.
class SharePage : public Page
{
    Q_OBJECT
public:
    SharePage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    bool showsMoney() const override { return false; }
    void focusFirst() override;

    enum Step { Folder, Check, Invite };
    Step step() const;

public slots:
    void next();
    void back();
    /// Ends what runs; with nothing running, the assistant.
    void leave();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow();
    void show(Step step);
    void label();
    void labelFoot();
    void showTried();
    void end(const std::optional<Error>& error);
    void refuse(const Error& error);
    bool isBusy() const { return m_setup.isRunning() || m_sharing; }

    SyncKeeper& m_keeper;
    ShareSetup m_setup;
    bool m_sharing = false;
    PageHead* m_head = nullptr;
    StepStrip* m_strip = nullptr;
    QStackedLayout* m_stack = nullptr;
    ShareFolderStep* m_folder = nullptr;
    ShareCheckStep* m_check = nullptr;
    ShareInviteStep* m_invite = nullptr;
    AssistantFoot* m_foot = nullptr;
};

} // namespace fairlead::ui
