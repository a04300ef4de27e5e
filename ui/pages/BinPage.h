#pragma once
#include "models/BinModel.h"
#include "pages/Page.h"

#include <QAction>

namespace fairlead::ui {

class DataTable;
class ListFooter;
class PageHead;
class PickerButton;
class SearchEdit;

/// The recycle bin: everything that was deleted, newest first, by whom and when; Enter restores what is chosen as one
/// act, a double click shows the record.
class BinPage : public Page
{
    Q_OBJECT
public:
    BinPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    bool showsMoney() const override { return false; }
    void focusFirst() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectParts();
    void label();
    void showLoaded();
    void showChosen();
    QList<int> chosenRows() const;
    void restore();
    void openCurrent();

    BinModel* m_model;
    QAction* m_restore;
    QAction* m_open;
    PageHead* m_head = nullptr;
    PickerButton* m_kind = nullptr;
    SearchEdit* m_search = nullptr;
    DataTable* m_table = nullptr;
    ListFooter* m_footer = nullptr;
    int m_row = 0; ///< where the person stood before the table was read anew
};

} // namespace fairlead::ui
