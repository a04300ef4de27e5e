#pragma once
#include "models/Session.h"
#include "widgets/SentenceBanner.h"

namespace fairlead::ui {

/// What others changed on the record under one's eyes: who, when, from what to what. Stands until it is put away or
/// another record is shown; hidden while there is nothing.
class RecordNews : public SentenceBanner
{
    Q_OBJECT
public:
    RecordNews(const Theme& theme, Session& session, QWidget* parent = nullptr);

    /// Others have written what makes `after` of `before`; `typing`: a field is being edited right now.
    void note(const Record& before, const Record& after, bool typing);
    void forget();

private:
    QStringList changes(const Record& after) const;
    QString headline(const Record& after) const;

    Session& m_session;
    std::optional<Record> m_seen; ///< as the person saw it last
};

} // namespace fairlead::ui
