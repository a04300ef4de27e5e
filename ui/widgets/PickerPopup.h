#pragma once
#include "widgets/PickerButton.h"

#include <QFrame>

class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace fairlead::ui {

class QuietEdit;

/// The list that a PickerButton opens: a search field when the list is long, the options, the chosen one marked.
class PickerPopup : public QFrame
{
    Q_OBJECT
public:
    PickerPopup(const Theme& theme, const QList<PickerOption>& options, const QString& current, QWidget* parent);

    /// Several may be chosen: it stays open, and picked() turns one on or off; these are on now.
    void setMany(const QStringList& chosen);
    /// The options are the first of very many: what is typed is told by searched(), and answered by setOptions().
    void setSearched();
    void setOptions(const QList<PickerOption>& options);
    void openBelow(const QWidget* anchor);

signals:
    void picked(const QString& id);
    void searched(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addSearch();
    void addList();
    void find(const QString& text);
    void pick(const QModelIndex& index);

    const Theme& m_theme;
    QStandardItemModel* m_options = nullptr;
    QSortFilterProxyModel* m_shown = nullptr;
    QuietEdit* m_search = nullptr;
    QListView* m_list = nullptr;
    bool m_many = false;
    bool m_asksAnew = false; ///< options come by setOptions()
    QStringList m_chosen; ///< of many
};

} // namespace fairlead::ui
