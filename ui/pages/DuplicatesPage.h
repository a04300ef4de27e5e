#pragma once
#include "models/DuplicatesModel.h"
#include "pages/Page.h"

#include <QAction>

namespace fairlead::ui {

class DataTable;
class ListFooter;
class PageHead;

/// Numbers that were given twice: N gives the record that is chosen the next number of its series, Enter opens it.
class DuplicatesPage : public Page
{
    Q_OBJECT
public:
    DuplicatesPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    bool showsMoney() const override { return false; }
    void focusFirst() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void label();
    void showLoaded();
    void showCurrent();
    void giveNumber();
    void openCurrent();
    const RepeatedNumber* current() const;

    DuplicatesModel* m_model;
    QAction* m_give;
    QAction* m_open;
    PageHead* m_head = nullptr;
    DataTable* m_table = nullptr;
    ListFooter* m_footer = nullptr;
    int m_row = 0; ///< where the person stood before the table was read anew
};

} // namespace fairlead::ui
