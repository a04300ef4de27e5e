#include "models/PasteMaker.h"

#include "base/Text.h"
#include "exchange/HeaderMatcher.h"
#include "models/RecordText.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// The field that a pasted head names; null if none of the record itself.
const Field* fieldOfHead(const HeaderMatcher& matcher, const QString& head)
{
    const auto path = matcher.match(head);
    return path && path->isMain() && path->part == FieldPath::Part::Value ? path->field : nullptr;
}

} // namespace

bool PastePlan::startsWithHeads(const Catalog& catalog, const RecordType& type, const QList<QStringList>& lines)
{
    if (lines.size() < 2) return false;
    const HeaderMatcher matcher(catalog, type);
    bool any = false;
    for (const QString& head : lines.front()) {
        if (head.trimmed().isEmpty()) continue;
        if (!fieldOfHead(matcher, head)) return false;
        any = true;
    }
    return any;
}

PastePlan::Maker::Maker(const Reader& reader, const PasteRequest& request, PastePlan& plan)
    : m_reader(reader)
    , m_request(request)
    , m_plan(plan)
    , m_parser(reader.catalog(), request.currency)
    , m_words(reader, request.chinese, Format(request.chinese, request.today))
{
}

void PastePlan::Maker::findColumns()
{
    qsizetype width = 0;
    for (const QStringList& line : m_request.lines)
        width = std::max(width, line.size());
    m_fields.resize(size_t(width), nullptr);
    const HeaderMatcher matcher(m_reader.catalog(), *m_request.type);
    for (qsizetype i = 0; i < width; ++i) {
        if (!m_request.heads) {
            m_fields[size_t(i)] = i < m_request.columns.size() ? m_request.type->find(m_request.columns[i]) : nullptr;
            continue;
        }
        const QString head = m_request.lines.front().value(i).trimmed();
        if (head.isEmpty()) continue;
        const Field* field = fieldOfHead(matcher, head);
        const bool twice = field && std::find(m_fields.begin(), m_fields.end(), field) != m_fields.end();
        if (!field || twice)
            m_plan.m_unknownHeads.append(head);
        else
            m_fields[size_t(i)] = field;
    }
}

/// All cells of a column tell how its days and figures are written.
void PastePlan::Maker::profile()
{
    m_how.resize(m_fields.size());
    for (size_t column = 0; column < m_fields.size(); ++column) {
        if (!m_fields[column]) continue;
        ColumnProfile looks;
        for (qsizetype line = m_request.heads; line < m_request.lines.size(); ++line)
            looks.add(m_request.lines[line].value(qsizetype(column)).toStdString());
        m_how[column].dateOrder = looks.dateOrder().order;
        m_how[column].decimalMark = looks.decimalMark().mark;
    }
}

const std::vector<RecordId>& PastePlan::Maker::named(const RecordType& type, const QString& title)
{
    const QString key = type.name() + u'\n' + keyText(title);
    const auto known = m_named.constFind(key);
    if (known != m_named.constEnd()) return *known;
    std::vector<RecordId>& ids = m_named[key];
    (void)m_reader.withTitle(type, title, [&ids](const Record& record) { ids.push_back(record.id); });
    return ids;
}

QString PastePlan::Maker::refer(Record& record, const Field& field, const QString& text)
{
    const RecordType& target = m_reader.catalog().type(field.target);
    std::vector<RecordId> found = named(target, text);
    // Stages of several pipelines share their names; a deal goes to one of its own.
    const RecordId pipeline = record.type->find(u"pipeline"_s) ? record.reference(u"pipeline"_s) : RecordId();
    if (found.size() > 1 && target.name() == u"stage"_s && !pipeline.isNull())
        std::erase_if(found, [&](const RecordId& id) {
            const auto stage = m_reader.find(target, id);
            return !stage || !*stage || (*stage)->reference(u"pipeline"_s) != pipeline;
        });
    if (found.empty()) return tr("there is no “%1”").arg(text.trimmed());
    if (found.size() > 1) return tr("several are called “%1”").arg(text.trimmed());
    record.set(field.name, found.front());
    return {};
}

