#pragma once
#include "exchange/NamedSource.h"
#include "exchange/TextCursor.h"

namespace fairlead {

/// The objects of a JSON file, one record each: an array of them, or one after the other as in JSON lines. Of an object
/// inside a record every value is a field of its own ("amount": {"currency": …} is `amount.currency`); plain values in
/// an array are joined by ", "; what lies deeper stays JSON text. A broken object is a faulty record, and reading goes
/// on with the next line that begins with one. Keeps one object at a time, of 4 MiB at most.
class JsonRecords final : public NamedRecords
{
public:
    explicit JsonRecords(TextStream text)
        : m_cursor(std::move(text))
    {
    }
    Result<bool> next(NamedRecord& record) override;
    qint64 bytesRead() const override { return m_cursor.bytesRead(); }

private:
    void readObject(NamedRecord& record);
    RowFault collect(QByteArray& object);
    void skipBroken();

    TextCursor m_cursor;
};

} // namespace fairlead
