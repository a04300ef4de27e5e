#pragma once
#include "models/Format.h"
#include "pages/RecordLook.h"
#include "widgets/FactStrip.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// The strip of facts above a record, from its page's declaration: fields by name, and what is computed:
/// "@weighted", "@stage_days", "@time", "@next" of deals, "@open_deals", "@won", "@win_rate" of customers,
/// "@last_contact",
/// "@birthday", and those of MoneyFacts.
class RecordKeyFacts
{
    Q_DECLARE_TR_FUNCTIONS(RecordKeyFacts)
public:
    RecordKeyFacts(const Session& session, const Record& record, const RecordLook& look);

    QList<KeyFact> of(const QStringList& names) const;

private:
    std::optional<KeyFact> computed(const QString& name) const;
    std::optional<KeyFact> fieldFact(const QString& name) const;
    std::optional<KeyFact> weighted() const;
    std::optional<KeyFact> stageDays() const;
    std::optional<KeyFact> timeSpent() const;
    std::optional<KeyFact> nextStep() const;
    std::optional<KeyFact> openDeals(const Totals& open) const;
    std::optional<KeyFact> won() const;
    std::optional<KeyFact> winRate() const;
    std::optional<KeyFact> lastContact() const;
    std::optional<KeyFact> birthday() const;
    const StageInfo* stage() const;
    QString fromToday(QDate day) const; ///< "in 16 days", "2 days ago", "today"

    const Session& m_session;
    const Record& m_record;
    const RecordLook& m_look;
    Format m_format;
};

} // namespace fairlead::ui
