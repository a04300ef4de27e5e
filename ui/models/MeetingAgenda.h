#pragma once
#include "insight/MeetingBook.h"
#include "models/Format.h"
#include "store/query/QueryRunner.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What a meeting goes through: the people of a list of deals, each with his deals. Read beside the person; a plain
/// value.
struct MeetingAgenda
{
    struct Deal
    {
        RecordId id;
        qint64 n = 0;
        QString title;
        QString company;
        Money amount;
        QDate talkedOn; ///< in an earlier meeting; invalid: never
        bool done = false; ///< talked about in the meeting of today
        int broken = 0; ///< promises of earlier meetings that were not kept
    };
    struct Person
    {
        RecordId id;
        QString name; ///< empty: the deals of nobody
        std::vector<Deal> deals;
    };
    std::vector<Person> people; ///< in the order in which the list names them
    QDate lastHeld; ///< the last meeting before today; invalid: there was none
    int left = 0; ///< deals of the list beyond the most that a meeting takes

    int count() const;
    int doneCount() const;
    /// The deal after this one, or before it (-1); null at the end. A null id: the first.
    RecordId beside(const RecordId& deal, int direction) const;

    static constexpr size_t most = 400;
    /// `rows`: row numbers of deals in the order of the list. `meeting`: today's; null: it has not begun.
    static MeetingAgenda load(
        const QueryRunner& runner, const std::vector<qint64>& rows, const RecordId& meeting, QDate today);
};

/// The minutes of a meeting in words: person by person, deal by deal, what was said and promised.
class MeetingMinutes
{
    Q_DECLARE_TR_FUNCTIONS(MeetingMinutes)
public:
    MeetingMinutes(const Reader& reader, const Format& format)
        : m_reader(reader)
        , m_format(format)
    {
    }
    QString text(const Record& meeting, const std::vector<SaidPoint>& points) const;

private:
    QString titleOf(const QString& type, const RecordId& id) const;

    const Reader& m_reader;
    Format m_format;
};

} // namespace fairlead::ui
