#pragma once
#include "insight/ReportScope.h"
#include "pages/Page.h"
#include "pages/ReportLook.h"

class QAction;
class QKeyEvent;

namespace fairlead::ui {

class MeasureActs;
class PageHead;
struct ReportSpot;

/// What can be done about the row of a report where the person stands: a button in the head and a key, only where the
/// report offers it. Each act is one undoable edit, or opens a form that makes one.
class ReportActs : public QObject
{
    Q_OBJECT
public:
    ReportActs(const Theme& theme, Session& session, PageHead& head, Page& page);

    void label();
    void setAct(ReportAct act);
    QList<KeyHint> hints() const;
    /// True if the key is that of the act.
    bool takeKey(const QKeyEvent& event);
    void perform(const ReportSpot& spot, const ReportScope& scope);

signals:
    void wanted(); ///< perform() is to be called with where the person stands

private:
    struct Offer
    {
        ReportAct act;
        int key;
        QAction* action;
    };
    void offer(ReportAct act, int key, const char* name, const char* icon, const Theme& theme, PageHead& head);
    const Offer* offered() const;
    void tell(const QString& sentence);
    void pin(const ReportSpot& spot, const RecordId& record);
    void ask(const ReportSpot& spot, const ReportScope& scope);
    void measure(const ReportSpot& spot, const RecordId& stage, const ReportScope& scope);

    const Theme& m_theme;
    Session& m_session;
    Page& m_page;
    MeasureActs* m_measures;
    QList<Offer> m_offers;
    ReportAct m_act = ReportAct::None;
};

} // namespace fairlead::ui
