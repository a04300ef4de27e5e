#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace fairlead::ui {

class Label;
class PartTable;

/// The parts of a record of one type – lines, contact roles, shares – as a table that is changed in place. What was
/// changed is saved together as one edit, by Ctrl+Enter or the button; Esc takes it back.
class PartsPane : public QWidget
{
    Q_OBJECT
public:
    PartsPane(
        const Theme& theme, Session& session, const RecordType& part, const Field& owning, QWidget* parent = nullptr);

    const RecordType& part() const { return m_part; }
    /// Reads the parts anew, unless something is being changed (`anew` = another record: always).
    void show(const Record& owner, bool anew);
    bool isDirty() const;

signals:
    void counted(int parts);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void save();
    void showState();

    const Theme& m_theme;
    Session& m_session;
    const RecordType& m_part;
    const Field& m_owning;
    Record m_owner;
    QVBoxLayout* m_column = nullptr;
    PartTable* m_table = nullptr;
    QWidget* m_foot = nullptr;
    Label* m_note = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_back = nullptr;
};

} // namespace fairlead::ui
