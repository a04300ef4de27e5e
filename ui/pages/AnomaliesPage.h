#pragma once
#include "models/FlagsModel.h"
#include "pages/Page.h"

#include <QAction>

namespace fairlead::ui {

class DataTable;
class FunnelPickers;
class ListFooter;
class PageHead;

/// Which open deals are out of line, by kind, with the reason of each in a sentence. Enter opens the deal, D puts a
/// flag aside with a reason; Undo brings it back.
class AnomaliesPage : public Page
{
    Q_OBJECT
public:
    AnomaliesPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    bool showsFreshness() const override { return true; }
    void focusFirst() override;
    void print(PrintReady ready) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void dressTable();
    void connectParts();
    void label();
    void askScope();
    void showLoaded();
    void showCurrent();
    void openCurrent();
    void openList();
    void dismiss();
    int currentRow() const;

    FlagsModel* m_model;
    QAction* m_open;
    QAction* m_dismiss;
    QAction* m_list;
    QAction* m_meeting;
    PageHead* m_head = nullptr;
    FunnelPickers* m_pickers = nullptr;
    DataTable* m_table = nullptr;
    ListFooter* m_footer = nullptr;
    int m_row = 0; ///< where the person stood before the table was read anew
};

} // namespace fairlead::ui
