#pragma once
#include "insight/NextActivities.h"
#include "model/Catalog.h"
#include "models/Format.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What is planned next with a deal, in the words of cards and lists. Any thread.
class NextWords
{
    Q_DECLARE_TR_FUNCTIONS(NextWords)
public:
    NextWords(const Catalog& catalog, bool chinese, QDate today)
        : m_catalog(catalog)
        , m_chinese(chinese)
        , m_today(today)
    {
    }
    /// "25 Nov: Visit", "Today: Call", "5 d late: Visit", "No next step".
    QString of(const std::optional<NextActivity>& next) const;
    /// "Visit", or its own words.
    QString nameOf(const NextActivity& next) const;

private:
    const Catalog& m_catalog;
    bool m_chinese;
    QDate m_today;
};

} // namespace fairlead::ui
