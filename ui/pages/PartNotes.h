#pragma once
#include "models/Format.h"
#include "models/Session.h"
#include "theme/Theme.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What the parts of a record say together: the lines of a deal beside its typed amount, shares beside 100 %. Told,
/// never blocked.
struct PartNote
{
    QString text = {};
    Ink ink = Ink::TextMuted;
    std::optional<Money> sum = {}; ///< may be taken over as the owner's amount
};

class PartNotes
{
    Q_DECLARE_TR_FUNCTIONS(PartNotes)
public:
    explicit PartNotes(const Session& session)
        : m_format(session.isChinese(), session.today())
    {
    }
    /// `typed`: the owner's amount as it stands in the form; null = none.
    PartNote of(const RecordType& part, const std::vector<Record>& rows, const Money& typed) const;
    /// Sums of lines by currency; lines without a price add nothing.
    static QList<Money> sumOf(const std::vector<Record>& lines);

private:
    PartNote ofLines(const std::vector<Record>& rows, const Money& typed) const;
    PartNote ofQuote(const std::vector<Record>& rows) const;
    PartNote ofShares(const std::vector<Record>& rows) const;

    Format m_format;
};

} // namespace fairlead::ui
