#pragma once
#include "models/SyncKeeper.h"
#include "pages/Page.h"

class QAction;

namespace fairlead::ui {

class ConflictSide;
class Label;
class PageHead;
class Panel;
class RowList;

/// What two people wrote apart, one after the other: both values side by side, who wrote them and when, and what the
/// field held before. The later one is in place already; a key keeps it, another takes the other one.
/// fairlead://page/conflicts?no=12 begins with one.
class ConflictsPage : public Page
{
    Q_OBJECT
public:
    ConflictsPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    void focusFirst() override;

public slots:
    void keep();
    void take();
    void write(); ///< another value, on the page of the record
    void step(int direction);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* act(const QString& name, const QString& icon);
    void build();
    QWidget* buildCard();
    void label();
    void show();
    void showEmpty();
    void showCard(const Conflict& conflict);
    void showHistory(const Conflict& conflict);
    const Conflict* current() const;

    SyncKeeper& m_keeper;
    QAction* m_all;
    QAction* m_back;
    QAction* m_previous;
    QAction* m_next;
    QAction* m_write;
    PageHead* m_head = nullptr;
    QWidget* m_body = nullptr;
    QWidget* m_empty = nullptr;
    Panel* m_card = nullptr;
    Label* m_headline = nullptr;
    Label* m_about = nullptr;
    Label* m_place = nullptr;
    ConflictSide* m_here = nullptr;
    ConflictSide* m_other = nullptr;
    Panel* m_past = nullptr;
    RowList* m_rows = nullptr;
    Label* m_kept = nullptr;
    qint64 m_no = 0; ///< of the one that is shown
    size_t m_at = 0; ///< where it stands
};

} // namespace fairlead::ui
