#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

class FieldEditor;
class PartTable;

/// All kinds of parts that a record may have, below its form, one table each: by Catalog::partsOf.
class PartTables : public QWidget
{
    Q_OBJECT
public:
    /// `amount`: the editor of the owner's amount, which lines are compared with; may be null.
    PartTables(
        const Theme& theme, Session& session, const Record& owner, FieldEditor* amount, QWidget* parent = nullptr);

    /// True for parts that people change with their owner; what moves write and what is set up elsewhere is none.
    static bool isShown(const RecordType& part);
    /// True if records of this type have parts that a form shows.
    static bool hasParts(const Session& session, const RecordType& type);
    bool isDirty() const;
    /// A row of the table of its type that begins with what was said elsewhere; of a type without a table nothing.
    void take(const Record& part);
    /// Tab comes here after `before`.
    void tabAfter(QWidget* before);
    FieldEditor* read();
    std::vector<EditStep> steps() const;
    /// True if there are lines, and they add up to this amount.
    bool isSumOfLines(const Money& amount) const;

private:
    void showNotes();
    void takeSum(const PartTable& table);

    Session& m_session;
    const Record& m_owner;
    FieldEditor* m_amount;
    QList<PartTable*> m_tables;
};

} // namespace fairlead::ui
