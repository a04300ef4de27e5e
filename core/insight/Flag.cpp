#include "insight/Flag.h"

#include <array>

namespace fairlead {

namespace {

constexpr std::array<const char*, flagKinds> kindCodes { "long_in_stage", "pushed", "amount_up", "amount_down",
    "skipped", "moved_back", "silent", "no_next_step", "no_decision_maker", "chance_off", "overdue_close",
    "no_amount" };
constexpr std::array<const char*, 3> severityCodes { "low", "medium", "high" };

template <typename Value, size_t Count>
std::optional<Value> find(const std::array<const char*, Count>& codes, const QString& code)
{
    for (size_t i = 0; i < Count; ++i)
        if (code == QLatin1String(codes[i])) return Value(int(i));
    return {};
}

} // namespace

QString codeOf(FlagKind kind) { return QString::fromLatin1(kindCodes[size_t(kind)]); }
std::optional<FlagKind> flagKindOf(const QString& code) { return find<FlagKind>(kindCodes, code); }
QString codeOf(FlagSeverity severity) { return QString::fromLatin1(severityCodes[size_t(severity)]); }
std::optional<FlagSeverity> flagSeverityOf(const QString& code) { return find<FlagSeverity>(severityCodes, code); }

} // namespace fairlead
