#pragma once
#include "insight/SyncFreshness.h"
#include "models/Format.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// Says up to when the figures of a shared workspace have news, and from whom they are missing. Pure.
class Freshness
{
    Q_DECLARE_TR_FUNCTIONS(Freshness)
public:
    /// `now` in UTC ms, `format` and `today` for words.
    Freshness(const SyncOverview& overview, qint64 now, const Format& format, QDate today);

    /// "As of 09:40 · 9 of 11 people; Li Wei until Tue 18:10". Empty where nothing is shared.
    QString line() const;
    /// "Everything sent before 09:40 is here, except news from Li Wei (until Tue 18:10)".
    QString headline() const;

private:
    QString until(const SyncFreshness::Missing& missing, bool plain) const;
    QString names(bool plain) const;

    SyncFreshness m_facts;
    Format m_format;
    QDate m_today;
};

} // namespace fairlead::ui
