#pragma once
#include "widgets/Panel.h"

#include <QAction>
#include <QStandardItemModel>

namespace fairlead::ui {

class DataTable;

/// A short ordered list that is set up: add, edit, move by dragging or Alt+Up and Alt+Down, retire, delete – or only
/// some of that. What the acts mean belongs to the page.
class SetupPanel : public Panel
{
    Q_OBJECT
public:
    /// `name` begins the object names: "stages" gives "stagesTable", "stagesAddButton". A narrow one shows icons only.
    SetupPanel(const Theme& theme, const QString& name, bool narrow, QWidget* parent = nullptr);
    /// One whose rows are only moved.
    static SetupPanel* ofOrder(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    DataTable& table() { return *m_table; }
    QStandardItemModel& rows() { return m_rows; }
    int current() const;
    void setCurrent(int row);
    /// What the acts are called; the retiring one follows the state of the current row.
    void label(const QString& add);
    void setRetired(const QList<bool>& retired);
    /// Rows that cannot be deleted.
    void setLasting(const QList<bool>& lasting);
    /// A further act on the current row, with a button in the head; its keys count in the table.
    QAction* addAct(const QString& name, const QString& icon, const QKeySequence& keys);

signals:
    void chosen(int row);
    void addWanted();
    void editWanted(int row);
    void moveWanted(int from, int to); ///< `to`: the place afterwards
    void retireWanted(int row);
    void removeWanted(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    SetupPanel(const Theme& theme, const QString& name, bool narrow, const QStringList& acts, QWidget* parent);
    QAction* add(const QString& name, const QString& icon, const QKeySequence& keys);
    void makeActions(const QStringList& acts);
    void setText(const QString& act, const QString& words);
    void setActive(const QString& act, bool active);
    void follow();
    void step(int direction);
    bool drop(QEvent* event);

    const Theme& m_theme;
    QString m_name;
    bool m_narrow;
    DataTable* m_table;
    QStandardItemModel m_rows;
    QHash<QString, QAction*> m_actions;
    QList<bool> m_retired;
    QList<bool> m_lasting;
};

} // namespace fairlead::ui