QString PastePlan::Maker::parse(Record& record, const Field& field, const QString& text, const MappedColumn& how)
{
    if (field.kind == Kind::AnyReference) return tr("is chosen on the page of the record");
    if (field.kind == Kind::Reference && !text.trimmed().isEmpty()) return refer(record, field, text);
    if (field.kind == Kind::Reference) {
        record.set(field.name, RecordId());
        return {};
    }
    const CellParser::Parsed parsed = m_parser.parse(field, text, how);
    if (!parsed.problem.isEmpty()) return RecordText::problemText({ field.name, parsed.problem, text });
    std::copy(parsed.cells.begin(), parsed.cells.end(), record.cells.begin() + field.firstCell);
    return {};
}

bool PastePlan::Maker::holdsSame(const Record& left, const Record& right, const Field& field) const
{
    const auto from = size_t(field.firstCell);
    return std::equal(left.cells.begin() + qsizetype(from), left.cells.begin() + qsizetype(from) + field.cellCount,
        right.cells.begin() + qsizetype(from));
}

void PastePlan::Maker::readCell(Step& step, qsizetype column, const QString& text)
{
    const Field* field = m_fields[size_t(column)];
    if (m_request.skipBlank && text.trimmed().isEmpty()) return;
    if (!field) {
        // With heads it is told once for the column.
        if (!m_request.heads && !text.trimmed().isEmpty())
            m_plan.m_cells.push_back({ step.line, m_before.title(), {}, {}, text, tr("there is no column here") });
        return;
    }
    const QString before = m_words.of(m_before, *field);
    const QString title = m_before.title();
    if (const QString closed = m_request.closed.value(field->name); !closed.isEmpty()) {
        // Nothing is said of it, or what stands there.
        if (text.trimmed().isEmpty() || text.trimmed() == before)
            ++m_plan.m_same;
        else
            m_plan.m_cells.push_back({ step.line, title, field->name, before, text, closed });
        return;
    }
    Record& record = step.step.record;
    if (const QString refusal = parse(record, *field, text, m_how[size_t(column)]); !refusal.isEmpty()) {
        m_plan.m_cells.push_back({ step.line, title, field->name, before, text, refusal });
        return;
    }
    if (holdsSame(m_before, record, *field)) {
        m_plan.m_same += step.step.kind == EditStep::Kind::Change;
        return;
    }
    step.step.fields.append(field->name);
    step.pasted.append(field->name);
    m_plan.m_cells.push_back({ step.line, title, field->name, before, m_words.of(record, *field), {} });
}

Record PastePlan::Maker::blank() const
{
    Record record(*m_request.type, RecordId::create(m_request.now));
    if (m_request.view) record.set(m_request.view->presetField, m_request.view->presetValue);
    return record;
}

void PastePlan::Maker::readLine(qsizetype line, const Record* present)
{
    Step step;
    step.line = line;
    m_before = present ? *present : blank();
    step.step = present ? EditStep::change(m_before, {}) : EditStep::create(m_before);
    const QStringList& cells = m_request.lines[line];
    for (qsizetype column = 0; column < cells.size(); ++column)
        readCell(step, column, cells[column]);
    if (step.pasted.isEmpty()) return;
    if (m_request.complete) m_request.complete(step.step.record, step.step.fields, m_reader);
    m_plan.m_steps.push_back(std::move(step));
}

void PastePlan::Maker::run()
{
    constexpr size_t slice = 512;
    findColumns();
    profile();
    const std::vector<qint64>& rows = m_request.rows;
    const qsizetype first = m_request.heads;
    std::vector<Record> records;
    for (qsizetype line = first; line < m_request.lines.size(); ++line) {
        const auto at = size_t(line - first);
        if (at >= rows.size()) {
            ++m_plan.m_beyond;
            if (m_request.add) readLine(line, nullptr);
            continue;
        }
        if (at % slice == 0) {
            auto read = m_reader.fetch(*m_request.type,
                { rows.begin() + qsizetype(at), rows.begin() + qsizetype(std::min(at + slice, rows.size())) });
            records = read ? std::move(*read) : std::vector<Record>();
        }
        const auto present = std::find_if(
            records.begin(), records.end(), [number = rows[at]](const Record& one) { return one.n == number; });
        if (present != records.end()) readLine(line, &*present);
    }
}

} // namespace fairlead::ui
