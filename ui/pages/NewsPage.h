#pragma once
#include "models/NewsModel.h"
#include "pages/Page.h"

class QAction;

namespace fairlead::ui {

struct TimelineItem;
class PageHead;
class TimelineView;

/// What others wrote that concerns who sits here, in a line each: what is not read yet on top, the rest by day. Enter
/// opens the record with the changed fields marked, or the conflict.
class NewsPage : public Page
{
    Q_OBJECT
public:
    NewsPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    bool showsMoney() const override { return false; }
    bool showsFreshness() const override { return true; }
    void focusFirst() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void label();
    void show();
    QWidget* emptyPage();
    TimelineItem itemAt(const QModelIndex& index) const;
    void open(const QModelIndex& index);

    NewsKeeper& m_keeper;
    NewsModel* m_model;
    QAction* m_readAll;
    PageHead* m_head = nullptr;
    TimelineView* m_view = nullptr;
    QWidget* m_empty = nullptr;
};

} // namespace fairlead::ui
