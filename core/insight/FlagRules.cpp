#include "insight/FlagRules.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

// A threshold is stored as a quantity, with four decimals.
constexpr qint64 quantityScale = 10000;

struct Override
{
    FlagKind kind;
    RecordId pipeline;
    std::optional<qint64> threshold;
    std::optional<FlagSeverity> severity;
    bool disabled = false;

    void applyTo(FlagLimit& limit) const
    {
        if (threshold) limit.threshold = *threshold;
        if (severity) limit.severity = *severity;
        limit.enabled = !disabled;
    }
};

Result<std::vector<Override>> overrides(const Reader& reader)
{
    std::vector<Override> all;
    const auto done = reader.each(
        "SELECT kind, pipeline, threshold, severity, disabled FROM flag_rule WHERE _v=1", {}, [&](const RowView& row) {
            const auto kind = flagKindOf(row.text(0));
            if (!kind) return;
            Override one { *kind, row.id(1), {}, flagSeverityOf(row.text(3)), row.integer(4) != 0 };
            if (!row.isNull(2)) one.threshold = row.integer(2) / quantityScale;
            all.push_back(std::move(one));
        });
    if (!done) return done.error();
    return all;
}

} // namespace

FlagLimit FlagRules::builtIn(FlagKind kind)
{
    using enum FlagKind;
    using enum FlagSeverity;
    switch (kind) {
    case LongInStage:
        return { 0, High, true };
    case Pushed:
        return { 2, High, true };
    case AmountUp:
        return { 50, Low, true };
    case AmountDown:
        return { 20, High, true };
    case Skipped:
        return { 1, Low, true };
    case MovedBack:
        return { 1, Medium, true };
    case Silent:
        return { 30, Medium, true };
    case NoNextStep:
        return { 0, Medium, true };
    case NoDecisionMaker:
        return { 3, Low, true };
    case ChanceOff:
        return { 25, Low, true };
    case OverdueClose:
        return { 0, High, true };
    case NoAmount:
        break;
    }
    return { 2, Medium, true };
}

Result<FlagRules> FlagRules::load(const Reader& reader)
{
    FlagRules rules;
    for (int kind = 0; kind < flagKinds; ++kind)
        rules.m_common[size_t(kind)] = builtIn(FlagKind(kind));
    const auto changed = overrides(reader);
    if (!changed) return changed.error();
    for (const Override& one : *changed)
        if (one.pipeline.isNull()) one.applyTo(rules.m_common[size_t(one.kind)]);
    for (const Override& one : *changed) {
        if (one.pipeline.isNull()) continue;
        if (!rules.m_ofPipelines.contains(one.pipeline)) rules.m_ofPipelines.insert(one.pipeline, rules.m_common);
        one.applyTo(rules.m_ofPipelines[one.pipeline][size_t(one.kind)]);
    }
    return rules;
}

const FlagLimit& FlagRules::of(FlagKind kind, const RecordId& pipeline) const
{
    if (!m_ofPipelines.isEmpty()) {
        const auto own = m_ofPipelines.constFind(pipeline);
        if (own != m_ofPipelines.constEnd()) return (*own)[size_t(kind)];
    }
    return m_common[size_t(kind)];
}

} // namespace fairlead
