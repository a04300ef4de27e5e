#include "exchange/ImportPlan.h"

#include "base/Text.h"
#include "exchange/KindGuess.h"
#include "exchange/RejectsFile.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
/// What a file of this format holds, if it can hold one thing only, or mostly.
QString onlyTypeOf(FileFormat format)
{
    return format == FileFormat::VCard ? u"contact"_s : format == FileFormat::Calendar ? u"appointment"_s : QString();
}
} // namespace

Result<ImportPlan> ImportPlan::prepare(const Workspace& workspace, const QString& path, ImportOptions options,
    const std::function<bool(qint64, qint64)>& progress)
{
    auto named = workspace.catalog().resolve(options.kind);
    const bool guess = !named.type && options.kind == u"auto"_s;
    if (!named.type && !guess) return Error { ErrorCode::Invalid, u"kind: "_s + options.kind };
    SourceOptions source;
    source.encoding = options.encoding;
    source.delimiter = options.delimiter;
    source.header = options.header;
    source.progress = progress;
    const QString only = guess ? onlyTypeOf(formatOf(path)) : QString();
    auto opened = RowSource::open(path, guess ? only : named.type->name(), source);
    if (!opened) return opened.error();
    if (guess) {
        options.kind = only.isEmpty()
            ? guessKinds(workspace.catalog(), (*opened)->table().header).value(0, u"customer"_s)
            : only;
        named = workspace.catalog().resolve(options.kind);
    }
    ImportPlan plan(std::move(*opened), path, std::move(options));
    plan.m_type = named.type;
    plan.m_view = named.view;
    if (const auto mapped = plan.mapColumns(workspace); !mapped) return mapped.error();
    plan.chooseKey();
    return plan;
}

QStringList ImportPlan::allHeaders() const
{
    QStringList headers = m_source->table().header;
    for (qsizetype i = headers.size(); i < m_source->table().columnCount; ++i)
        headers.append(u"column %1"_s.arg(i + 1));
    return headers;
}

QStringList ImportPlan::lastingHeaders() const
{
    QStringList headers = allHeaders();
    headers.removeIf([](const QString& header) { return RejectsFile::isOwnHeader(header); });
    return headers;
}

ImportPlan::Mapping ImportPlan::remembered(const Workspace& workspace) const
{
    Mapping mapping;
    if (const auto json = workspace.rememberedMapping(m_type->name(), lastingHeaders())) {
        const QJsonObject object = QJsonDocument::fromJson(json->toUtf8()).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            mapping.insert(it.key(), it.value().toString());
    }
    return mapping;
}

QStringList ImportPlan::stageNames(const Workspace& workspace, const RecordType& type)
{
    QStringList names;
    if (type.name() != u"opportunity"_s) return names;
    // A plan without them is still one: only columns that name a stage are not known then.
    (void)workspace.reader().records(workspace.catalog().type(u"stage"_s), "_v=1", {}, [&names](const Record& stage) {
        if (!names.contains(stage.title())) names.append(stage.title());
    });
    return names;
}

Result<void> ImportPlan::mapColumns(const Workspace& workspace)
{
    const HeaderMatcher matcher(workspace.catalog(), *m_type, stageNames(workspace, *m_type));
    m_choices = matcher.choices();
    const RowTable& table = m_source->table();
    const QStringList headers = allHeaders();
    for (auto it = m_options.mapping.begin(); it != m_options.mapping.end(); ++it) {
        if (!headers.contains(it.key())) return Error { ErrorCode::Invalid, u"header: "_s + it.key() };
        if (!it.value().isEmpty() && !matcher.parse(it.value()) && !matcher.match(it.value()))
            return Error { ErrorCode::Invalid, u"path: "_s + it.value() };
    }
    const Mapping known = remembered(workspace);
    bool written = true; // as an export of ours writes it
    bool ids = false;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        MappedColumn column;
        column.column = int(i);
        column.header = headers[i];
        if (i < table.columns.size()) column.samples = table.columns[i].samples();
        mapColumn(column, matcher, known);
        if (!RejectsFile::isOwnHeader(column.header)) written = written && matcher.parse(column.header);
        ids = ids || (column.path && column.path->isMain() && !column.path->field && !hasForeignId(column));
        m_columns.push_back(std::move(column));
    }
    m_isOwnExport = written && ids;
    for (MappedColumn& column : m_columns)
        if (!m_options.mapping.contains(column.header) && hasForeignId(column)) replaceForeignId(column);
    dropRepeated(matcher);
    for (MappedColumn& column : m_columns) {
        column.exact = m_isOwnExport;
        if (column.column < table.columns.size()) readForm(column, table.columns[column.column]);
    }
    if (!headers.isEmpty()
        && std::none_of(m_columns.begin(), m_columns.end(), [](const auto& column) { return column.path.has_value(); }))
        m_questions.push_back({ ImportQuestion::Kind::NothingMapped, {}, headers });
    return {};
}

void ImportPlan::mapColumn(MappedColumn& column, const HeaderMatcher& matcher, const Mapping& remembered) const
{
    const bool chosen = m_options.mapping.contains(column.header);
    if (chosen || remembered.contains(column.header)) {
        const QString wanted = chosen ? m_options.mapping.value(column.header) : remembered.value(column.header);
        column.leftOut = wanted.isEmpty();
        if (wanted.isEmpty()) return;
        column.path = matcher.parse(wanted);
        if (!column.path) column.path = matcher.match(wanted);
    } else if (!RejectsFile::isOwnHeader(column.header)) {
        column.path = matcher.match(column.header);
    }
}

