#pragma once
#include "insight/ClaimBook.h"
#include "models/Session.h"
#include "widgets/FactStrip.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// Facts above a record that follow from what is owed: "@open" and "@due" of invoices and instalments, "@unmatched" of
/// receipts, "@owes" of customers.
class MoneyFacts
{
    Q_DECLARE_TR_FUNCTIONS(MoneyFacts)
public:
    MoneyFacts(const Session& session, const ClaimBook& book)
        : m_session(session)
        , m_book(book)
    {
    }
    static bool knows(const QString& name);
    std::optional<KeyFact> of(const QString& name, const RecordId& record) const;

private:
    std::optional<KeyFact> open(const Claim& claim) const;
    std::optional<KeyFact> due(const Claim& claim) const;
    std::optional<KeyFact> owes() const;
    QString money(int currency, qint64 minor) const;
    QString lateness(int due) const; ///< "12 days late", or nothing

    const Session& m_session;
    const ClaimBook& m_book;
};

} // namespace fairlead::ui
