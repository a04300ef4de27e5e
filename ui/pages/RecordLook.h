#pragma once
#include "insight/ClaimBook.h"
#include "insight/Anomalies.h"
#include "insight/Checklist.h"
#include "insight/CustomerFigures.h"
#include "insight/DealPath.h"
#include "insight/NextActivities.h"
#include "insight/TimeBook.h"
#include "models/Session.h"
#include "pages/RecordConfig.h"
#include "store/ContentPlaces.h"

namespace fairlead::ui {

/// What stands beside and above the facts of a record, read in one go beside the person: the way of a deal, the figures
/// of a customer, the rows of the panels. Plain value.
struct RecordLook
{
    struct Panel
    {
        std::vector<Record> records;
        qint64 count = 0;
        QSet<RecordId> clashing; ///< of planned contacts: somebody of ours should be elsewhere then
        QHash<RecordId, std::optional<NextActivity>> next; ///< that is planned with deals
        QHash<RecordId, Record> shown; ///< by the reference that a panel names instead of its rows
    };
    struct File
    {
        Record record; ///< the attachment
        ContentPlace place; ///< of its content
        bool operator==(const File& other) const
        {
            return record.id == other.record.id && record.cells == other.record.cells && place == other.place;
        }
    };
    std::optional<DealPath> path;
    std::optional<FlaggedDeal> flagged; ///< of an open deal
    std::optional<TimeSum> time; ///< that was spent on a deal so far
    std::optional<NextActivity> next; ///< that is planned with a deal
    Checklist checklist; ///< of a deal or lead
    bool reviewed = false; ///< somebody has looked back on the deal's end
    std::vector<Record> help; ///< open calls for help with a deal, the oldest first
    std::vector<Record> comments; ///< coaching and answers, the newest first
    std::optional<CustomerFigures> figures;
    std::optional<Totals> openDeals; ///< of a person
    std::optional<ClaimBook> claims; ///< of the customer, where a fact asks for them
    qint64 lastContact = 0; ///< UTC ms; 0 = none
    std::vector<Panel> panels; ///< in the order of the config
    std::vector<File> files; ///< by name

    /// The questions of the panels, ready to be asked on any thread.
    static std::vector<Query> questions(const Session& session, const RecordPageConfig& config, const RecordId& id);
    static RecordLook read(const QueryRunner& runner, const Record& record, const RecordPageConfig& config,
        const std::vector<Query>& questions, QDate today);

    /// The files of a record, by name.
    static std::vector<File> filesOf(const QueryRunner& runner, const Record& record);

    static constexpr int mostRows = 24;
    static constexpr int mostFiles = 200;
};

} // namespace fairlead::ui
