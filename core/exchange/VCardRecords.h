#pragma once
#include "exchange/ContentLines.h"
#include "exchange/NamedSource.h"

namespace fairlead {

/// The cards of a vCard file (2.1, 3.0, 4.0) as contacts with their employment. What no field takes is a value under
/// "vCard <NAME>", so that an import tells what it left out.
class VCardRecords final : public NamedRecords
{
public:
    explicit VCardRecords(TextStream text)
        : m_cards(std::move(text), QStringLiteral("VCARD"))
    {
    }
    Result<bool> next(NamedRecord& record) override;
    qint64 bytesRead() const override { return m_cards.bytesRead(); }

private:
    Components m_cards;
};

} // namespace fairlead
