#pragma once
#include "pages/RecordLook.h"
#include "theme/Theme.h"
#include "widgets/Panel.h"

#include <QUrl>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace fairlead::ui {

struct RelatedItem;
class Label;

/// A panel of the records that refer to the one of the page, by declaration. A click opens one, + adds one that refers
/// here already.
class RelatedPanel : public Panel
{
    Q_OBJECT
public:
    RelatedPanel(const Theme& theme, Session& session, const RelatedConfig& config, QWidget* parent = nullptr);

    void show(const RecordLook::Panel& rows, const Record& owner);

signals:
    void linked(const QUrl& address);

private:
    void fill();
    RelatedItem itemOf(const Record& record) const;
    void fillDeal(RelatedItem& item, const Record& deal) const;
    void fillPlan(RelatedItem& item, const Record& appointment) const;
    void fillBadge(RelatedItem& item, const Record& record) const;
    void add();
    void showMenu(const Record& record, const QPoint& at);
    void finish(const RecordId& task, const QWidget* row);

    const Theme& m_theme;
    Session& m_session;
    RelatedConfig m_config;
    RecordLook::Panel m_rows;
    Record m_owner;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    QToolButton* m_add = nullptr;
    bool m_all = false;
    static constexpr int shownFirst = 5;
};

} // namespace fairlead::ui
