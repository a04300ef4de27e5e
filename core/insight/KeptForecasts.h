#pragma once
#include "insight/ForecastLines.h"
#include "model/Edit.h"
#include "store/Workspace.h"

namespace fairlead {

/// A forecast that was kept, or a period that was closed: its head, in the words of the type forecast_snapshot.
struct KeptForecast
{
    RecordId head; ///< the entry that stands for the whole; without it there is no snapshot
    QString key; ///< names it: "2026-Q4 · 2026-11-22 14:03:22.117"
    QString kind; ///< code of snapshot_kind
    Period period;
    qint64 takenAt = 0; ///< UTC ms
    RecordId by;
    QString knownUntil; ///< up to when it had news, as a sentence; may be empty
    qint64 deals = 0;
    bool operator==(const KeptForecast&) const = default;
};

inline const QString keptForecast = QStringLiteral("forecast");
inline const QString keptClose = QStringLiteral("close");

/// Money that came in, of one person: how much, in how many receipts.
struct CashSum
{
    RecordId person;
    RecordId unit;
    Money amount;
    qint64 receipts = 0;
};

/// What a period has brought: what was won and lost in it, and what came in.
struct PeriodFigures
{
    std::vector<ForecastLine> lines;
    std::vector<CashSum> cash;

    /// Of the scope's period, as things stand.
    static Result<PeriodFigures> of(const Reader& reader, const ReportScope& scope);
};

/// Forecasts that were kept: a snapshot is a head and a line for every deal (ForecastLine); that of a closed period has
/// what was won and lost in it, and by person what came in. It is never changed; taking its head away takes it away.
class KeptForecasts
{
public:
    explicit KeptForecasts(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// Of one kind, or all if it is empty; the newest first.
    Result<std::vector<KeptForecast>> all(const QString& kind = {}) const;
    /// By its key, or if that is empty the newest of the kind for this very period, else for one that overlaps it.
    /// Nothing: there is none.
    Result<std::optional<KeptForecast>> find(const QString& kind, const QString& key, const Period& period) const;
    /// Closed periods that hold the day or overlap the period; the newest close of each.
    Result<std::vector<KeptForecast>> closed(const Period& period) const;
    Result<std::vector<ForecastLine>> lines(const KeptForecast& kept) const;
    /// What had come in by the day of a close.
    Result<std::vector<CashSum>> cash(const KeptForecast& kept) const;

    /// The edit that keeps these lines as the forecast of a period, named `name`.
    static Edit keep(const Workspace& workspace, const Period& period, const std::vector<ForecastLine>& lines,
        const QString& knownUntil, const QString& name);
    /// The edit that closes a period with these figures. Invalid ("period"): it is open on a side; ("closed"): it is
    /// closed already.
    static Result<Edit> close(const Workspace& workspace, const Period& period, const PeriodFigures& figures,
        const QString& knownUntil, const QString& name);
    /// The edit that takes a snapshot away; a closed period is open again.
    static Edit takeAway(const Workspace& workspace, const KeptForecast& kept, const QString& name);

private:
    const Reader& m_reader;
};

} // namespace fairlead
