#pragma once
#include "exchange/CellParser.h"
#include "models/FieldText.h"
#include "models/PastePlan.h"

namespace fairlead::ui {

/// Reads pasted lines into the steps of a plan. On a reading thread; nothing is written.
class PastePlan::Maker
{
    Q_DECLARE_TR_FUNCTIONS(PastePlan)
public:
    Maker(const Reader& reader, const PasteRequest& request, PastePlan& plan);
    void run();

private:
    void findColumns();
    void profile();
    void readLine(qsizetype line, const Record* present);
    void readCell(Step& step, qsizetype column, const QString& text);
    QString parse(Record& record, const Field& field, const QString& text, const MappedColumn& how);
    QString refer(Record& record, const Field& field, const QString& text);
    const std::vector<RecordId>& named(const RecordType& type, const QString& title);
    Record blank() const;
    bool holdsSame(const Record& left, const Record& right, const Field& field) const;

    const Reader& m_reader;
    const PasteRequest& m_request;
    PastePlan& m_plan;
    CellParser m_parser;
    FieldText m_words;
    std::vector<const Field*> m_fields; ///< of the pasted columns; null = goes nowhere
    std::vector<MappedColumn> m_how;
    Record m_before; ///< of the present line
    QHash<QString, std::vector<RecordId>> m_named;
};

} // namespace fairlead::ui
