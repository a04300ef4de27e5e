#pragma once
#include "insight/CalendarItems.h"
#include "insight/DealPath.h"
#include "models/Session.h"
#include "pages/EndDialog.h"
#include "theme/Theme.h"

#include <QAction>
#include <QUrl>

namespace fairlead::ui {

class RecordHead;

/// What a person does with the record of a page: move it, end it, call, plan a visit, check in to one, care, copy its
/// address, delete it. All
/// of it happens at once and can be undone.
class RecordActions : public QObject
{
    Q_OBJECT
public:
    RecordActions(const Theme& theme, Session& session, const RecordType& type, QWidget* page);

    void addTo(RecordHead& head);
    void show(const Record& record);
    void setPath(const std::optional<DealPath>& path);
    /// Moves a deal to a stage; an end asks for its day and reason first.
    void moveTo(const RecordId& stage);
    /// A contact with a deal; nothing on other pages.
    void planContact();
    /// To the next open stage, or back to the one before.
    void step(int direction);

signals:
    void composeWanted(const QString& kind);
    void printWanted();
    void copied();
    void asked(const QUrl& address); ///< what was made wants to be seen

private:
    QAction* add(const QString& name, const QString& icon, bool asButton);
    void label();
    void end(EndDialog::End end);
    void planVisit();
    void copyLink();
    void addQuotation(const RecordType& type);
    void showQuotation();
    void addAppointment();
    void showAppointment();
    void remove();

    const Theme& m_theme;
    Session& m_session;
    QWidget* m_page;
    Record m_record;
    std::optional<DealPath> m_path;
    std::optional<CalendarItem> m_item; ///< of an appointment
    QList<std::pair<QAction*, bool>> m_all;
    QAction* m_won = nullptr;
    QAction* m_lost = nullptr;
    QAction* m_plan = nullptr; ///< of deals
    QAction* m_convert = nullptr; ///< of leads
    QAction* m_reject = nullptr;
    QAction* m_help = nullptr;
    QAction* m_call = nullptr;
    QAction* m_visit = nullptr;
    QAction* m_match = nullptr;
    QAction* m_slip = nullptr; ///< of receipts
    QAction* m_visitStep = nullptr; ///< of appointments
    QAction* m_happened = nullptr;
    QAction* m_care = nullptr; ///< of deals and contacts
    QAction* m_careDone = nullptr; ///< of care itself
    QAction* m_quote = nullptr; ///< of deals
    QAction* m_send = nullptr; ///< of versions of quotations
    QAction* m_version = nullptr;
    QAction* m_accept = nullptr; ///< of quotations
    QAction* m_decline = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_delete = nullptr;
};

} // namespace fairlead::ui
