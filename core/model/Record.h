#pragma once
#include "model/Cell.h"

namespace fairlead {

class RecordType;
struct Field;

/// A row of any type: its cells in the order of the declaration, and the facts that every row has. The typed structs
/// are views of it: as<Opportunity>(), Record::of(type, opportunity).
struct Record
{
    const RecordType* type = nullptr;
    RecordId id;
    Cells cells;

    qint64 n = 0; ///< local row number, never travels; 0 = not stored
    qint64 createdAt = 0;
    RecordId createdBy;
    RecordId sourceRun;
    RecordId mergedInto;
    bool deleted = false;
    bool visible = true;

    Record() = default;
    explicit Record(const RecordType& type, const RecordId& id = {});

    const Cell& cell(const QString& field, int part = 0) const;
    QString text(const QString& field) const { return textOf(cell(field)); }
    qint64 number(const QString& field, qint64 otherwise = 0) const { return numberOf(cell(field), otherwise); }
    RecordId reference(const QString& field) const { return idOf(cell(field)); }
    QByteArray bytes(const QString& field) const { return bytesOf(cell(field)); }
    QDate date(const QString& field) const { return dateOf(cell(field)); }
    Money money(const QString& field) const { return { numberOf(cell(field, 0)), textOf(cell(field, 1)) }; }
    Record& set(const QString& field, Cell value, int part = 0);
    Record& set(const QString& field, const QString& value) { return set(field, cellOf(value)); }
    Record& set(const QString& field, const RecordId& value) { return set(field, cellOf(value)); }
    Record& set(const QString& field, QDate value) { return set(field, cellOf(value)); }
    Record& set(const QString& field, qint64 value) { return set(field, Cell(value)); }
    Record& set(const QString& field, const Money& value);
    Record& set(const QString& field, const AnyRef& value);
    /// Names a record in a reference of either kind.
    Record& refer(const QString& field, const RecordType& target, const RecordId& id);
    /// The id in a reference of either kind.
    RecordId referred(const Field& field) const;
    bool isBlank(const QString& field) const;
    /// The text of the title field; empty if the type has none.
    QString title() const;

    template <typename Struct>
    Struct as() const
    {
        Struct value;
        value.id = id;
        writeTo(&value);
        return value;
    }
    template <typename Struct>
    static Record of(const RecordType& type, const Struct& value)
    {
        Record record(type, value.id);
        record.readFrom(&value);
        return record;
    }

private:
    void writeTo(void* value) const;
    void readFrom(const void* value);
};

} // namespace fairlead