/// Another program's `id` is a number of that program.
bool ImportPlan::hasForeignId(const MappedColumn& column) const
{
    if (!column.path || !column.path->isMain() || column.path->field) return false;
    return std::any_of(
        column.samples.begin(), column.samples.end(), [](const QString& sample) { return !RecordId::parse(sample); });
}

/// It goes to the field that keeps outside numbers, unless another column fills that one.
void ImportPlan::replaceForeignId(MappedColumn& column) const
{
    column.path.reset();
    for (const QStringList& key : m_type->matchKeys()) {
        const Field* field = key.size() == 1 ? m_type->find(key.front()) : nullptr;
        if (!field || field->title || field->kind != Kind::Text || field->name == u"email"_s) continue;
        if (!isMapped(field->name)) column.path = FieldPath { m_type, nullptr, nullptr, field, FieldPath::Part::Value };
        return;
    }
}

/// Of headers that mean the same field the best one keeps it, or the first of equals; what a person said comes before
/// all, and if he said so of two he is asked.
void ImportPlan::dropRepeated(const HeaderMatcher& matcher)
{
    const auto rank = [&](const MappedColumn& column) {
        return m_options.mapping.contains(column.header) ? -1 : matcher.rank(column.header, *column.path);
    };
    QHash<QString, MappedColumn*> best;
    for (MappedColumn& column : m_columns) {
        if (!column.path) continue;
        const QString target = column.path->toString(*m_type);
        MappedColumn*& keeper = best[target];
        if (!keeper) {
            keeper = &column;
            continue;
        }
        if (rank(column) < 0 && rank(*keeper) < 0 && keeper->header != column.header)
            m_questions.push_back({ ImportQuestion::Kind::FieldTwice, column.header, { target } });
        if (rank(column) < rank(*keeper)) keeper = &column;
    }
    for (MappedColumn& column : m_columns)
        if (column.path && best.value(column.path->toString(*m_type)) != &column) column.path.reset();
}

void ImportPlan::readForm(MappedColumn& column, const ColumnProfile& profile)
{
    if (!column.path || !column.path->field || column.path->part != FieldPath::Part::Value) return;
    const Kind kind = column.path->field->kind;
    if (kind == Kind::Date || kind == Kind::Instant) {
        const auto decision = profile.dateOrder();
        column.dateOrder = m_options.dateOrder.value_or(decision.order);
        if (!m_options.dateOrder
            && (decision.certainty == Certainty::Ambiguous || decision.certainty == Certainty::Conflicting))
            m_questions.push_back({ ImportQuestion::Kind::DateOrder, column.header, column.samples });
    }
    if (kind == Kind::Money || kind == Kind::Quantity || kind == Kind::Percent || kind == Kind::Rate
        || kind == Kind::Integer) {
        const auto decision = profile.decimalMark();
        column.decimalMark = m_options.decimalMark.value_or(decision.mark);
        // What we write has a point and no groups: 1.234 of an export is not a thousand.
        const bool ours = m_isOwnExport
            && std::none_of(column.samples.begin(), column.samples.end(),
                [](const QString& sample) { return sample.contains(u','); });
        if (ours && !m_options.decimalMark) column.decimalMark = u'.';
        if (!m_options.decimalMark && !ours
            && (decision.certainty == Certainty::Ambiguous || decision.certainty == Certainty::Conflicting))
            m_questions.push_back({ ImportQuestion::Kind::DecimalMark, column.header, column.samples });
    }
}

bool ImportPlan::isMapped(const QString& field) const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [&](const MappedColumn& column) {
        return column.path && column.path->isMain() && column.path->field && column.path->field->name == field;
    });
}

void ImportPlan::chooseKey()
{
    const bool hasId = std::any_of(m_columns.begin(), m_columns.end(),
        [](const MappedColumn& column) { return column.path && column.path->isMain() && !column.path->field; });
    if (!m_options.key.isEmpty()) {
        for (const QString& name : m_options.key) {
            const Field* field = m_type->find(name);
            if (name == u"id"_s ? !hasId : !field || !isMapped(name))
                m_questions.push_back({ ImportQuestion::Kind::NoKey, name, {} });
        }
        m_key = m_options.key;
        return;
    }
    if (hasId) {
        m_key = { u"id"_s };
        return;
    }
    m_key = m_type->nature() == Nature::Keyed ? m_type->key() : naturalKey();
}

QStringList ImportPlan::naturalKey() const
{
    const auto mapped = [this](const QString& name) { return isMapped(name); };
    for (const QStringList& key : m_type->matchKeys())
        if (std::all_of(key.begin(), key.end(), mapped)) return key;
    // A title goes a long way alone: a list of deals without customers must not come in twice either.
    for (const QStringList& key : m_type->matchKeys()) {
        if (!m_type->titleField() || !key.contains(m_type->titleField()->name) || !mapped(m_type->titleField()->name))
            continue;
        QStringList part;
        std::copy_if(key.begin(), key.end(), std::back_inserter(part), mapped);
        return part;
    }
    // Entries have no name; one that is the same in everything is the same.
    QStringList all;
    if (m_type->isEntry())
        for (const Field& field : m_type->fields())
            if (mapped(field.name)) all.append(field.name);
    return all;
}

QString ImportPlan::mappingJson() const
{
    QJsonObject object;
    // A column that nobody knew is not in it: there may be a field for it next time. Of two with one header the first
    // that goes somewhere speaks for both.
    for (const MappedColumn& column : m_columns) {
        if (column.path && object.value(column.header).toString().isEmpty())
            object.insert(column.header, column.path->toString(*m_type));
        else if (column.leftOut && !object.contains(column.header))
            object.insert(column.header, QString());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace fairlead
