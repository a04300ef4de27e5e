#include "pages/RecordPaper.h"

#include "models/FieldText.h"
#include "models/RecordText.h"
#include "pages/PartTables.h"
#include "pages/PathPaper.h"
#include "pages/RecordKeyFacts.h"
#include "pages/TimelineText.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

namespace {

/// Longer histories are read on the screen.
constexpr size_t mostEntries = 1000;

bool isFigure(const Field& field)
{
    return field.kind == FieldKind::Money || field.kind == FieldKind::Integer || field.kind == FieldKind::Quantity
        || field.kind == FieldKind::Minutes || field.kind == FieldKind::Percent;
}

} // namespace

RecordPaper::RecordPaper(Session& session, const Record& record, const RecordPageConfig& config)
    : m_session(session)
    , m_record(record)
    , m_config(config)
{
}

void RecordPaper::addColumn(Asked& asked, const Field& field) const
{
    const QString label = field.label.in(m_session.isChinese());
    asked.fields.append(field.name);
    asked.table.columns.append(
        { field.kind == FieldKind::Money ? m_session.format().headInUnit(label) : label, isFigure(field) });
}

RecordPaper::Asked RecordPaper::partQuestion(const RecordType& part, const Field& owning) const
{
    Asked asked;
    asked.table.title = partsTitle(part).in(m_session.isChinese());
    asked.query.type = &part;
    asked.query.filter
        = Filter::condition({ owning.name }, Filter::Operator::Equal, { FilterValue::ofId(m_record.id) });
    if (part.find(u"sort_key"_s)) asked.query.sort = { { u"sort_key"_s, false } };
    for (const Field& field : part.fields())
        if (&field != &owning && !isInnerField(field) && field.name != u"sort_key"_s) addColumn(asked, field);
    return asked;
}

RecordPaper::Asked RecordPaper::panelQuestion(const RelatedConfig& panel, const Query& query) const
{
    Asked asked;
    asked.table.title = panel.title.in(m_session.isChinese());
    asked.query = query;
    QStringList names;
    if (!panel.shown.isEmpty())
        names.append(panel.shown);
    else if (const Field* title = query.type->titleField())
        names.append(title->name);
    names += panel.lines;
    names += QStringList { panel.badge, panel.right };
    names.removeAll(QString());
    names.removeDuplicates();
    for (const QString& name : std::as_const(names))
        addColumn(asked, query.type->at(name));
    return asked;
}

std::vector<RecordPaper::Asked> RecordPaper::questions() const
{
    std::vector<Asked> questions;
    for (const auto& [part, owning] : m_session.catalog().partsOf(*m_record.type))
        if (PartTables::isShown(*part)) questions.push_back(partQuestion(*part, *owning));
    const std::vector<Query> panels = RecordLook::questions(m_session, m_config, m_record.id);
    for (size_t i = 0; i < panels.size(); ++i)
        questions.push_back(panelQuestion(m_config.panels.at(qsizetype(i)), panels[i]));
    return questions;
}

RecordPaper::Answer RecordPaper::read(const QueryRunner& runner, const Record& record,
    const std::vector<Asked>& questions, bool chinese, const Format& format)
{
    const Reader& reader = runner.reader();
    const auto moment = reader.snapshot();
    const FieldText words(reader, chinese, format);
    Answer answer;
    for (const Asked& asked : questions) {
        PrintTable table = asked.table;
        const auto rows = runner.rowNumbers(asked.query, mostPrintedRows);
        const auto records = rows ? runner.records(asked.query, *rows) : Result<std::vector<Record>>(rows.error());
        if (!records || records->empty()) continue;
        for (const Record& one : *records) {
            PrintRow row;
            for (const QString& name : asked.fields)
                row.cells.append(words.of(one, one.type->at(name)));
            table.rows.push_back(std::move(row));
        }
        if (qint64(table.rows.size()) == mostPrintedRows)
            if (const auto count = runner.count(asked.query); count && *count > mostPrintedRows) table.all = *count;
        answer.tables.push_back(std::move(table));
    }
    const Timeline timeline(reader);
    auto outline = timeline.outline(*record.type, record.id);
    if (!outline) return answer;
    answer.all = std::ssize(*outline);
    outline->resize(std::min(outline->size(), mostEntries));
    if (auto entries = timeline.entries(*outline)) answer.entries = std::move(*entries);
    return answer;
}

