#pragma once
#include "model/SettingRules.h"

namespace fairlead {

/// How records of a kind are numbered: a record without a number gets the next one when it is entered. Two who set up
/// the same kind of record get one series. Who may give which number: store/NumberStock.h.
struct NumberSeries
{
    RecordId id;
    QString document;
    QString pattern;
    std::optional<qint64> start;
    bool operator==(const NumberSeries&) const = default;
};

template <>
inline RecordType describe<NumberSeries>()
{
    return RecordType("number_series", 62, "Number series", "编号规则", Nature::Keyed)
        .field(1, "document", &NumberSeries::document,
            declare::choice("Numbers for", "单据类型", "numbered_document").required())
        .field(2, "pattern", &NumberSeries::pattern,
            declare::text("Pattern", "规则").required().title().unsearched().example("HT{YYYY}-{000}"))
        .field(3, "start", &NumberSeries::start, declare::integer("First number", "起始号"))
        .key({ "document" })
        .rule(checkNumberSeries)
        .listed("Number series", "编号规则", Menu::Setup, "view-sort-ascending");
}

} // namespace fairlead
