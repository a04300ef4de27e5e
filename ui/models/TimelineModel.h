#pragma once
#include "insight/Timeline.h"
#include "models/Session.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

namespace fairlead::ui {

/// The timeline of one record as a list: a heading "planned", its lines, a heading "past", its lines. The outline of
/// all is known at once (a few numbers each), the words are read piece by piece as the list is scrolled. Follows
/// changes.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class RowKind { PlannedHeading, PastHeading, Entry };

    explicit TimelineModel(Session& session, QObject* parent = nullptr);

    /// Another record, or none with a null id.
    void show(const RecordType& type, const RecordId& id);
    /// Only these kinds; empty = all.
    void setKinds(const QSet<int>& kinds);
    const QSet<int>& kinds() const { return m_kinds; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    RowKind kindOf(int row) const;
    /// Null for headings.
    const TimelineEntry* entryAt(int row) const;
    bool isLoaded() const { return m_loaded; }
    qint64 total() const { return qint64(m_outline.size()); } ///< of all kinds
    qint64 planned() const { return m_planned; } ///< entries shown as planned

signals:
    void loaded();

private:
    struct Answer
    {
        std::vector<TimelineRow> outline;
        std::vector<TimelineEntry> entries;
    };
    void reload();
    void take(Answer answer);
    void append(std::vector<TimelineEntry> entries);
    static int rowsOf(qint64 entries, qint64 planned);
    static std::vector<TimelineRow> filtered(const std::vector<TimelineRow>& outline, const QSet<int>& kinds);

    Session& m_session;
    const RecordType* m_type = nullptr;
    RecordId m_id;
    QSet<int> m_kinds;
    std::vector<TimelineRow> m_outline;
    std::vector<TimelineRow> m_shown; ///< of the chosen kinds
    std::vector<TimelineEntry> m_entries; ///< words of the first ones of m_shown
    qint64 m_read = 0; ///< how many of m_shown were asked for; one that went meanwhile has no entry
    qint64 m_planned = 0;
    bool m_loaded = false;
    bool m_fetching = false;
    QObject m_asker; ///< in whose name further pieces are read
    QTimer m_again;
    static constexpr qint64 piece = 60;
};

} // namespace fairlead::ui
