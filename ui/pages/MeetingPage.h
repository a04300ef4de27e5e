#pragma once
#include "models/MeetingAgenda.h"
#include "pages/Page.h"

#include <QAction>
#include <QTimer>

namespace fairlead::ui {

class MeetingNoteLine;
class MeetingSheet;
class PageHead;
class PageScroll;
class RowList;
struct MeetingLook;

/// A sales meeting: person by person through a list of deals, in large type, for a second screen if there is one. At
/// the left who has which deals, and which were talked about; at the right the deal at hand; below it the line in which
/// notes are typed once and become tasks, coaching notes or points of the minutes.
class MeetingPage : public Page
{
    Q_OBJECT
public:
    MeetingPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    void focusFirst() override;
    void print(PrintReady ready) override;
    int footRoom() const override;
    bool presents() const override { return true; }

    /// Goes to a meeting over the deals of these rows, in their order.
    static QUrl over(Session& session, std::vector<qint64> rows);
    static QUrl over(Session& session, const std::vector<RecordId>& deals);

    const MeetingAgenda& agenda() const { return m_agenda; }
    RecordId deal() const { return m_deal; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PageScroll* makeSide();
    void build();
    void connectParts();
    void label();
    void followTheme();
    QAction* add(const char* name, const char* icon, const QKeySequence& keys);
    void takeList();
    void reload();
    void takeAgenda(MeetingAgenda agenda);
    void choose(const RecordId& deal);
    void step(int direction);
    void askDeal();
    void showPeople();
    void showHead();
    void talked();
    QString minutes() const;
    void copyMinutes();
    void keepMinutes();

    Theme* m_large; ///< the same, in the size of the meeting
    MeetingAgenda m_agenda;
    std::shared_ptr<const std::vector<qint64>> m_rows;
    RecordId m_deal;
    bool m_loaded = false;
    bool m_fresh = false; ///< another list than before
    QObject m_asker; ///< in whose name the deal at hand is read
    QTimer m_again;
    QAction* m_previous;
    QAction* m_next;
    QAction* m_copy;
    QAction* m_keep;
    QAction* m_further;
    PageHead* m_head = nullptr;
    PageScroll* m_side = nullptr;
    RowList* m_people = nullptr;
    MeetingSheet* m_sheet = nullptr;
    MeetingNoteLine* m_noteLine = nullptr;
};

} // namespace fairlead::ui
