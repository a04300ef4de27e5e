#pragma once
#include "insight/Timeline.h"
#include "pages/RecordLook.h"
#include "print/PrintSheet.h"
#include "widgets/StagePath.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// A record as a document: head, key facts, way through the stages, all facts that are filled in, its parts, what
/// refers to it, and its timeline, all rows of each.
class RecordPaper
{
    Q_DECLARE_TR_FUNCTIONS(RecordPaper)
public:
    RecordPaper(Session& session, const Record& record, const RecordPageConfig& config);

    /// `look` and `steps` as the page shows them. Reads beside the person; `ready` comes unless `context` has gone.
    void print(QObject* context, const RecordLook& look, const QList<StageStep>& steps, PrintReady ready) const;

private:
    struct Answer
    {
        std::vector<PrintTable> tables;
        std::vector<TimelineEntry> entries;
        qint64 all = 0; ///< lines of the timeline
    };
    struct Asked
    {
        PrintTable table; ///< title and heads
        Query query;
        QStringList fields;
    };
    std::vector<Asked> questions() const;
    Asked partQuestion(const RecordType& part, const Field& owning) const;
    Asked panelQuestion(const RelatedConfig& panel, const Query& query) const;
    void addColumn(Asked& asked, const Field& field) const;
    void addHead(PrintSheet& sheet, const RecordLook& look, const QList<StageStep>& steps) const;
    void addFacts(PrintSheet& sheet) const;
    PrintPairs pairsOf(const Label& title, const QStringList& fields, QStringList& taken) const;
    void addTimeline(PrintSheet& sheet, const Answer& answer) const;
    static Answer read(const QueryRunner& runner, const Record& record, const std::vector<Asked>& questions,
        bool chinese, const Format& format);

    Session& m_session;
    Record m_record;
    RecordPageConfig m_config;
};

} // namespace fairlead::ui
