#pragma once
#include "models/Format.h"
#include "store/SyncOverview.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// Up to when the figures of a shared workspace have news, and from whom they are missing: by person, as people think,
/// not by computer. Pure.
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

    /// Whole days since a computer was heard of last, if it is silent so long that people should know: a weekend is no
    /// silence. 0: it is not.
    static int silentDays(const SyncDevice& device, qint64 now);

private:
    struct Missing
    {
        QString name;
        qint64 until = 0; ///< 0: nothing came ever
    };
    void collect(qint64 now);
    QString until(const Missing& missing, bool plain) const;
    QString names(bool plain) const;

    const SyncOverview& m_overview;
    Format m_format;
    QDate m_today;
    int m_people = 0;
    std::vector<Missing> m_missing;
};

} // namespace fairlead::ui
