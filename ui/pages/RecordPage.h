#pragma once
#include "pages/Page.h"
#include "pages/RecordLook.h"

#include <QTimer>

class QStackedLayout;
class QVBoxLayout;

namespace fairlead::ui {

class ChecklistPane;
class FactStrip;
class FlagBanner;
class HelpBanner;
class RecordActions;
class RecordDrafts;
class RecordFacts;
class RecordHead;
class RecordNews;
class RecordSide;
class RecordTabs;
class ReviewBanner;
class StagePath;

/// The record pattern: head with key facts and, for deals, the way through the stages; facts at the left, changed in
/// place; timeline, parts and history in the middle; what refers to the record at the right. One page per record type,
/// made from its declaration.
class RecordPage : public Page
{
    Q_OBJECT
public:
    RecordPage(const Theme& theme, Session& session, const RecordType& type, QWidget* parent = nullptr);
    ~RecordPage() override;

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    QString rightText() const override;
    void focusFirst() override;
    void print(PrintReady ready) override;
    const Record& record() const { return m_record; }
    /// The list page that such records belong to: shown as chosen in the rail. Empty if there is none.
    const QString& list() const { return m_config.list; }

signals:
    void printWanted(); ///< as if somebody had chosen to print the page

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* makeBody();
    void makeRoom();
    void onChanged(const Change& change);
    void load(bool anew);
    void showRecord(bool anew);
    void showGone();
    void askLook();
    void showLook();
    void showPath();
    void showTrail();
    void walk(int direction);

    const RecordType& m_type;
    RecordPageConfig m_config;
    RecordId m_id;
    Record m_record; ///< as shown; its type is null before the first one
    RecordLook m_look;
    QObject m_printing; ///< in whose name paper is read
    QTimer m_again;
    RecordDrafts* m_drafts = nullptr;
    RecordActions* m_actions = nullptr;
    QStackedLayout* m_stack = nullptr;
    QWidget* m_whole = nullptr;
    QWidget* m_gone = nullptr; ///< instead of the record, while it is deleted
    RecordHead* m_head = nullptr;
    RecordNews* m_news = nullptr;
    HelpBanner* m_help = nullptr; ///< deals only
    ReviewBanner* m_review = nullptr;
    FlagBanner* m_flags = nullptr; ///< deals only
    QList<QWidget*> m_beside; ///< what stands at both sides of the tabs
    FactStrip* m_strip = nullptr;
    StagePath* m_path = nullptr; ///< deals only
    ChecklistPane* m_checklist = nullptr; ///< deals and leads only
    RecordFacts* m_facts = nullptr;
    RecordTabs* m_tabs = nullptr;
    RecordSide* m_side = nullptr;
};

} // namespace fairlead::ui
