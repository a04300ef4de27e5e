#include "exchange/ImportPlan.h"

#include "base/Text.h"

namespace fairlead {

using namespace Qt::StringLiterals;

Result<ImportPlan> ImportPlan::prepare(const Workspace& workspace, const QString& path, ImportOptions options,
    const std::function<bool(qint64, qint64)>& progress)
{
    const auto named = workspace.catalog().resolve(options.kind);
    if (!named.type) return Error { ErrorCode::Invalid, u"kind: "_s + options.kind };
    CsvOptions csv;
    csv.encoding = options.encoding;
    csv.delimiter = options.delimiter;
    csv.header = options.header;
    csv.progress = progress;
    auto reader = CsvReader::open(path, csv);
    if (!reader) return reader.error();
    ImportPlan plan(std::move(*reader), path, std::move(options));
    plan.m_type = named.type;
    plan.m_view = named.view;
    if (const auto mapped = plan.mapColumns(workspace); !mapped) return mapped.error();
    plan.chooseKey();
    return plan;
}

Result<void> ImportPlan::mapColumns(const Workspace& workspace)
{
    const HeaderMatcher matcher(workspace.catalog(), *m_type);
    const CsvDialect& dialect = m_reader.dialect();
    QStringList headers = m_reader.header();
    for (qsizetype i = headers.size(); i < dialect.columnCount; ++i)
        headers.append(u"column %1"_s.arg(i + 1));

    QHash<QString, QString> remembered;
    if (const auto json = workspace.rememberedMapping(m_type->name(), headers)) {
        const QJsonObject object = QJsonDocument::fromJson(json->toUtf8()).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            remembered.insert(it.key(), it.value().toString());
    }
    for (auto it = m_options.mapping.begin(); it != m_options.mapping.end(); ++it) {
        if (!headers.contains(it.key())) return Error { ErrorCode::Invalid, u"header: "_s + it.key() };
        if (!it.value().isEmpty() && !matcher.parse(it.value()) && !matcher.match(it.value()))
            return Error { ErrorCode::Invalid, u"path: "_s + it.value() };
    }
    QSet<QString> taken;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        MappedColumn column;
        column.column = int(i);
        column.header = headers[i];
        const bool chosen = m_options.mapping.contains(headers[i]);
        const QString wanted = chosen ? m_options.mapping.value(headers[i]) : remembered.value(headers[i]);
        if (chosen || remembered.contains(headers[i])) {
            if (!wanted.isEmpty()) {
                column.path = matcher.parse(wanted);
                if (!column.path) column.path = matcher.match(wanted);
            }
        } else {
            column.path = matcher.match(headers[i]);
        }
        if (i < dialect.columns.size()) column.samples = dialect.columns[i].samples();
        if (!chosen && column.path && column.path->isMain() && !column.path->field) replaceForeignId(column);
        if (column.path) {
            const QString target = column.path->toString(*m_type);
            if (taken.contains(target)) {
                // Two headers that mean the same field: the first keeps it, unless a person said so twice.
                if (chosen) m_questions.push_back({ ImportQuestion::Kind::FieldTwice, headers[i], { target } });
                column.path.reset();
            } else {
                taken.insert(target);
            }
        }
        if (i < dialect.columns.size()) readForm(column, dialect.columns[i]);
        m_columns.push_back(std::move(column));
    }
    if (taken.isEmpty()) m_questions.push_back({ ImportQuestion::Kind::NothingMapped, {}, headers });
    return {};
}

/// Another program's `id` is a number of that program: it goes to the field that keeps outside numbers.
void ImportPlan::replaceForeignId(MappedColumn& column) const
{
    const bool ours = std::all_of(column.samples.begin(), column.samples.end(), [](const QString& sample) { return RecordId::parse(sample).has_value(); });
    if (ours && !column.samples.isEmpty()) return;
    column.path.reset();
    for (const QStringList& key : m_type->matchKeys()) {
        const Field* field = key.size() == 1 ? m_type->find(key.front()) : nullptr;
        if (!field || field->title || field->kind != Kind::Text || field->name == u"email"_s) continue;
        column.path = FieldPath { m_type, nullptr, nullptr, field, FieldPath::Part::Value };
        return;
    }
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
        if (!m_options.decimalMark
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
    if (m_type->nature() == Nature::Keyed) {
        m_key = m_type->key();
        return;
    }
    for (const QStringList& key : m_type->matchKeys()) {
        if (std::all_of(key.begin(), key.end(), [this](const QString& name) { return isMapped(name); })) {
            m_key = key;
            return;
        }
    }
}

QString ImportPlan::mappingJson() const
{
    QJsonObject object;
    for (const MappedColumn& column : m_columns)
        object.insert(column.header, column.path ? column.path->toString(*m_type) : QString());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace fairlead
