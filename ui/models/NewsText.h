#pragma once
#include "insight/SyncNews.h"
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// News of others in words, in the language in force.
class NewsText
{
    Q_DECLARE_TR_FUNCTIONS(NewsText)
public:
    explicit NewsText(const Session& session)
        : m_session(session)
    {
    }
    /// Who did what to which record: "Chen Bowen moved Pumps to Proposal".
    QString sentence(const NewsItem& item) const;
    /// What it was and is: "Amount: ¥5,000 → ¥6,000"; of a note its words.
    QString detail(const NewsItem& item) const;
    /// "09:40", "yesterday 18:10".
    QString moment(const NewsItem& item) const;
    /// "Today", "Yesterday", "Fri 14 Aug".
    QString day(QDate day) const;

private:
    QString who(const RecordId& person) const;
    QString title(const NewsItem& item) const;
    QString value(const std::optional<Record>& record, const QString& field) const;
    QString changes(const NewsItem& item) const;
    QString noted(const NewsItem& item) const;

    const Session& m_session;
};

} // namespace fairlead::ui
