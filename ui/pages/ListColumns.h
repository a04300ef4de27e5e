#pragma once
#include "model/Record.h"
#include "pages/ListConfig.h"
#include "widgets/Cell.h"

#include <QCoreApplication>
#include <QHash>

namespace fairlead::ui {

class DataTable;
class ListFactShelf;
class NextSteps;
class RecordListModel;
class Session;

/// How the columns of a list are drawn: what kind each field is, and for deals the stage square, the days in the stage
/// and the mark of the next step.
class ListColumns
{
    Q_DECLARE_TR_FUNCTIONS(ListColumns)
public:
    ListColumns(const ListConfig& config, const Session& session, const RecordListModel& model)
        : m_config(config)
        , m_session(session)
        , m_model(model)
    {
    }
    /// What is planned with deals; null for lists of other records.
    void setNextSteps(const NextSteps* next) { m_next = next; }
    /// What is told of deals beside their fields; null for lists of other records.
    void setFacts(ListFactShelf* facts) { m_facts = facts; }
    /// This must outlive the table.
    void dress(DataTable& table) const;
    /// The person made a column that wide, in pixels at text size 100 %.
    void keepWidth(const QString& field, int pixels) const;
    /// Stages of all pipelines anew; lists of other records have none.
    void readStages();

private:
    struct Stage
    {
        int place = -1;
        int count = 0;
        QString kind;
        QString colour;
        qint64 expectedDays = 0; ///< 0: nobody said
    };
    ui::Cell cellAt(const QModelIndex& index, const QString& field, CellKind kind) const;
    QString widthKey(const QString& field) const;
    int widthOf(const QString& field) const;
    QString colourOf(const Record& record, const Field& field) const;
    bool isOpen(const Record& record) const;
    void fillStage(ui::Cell& cell, const Record& record, const RecordId& stage) const;
    void fillDays(ui::Cell& cell, const Record& record, QDate since) const;
    void fillFact(ui::Cell& cell, const Record& record, const Field& field) const;
    void fillNextStep(ui::Cell& cell, const Record& record) const;

    const ListConfig& m_config;
    const Session& m_session;
    const RecordListModel& m_model;
    const NextSteps* m_next = nullptr;
    ListFactShelf* m_facts = nullptr;
    QHash<RecordId, Stage> m_stages;
};

} // namespace fairlead::ui
