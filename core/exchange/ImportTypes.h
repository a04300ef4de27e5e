#pragma once
#include "exchange/RowSource.h"
#include "exchange/DateText.h"
#include "store/Workspace.h"

namespace fairlead {

enum class ImportMode { Add, Update, Upsert };
/// What becomes of a row that names a record which is not there.
enum class MissingReference { Reject, Create, Blank };

/// What a person said about a name that comes near one that is there.
struct NameDecision
{
    enum class Action {
        Use, ///< it is the record `record`
        Create, ///< it is one of its own
        Blank, ///< the field stays empty; of a row's own record: the row is refused
        Reject ///< rows that name it are refused
    };
    QString type; ///< of record; empty: of whatever type is named so
    QString text; ///< as in the file; blanks at its ends, case and width do not count
    Action action = Action::Create;
    QString record; ///< Use: id, number or name; may be one that an earlier row makes
};

/// What a person (or the wizard) decides about an import; what is left open is found out from the file.
struct ImportOptions
{
    QString kind; ///< record type or view: customer, opportunity …; auto = as the headers tell
    QHash<QString, QString> mapping; ///< header → field path; "" = leave the column out. Wins over what is guessed.
    QStringList key; ///< fields that tell which record a row is; empty = the best natural key that the file has
    ImportMode mode = ImportMode::Upsert;
    MissingReference missing = MissingReference::Reject;
    QString encoding; ///< empty = find out
    std::optional<char> delimiter;
    std::optional<bool> header;
    std::optional<DateOrder> dateOrder;
    std::optional<QChar> decimalMark;
    QDate asOf; ///< the day on which the file was written: days in a stage count until then; invalid = today
    QString currency; ///< of amounts without one; empty = the workspace's base currency
    QString consentBasis;
    /// Cells mended after a look at them: text by line and header, taken instead of what the file has.
    QHash<qint64, QHash<QString, QString>> repairs;
    std::vector<NameDecision> decisions; ///< names without one follow `missing`
    bool dryRun = false;
    QString rejectsPath; ///< where rejected rows go, with line and reason; empty = nowhere
};

/// Where a column goes: a field of the record itself, or of a part of it ("opportunity_line.product"), or of a record
/// that stands beside it ("contact.email" in a file of companies).
struct FieldPath
{
    enum class Part { Value, Currency, Id, Type };
    const RecordType* type = nullptr;
    const Field* owner = nullptr; ///< of a part: its field that names the record of the row
    const RecordType* link = nullptr; ///< of a record beside: the part that ties it to the row's record
    const Field* field = nullptr; ///< null: the column holds the record's own id
    Part part = Part::Value;
    bool note = false; ///< of an activity about the row's record
    bool stay = false; ///< of the way of a deal through its stages, see StageStay
    QString stage = {}; ///< of a stay: as the workspace or a person calls it; empty: where the deal is now

    QString toString(const RecordType& main) const;
    bool isMain() const { return !owner && !link && !note && !stay; }
};

struct MappedColumn
{
    int column = 0;
    QString header;
    std::optional<FieldPath> path; ///< nothing: left out
    bool leftOut = false; ///< because a person said so, now or last time
    bool exact = false; ///< of a file of our own: text is taken as it stands, blanks at its ends too
    DateOrder dateOrder = DateOrder::YearMonthDay;
    QChar decimalMark = u'.';
    QStringList samples;
};

/// Something that the file leaves open and only a person can say.
struct ImportQuestion
{
    enum class Kind { DateOrder, DecimalMark, NoKey, NothingMapped, FieldTwice } kind;
    QString header;
    QStringList samples;
};

/// How near two names come, the nearest first.
enum class Closeness {
    Letters, ///< the same but for blanks, signs and case: GTXPro, GTX Pro
    LegalForm, ///< the same but for the form of the firm: Acme, Acme Ltd.
    Sound ///< the same sound: 恒达科技, 恒大科技
};

/// A name in the file that is not there while one near it is; what becomes of it is a NameDecision.
struct NearMatch
{
    struct Candidate
    {
        RecordId id; ///< null: an earlier row of the file makes it; its name stands for it
        QString name;
        Closeness closeness = Closeness::Letters;
    };
    QString type;
    QString text;
    QString header; ///< of the first cell; empty: the name is the row's own
    qint64 line = 0; ///< of the first row
    qint64 rows = 0;
    bool isMain = false; ///< the row's own record, not one that it names
    std::vector<Candidate> candidates;
    std::optional<NameDecision::Action> decided;
};

struct RejectedCell
{
    qint64 line = 0;
    QString header; ///< empty: the row as a whole
    QString value;
    QString reason; ///< machine word, see docs/command-line.md
};

/// What an import found and did. rows = added + updated + unchanged + rejected, always.
struct ImportResult
{
    qint64 rows = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 blankLines = 0;
    qint64 closedToday = 0; ///< ended deals whose only close date is still to come: closed on the day of the run
    qint64 edit = 0; ///< 0: nothing changed, or a dry run
    RecordId run; ///< the import that the added records name as their source; null without an edit
    bool dryRun = false;
    QString encoding;
    QStringList key;
    std::vector<MappedColumn> columns;
    QMap<QString, qint64> created; ///< records made of other types, by type name
    QMap<QString, qint64> partsChanged; ///< parts added or changed on the way (lines, memberships), by type name
    struct Created
    {
        QString type;
        QString name;
        qint64 rows = 0; ///< rows that name it
        QString near; ///< an existing record of nearly the same name
        QString guess; ///< what was assumed about it (kind of a stage)
    };
    std::vector<Created> createdRecords; ///< at most 200, most rows first
    std::vector<NearMatch> near; ///< at most 200, most rows first
    qint64 nearCount = 0; ///< of all such names
    std::vector<RejectedCell> bad; ///< the first 100
};

/// Told every few hundred rows; returning false cancels and leaves no trace.
struct ImportProgress
{
    qint64 bytes = 0;
    qint64 totalBytes = 0;
    qint64 rows = 0;
    qint64 totalRows = 0;
};

} // namespace fairlead