void RecordPaper::addHead(PrintSheet& sheet, const RecordLook& look, const QList<StageStep>& steps) const
{
    const RecordText text(m_session);
    QStringList caption { m_record.type->label().in(m_session.isChinese()) };
    for (const QString& name : m_config.caption)
        if (const Field* field = m_record.type->find(name))
            if (const QString words = text.shown(m_record, *field); !words.isEmpty()) caption.append(words);
    sheet.title = m_record.title();
    sheet.scope = caption.join(u" · "_s);
    PrintFacts facts;
    for (const KeyFact& fact : RecordKeyFacts(m_session, m_record, look).of(m_config.keyFacts))
        facts.facts.append({ fact.label, fact.value, fact.remark });
    if (!facts.facts.isEmpty()) sheet.blocks.push_back(facts);
    if (!steps.isEmpty()) sheet.blocks.push_back(PathPaper::drawingOf(steps));
}

PrintPairs RecordPaper::pairsOf(const Label& title, const QStringList& fields, QStringList& taken) const
{
    const RecordText text(m_session);
    PrintPairs pairs { title.in(m_session.isChinese()) };
    for (const QString& name : fields) {
        const Field* field = m_record.type->find(name);
        if (!field || taken.contains(name) || isInnerField(*field)) continue;
        taken.append(name);
        const QString value = text.shown(m_record, *field);
        if (!value.isEmpty()) pairs.pairs.append({ field->label.in(m_session.isChinese()), value });
    }
    return pairs;
}

/// As the page has them: the declared sections, what is left over, and long texts below all.
void RecordPaper::addFacts(PrintSheet& sheet) const
{
    QStringList taken;
    QStringList rest;
    QStringList texts;
    for (const Field& field : m_record.type->fields())
        (field.kind == FieldKind::LongText ? texts : rest).append(field.name);
    QList<FactSection> sections = m_config.sections;
    sections.append(
        { sections.isEmpty() ? Label { u"Facts"_s, u"基本信息"_s } : Label { u"More facts"_s, u"更多信息"_s }, rest });
    for (const FactSection& section : std::as_const(sections)) {
        PrintPairs pairs = pairsOf(section.title, section.fields, taken);
        if (!pairs.pairs.isEmpty()) sheet.blocks.push_back(std::move(pairs));
    }
    for (const auto& [label, value] : pairsOf({}, texts, taken).pairs)
        sheet.blocks.push_back(PrintText { label, value });
}

void RecordPaper::addTimeline(PrintSheet& sheet, const Answer& answer) const
{
    if (answer.entries.empty()) return;
    const TimelineText text(m_session, *m_record.type);
    PrintTable table { tr("Timeline"), { { tr("When") }, { tr("What") }, { tr("Words") } } };
    bool planned = false;
    bool past = false;
    for (const TimelineEntry& entry : answer.entries) {
        bool& said = entry.row.planned ? planned : past;
        if (!std::exchange(said, true))
            table.rows.push_back({ { entry.row.planned ? tr("Planned") : tr("Past") }, PrintRow::Weight::Group });
        const TimelineItem item = text.item(entry);
        table.rows.push_back({ { item.meta, item.title, item.text } });
    }
    table.all = answer.all > qint64(answer.entries.size()) ? answer.all : 0;
    sheet.blocks.push_back(std::move(table));
}

void RecordPaper::print(QObject* context, const RecordLook& look, const QList<StageStep>& steps, PrintReady ready) const
{
    m_session.beside<Answer>(
        context,
        [record = m_record, questions = questions(), on = m_session.runners(), chinese = m_session.isChinese(),
            format = m_session.format()](
            const Reader& reader) { return read(on(reader), record, questions, chinese, format); },
        [paper = *this, look, steps, ready = std::move(ready)](Answer answer) {
            PrintSheet sheet;
            paper.addHead(sheet, look, steps);
            paper.addFacts(sheet);
            for (PrintTable& table : answer.tables)
                sheet.blocks.push_back(std::move(table));
            paper.addTimeline(sheet, answer);
            ready(std::move(sheet));
        });
}

} // namespace fairlead::ui
