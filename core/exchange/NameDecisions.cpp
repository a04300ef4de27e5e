#include "exchange/NameDecisions.h"

#include "base/Text.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostKept = 200000; ///< names that were looked for
constexpr size_t mostListed = 200;
} // namespace

NameDecisions::NameDecisions(const Reader& reader, const std::vector<NameDecision>& decisions)
    : m_reader(reader)
    , m_names(reader)
{
    for (const NameDecision& decision : decisions)
        m_decisions.insert(decision.type + QChar(0) + keyText(decision.text), decision);
}

QString NameDecisions::keyOf(const RecordType& type, const QString& text)
{
    return type.name() + QChar(0) + keyText(text);
}

const NameDecision* NameDecisions::of(const RecordType& type, const QString& text) const
{
    if (m_decisions.isEmpty()) return nullptr;
    auto found = m_decisions.constFind(keyOf(type, text));
    if (found == m_decisions.constEnd()) found = m_decisions.constFind(QChar(0) + keyText(text));
    return found == m_decisions.constEnd() ? nullptr : &*found;
}

bool NameDecisions::countAgain(const QString& key)
{
    const auto known = m_near.find(key);
    if (known == m_near.end()) return false;
    ++known->rows;
    return true;
}

void NameDecisions::keep(NearMatch match)
{
    if (match.candidates.empty() || m_near.size() >= mostKept) return;
    m_near.insert(match.type + QChar(0) + keyText(match.text), std::move(match));
}

Result<void> NameDecisions::note(const RecordType& type, const QString& text, const QString& header, qint64 line)
{
    if (countAgain(keyOf(type, text))) return {};
    auto candidates = m_names.find(type, text);
    if (!candidates) return candidates.error();
    NearMatch match { type.name(), text.trimmed(), header, line, 1, false, std::move(*candidates), {} };
    if (const NameDecision* decision = of(type, text)) match.decided = decision->action;
    keep(std::move(match));
    return {};
}

Result<void> NameDecisions::noteMain(const Record& record, qint64 line)
{
    const QString text = record.title();
    if (text.isEmpty() || (!m_near.isEmpty() && countAgain(keyOf(*record.type, text)))) return {};
    auto candidates = m_names.find(*record.type, text);
    if (!candidates) return candidates.error();
    std::erase_if(*candidates, [&](const auto& candidate) { return isOther(record, candidate.id); });
    NearMatch match { record.type->name(), text, {}, line, 1, true, std::move(*candidates), {} };
    if (const NameDecision* decision = of(*record.type, text)) match.decided = decision->action;
    keep(std::move(match));
    return {};
}

namespace {
/// The fields of a key beside the title, if there are any and the record has all of them.
QStringList filledBeside(const Record& record, const QStringList& key)
{
    QStringList fields;
    for (const QString& name : key) {
        if (record.type->at(name).title) continue;
        if (record.isBlank(name)) return {};
        fields.append(name);
    }
    return fields;
}
} // namespace

/// Two of nearly the same name that a number, an address or a customer tells apart.
bool NameDecisions::isOther(const Record& row, const RecordId& candidate) const
{
    const auto other = m_reader.find(*row.type, candidate);
    if (!other || !*other) return false;
    return std::any_of(row.type->matchKeys().begin(), row.type->matchKeys().end(), [&](const QStringList& key) {
        const QStringList fields = filledBeside(row, key);
        return fields == filledBeside(**other, key)
            && std::any_of(fields.begin(), fields.end(),
                [&](const QString& name) { return row.cell(name) != (*other)->cell(name); });
    });
}

bool NameDecisions::isKnownByName(const Record& record)
{
    const QList<QStringList>& keys = record.type->matchKeys();
    return std::all_of(
        keys.begin(), keys.end(), [&](const QStringList& key) { return filledBeside(record, key).isEmpty(); });
}

void NameDecisions::made(const RecordType& type, const QString& name) { m_names.add(type, name); }

QString NameDecisions::nearest(const RecordType& type, const QString& text) const
{
    const auto known = m_near.constFind(keyOf(type, text));
    return known == m_near.constEnd() || known->candidates.empty() ? QString() : known->candidates.front().name;
}

void NameDecisions::tell(ImportResult& result, const std::vector<ImportResult::Created>& created) const
{
    // Of what was made only the first row found it missing.
    QHash<QString, qint64> rows;
    for (const ImportResult::Created& one : created)
        rows.insert(one.type + QChar(0) + keyText(one.name), one.rows);
    for (auto it = m_near.begin(); it != m_near.end(); ++it) {
        result.near.push_back(*it);
        result.near.back().rows = std::max(it->rows, rows.value(it.key()));
    }
    std::sort(result.near.begin(), result.near.end(), [](const NearMatch& a, const NearMatch& b) {
        return a.rows != b.rows ? a.rows > b.rows : a.line != b.line ? a.line < b.line : a.type < b.type;
    });
    result.nearCount = qint64(result.near.size());
    if (result.near.size() > mostListed) result.near.resize(mostListed);
}

} // namespace fairlead
