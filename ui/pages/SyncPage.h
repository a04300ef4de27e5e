#pragma once
#include "models/SyncKeeper.h"
#include "pages/Page.h"

class QAction;

namespace fairlead::ui {

class KeyFigures;
class PageHead;
class SentenceBanner;
class PageScroll;
class Panel;
class SyncConflicts;
class SyncDevices;
class SyncExchanges;
class SyncFacts;
class SyncNotes;
class TrendChart;

/// How the workspace stands with the others: up to when everything is here and from whom not, the computers, what went
/// in and out, the folder, and what a person should look at. Where nothing is shared yet: the two ways to begin.
class SyncPage : public Page
{
    Q_OBJECT
public:
    SyncPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    QString rightText() const override;
    bool showsMoney() const override { return false; }
    void focusFirst() override;

private:
    void build();
    QWidget* buildLeft();
    QWidget* buildRight();
    QAction* act(const QString& name, const QString& icon);
    void label();
    void show();
    void showEmpty();
    void showFigures();
    void showDays();
    void showQuestion();
    void chooseFolder();

    SyncKeeper& m_keeper;
    QAction* m_now;
    QAction* m_thorough;
    QAction* m_folder;
    QAction* m_invite;
    SentenceBanner* m_question = nullptr; ///< after a long silence: may what waits go out?
    PageHead* m_head = nullptr;
    PageScroll* m_scroll = nullptr;
    QWidget* m_empty = nullptr;
    KeyFigures* m_figures = nullptr;
    SyncDevices* m_devices = nullptr;
    SyncConflicts* m_conflicts = nullptr;
    SyncExchanges* m_exchanges = nullptr;
    Panel* m_days = nullptr;
    TrendChart* m_chart = nullptr;
    SyncFacts* m_facts = nullptr;
    SyncNotes* m_notes = nullptr;
    QTimer m_minute; ///< "2 minutes ago" and "in 8 min" go on
};

} // namespace fairlead::ui
