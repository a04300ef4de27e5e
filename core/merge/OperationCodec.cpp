#include "merge/OperationCodec.h"

#include "base/Text.h"
#include "merge/OperationDecoder.h"
#include "merge/OperationEncoder.h"

namespace fairlead {

namespace {

bool canEncodeCell(const Cell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return isStorable(*text)
            && (size_t(text->size()) * 3 <= limit::valueBytes || size_t(text->toUtf8().size()) <= limit::valueBytes);
    const auto* bytes = std::get_if<QByteArray>(&cell);
    return !bytes || size_t(bytes->size()) <= limit::valueBytes;
}

} // namespace

bool canEncode(const Operation& operation)
{
    return hasWireShape(operation)
        && std::all_of(operation.values.begin(), operation.values.end(),
            [](const GroupValue& value) { return std::all_of(value.cells.begin(), value.cells.end(), canEncodeCell); });
}

QByteArray encodeOperations(const std::vector<Operation>& operations) { return OperationEncoder(operations).encode(); }

Result<std::vector<Operation>> decodeOperations(const QByteArray& bytes, quint64 origin)
{
    return OperationDecoder(bytes, origin).decode();
}

} // namespace fairlead
