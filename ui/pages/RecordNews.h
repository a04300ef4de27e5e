#pragma once
#include "models/Session.h"
#include "widgets/SentenceBanner.h"

#include <QHash>

namespace fairlead::ui {

/// What others changed on a record since the person saw it last: who, when, from what to what. In a sentence here, and
/// by field for the page to mark. Stands until it is put away or another record is shown; hidden while there is
/// nothing.
class RecordNews : public SentenceBanner
{
    Q_OBJECT
public:
    RecordNews(const Theme& theme, Session& session, QWidget* parent = nullptr);

    /// What came in from a place in the order of arrival on (see ChangeLog) is new to the person in the record that is
    /// shown next; otherwise it is what he has not read of it.
    void tellFrom(qint64 place) { m_from = place; }
    /// Another record.
    void turnTo(const Record& record);
    /// The same record as it is now; `typing`: a field is being edited right now.
    void show(const Record& record, bool typing);
    /// By name of a field, what happened to it: "Li Wei, yesterday 18:10: 12,000 → 15,000".
    const QHash<QString, QString>& marks() const { return m_marks; }
    bool tells() const { return !m_changes.empty(); }
    /// The person has seen it.
    void forget();

signals:
    void forgotten();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    struct FieldNews
    {
        const Field* field = nullptr;
        Record before; ///< as the person knew it
        RecordId who;
        qint64 at = 0;
    };
    void read(const Record& record);
    void take(const Record& record, const HistoryEntry& entry, const HistoryEntry::FieldChange& change);
    bool isNews(const HistoryEntry& entry) const;
    void say(const Record& record, bool typing);
    QString change(const FieldNews& news, const Record& record) const;
    QString headline() const;
    QString nameOf(const RecordId& person) const;
    qint64 now() const;

    Session& m_session;
    Record m_shown;
    qint64 m_from = 0; ///< the first place that is new to the person; 0: of the record that comes it is not known yet
    bool m_foreign = false; ///< others have written since it was shown
    std::vector<FieldNews> m_changes; ///< the newest first
    QHash<QString, QString> m_marks;
};

} // namespace fairlead::ui
