#pragma once
#include "widgets/PickerButton.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace fairlead::ui {

/// The list that a PickerButton opens: a search field when the list is long, the options, the chosen one marked.
class PickerPopup : public QFrame
{
    Q_OBJECT
public:
    PickerPopup(const Theme& theme, const QList<PickerOption>& options, const QString& current, QWidget* parent);

    void openBelow(const QWidget* anchor);

signals:
    void picked(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addSearch();
    void addList(const QList<PickerOption>& options, const QString& current);
    void pick(const QModelIndex& index);

    const Theme& m_theme;
    QSortFilterProxyModel* m_shown = nullptr;
    QLineEdit* m_search = nullptr;
    QListView* m_list = nullptr;
};

} // namespace fairlead::ui
