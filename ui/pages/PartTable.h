#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace fairlead::ui {

class FieldEditor;
class Label;
struct PartNote;

/// The parts of one type that belong to a record – lines, shares, contact roles – as rows of editors, made from the
/// declaration. Rows come and go in the form; nothing is written before steps() are applied.
class PartTable : public QWidget
{
    Q_OBJECT
public:
    PartTable(const Theme& theme, Session& session, const Record& owner, const RecordType& type, const Field& owning,
        QWidget* parent = nullptr);

    const RecordType& type() const { return m_type; }
    bool isDirty() const;
    /// The rows as they stand; what cannot be read is left as it was.
    std::vector<Record> records() const;
    /// Tab comes here after `before`, also to rows that are added later; returns the table's last stop.
    QWidget* tabAfter(QWidget* before);
    /// Reads every row; the first editor with a fault, null if there is none. Blank new rows are no rows.
    FieldEditor* read();
    /// What makes the workspace as the form is; call after read().
    std::vector<EditStep> steps() const;
    /// A sentence below the rows; with a sum, a button that takes it.
    void setNote(const PartNote& note);
    /// Adds a blank row and puts the keyboard there.
    void addRow();
    /// Adds a row that begins with what was said of it elsewhere.
    void take(Record part);

signals:
    void edited();
    void sumTaken();

private:
    struct Row
    {
        Record stored; ///< as the workspace has it; n = 0: new
        Record record;
        QList<FieldEditor*> editors;
        QWidget* remove = nullptr;
        bool begun = false; ///< counts though nobody has typed into it
    };
    QList<const Field*> columnsOf() const;
    void build();
    void load(const Record& owner);
    Row& appendRow(Record record);
    Row& begin(Record record);
    void removeRow(const QWidget* button);
    void placeRows();
    static bool isBlank(const Row& row);
    FieldEditor* missing(const Row& row) const;

    const Theme& m_theme;
    Session& m_session;
    const RecordType& m_type;
    const Field& m_owning;
    const RecordType& m_ownerType;
    RecordId m_owner;
    QList<const Field*> m_columns;
    std::vector<std::unique_ptr<Row>> m_rows;
    std::vector<Record> m_removed;
    QGridLayout* m_grid = nullptr;
    QList<Label*> m_heads;
    QPointer<QWidget> m_before; ///< where Tab comes from
    QPushButton* m_add = nullptr;
    Label* m_note = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace fairlead::ui
