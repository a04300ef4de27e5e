#include "store/KeyedSteps.h"

namespace fairlead {

namespace {

std::optional<Record> present(const Reader& reader, const Record& key)
{
    const auto found = reader.find(*key.type, key.type->computeId(key.cells));
    return found ? *found : std::nullopt;
}

} // namespace

Record keyedRecord(const Reader& reader, Record key)
{
    const auto there = present(reader, key);
    return there && !there->deleted ? *there : key;
}

std::vector<EditStep> keyedSteps(const Reader& reader, Record wanted, const QStringList& fields)
{
    const RecordType& type = *wanted.type;
    const auto there = present(reader, wanted);
    wanted.id = type.computeId(wanted.cells);
    if (there && !there->deleted) return { EditStep::change(std::move(wanted), fields) };
    std::vector<EditStep> steps { EditStep::create(wanted) };
    if (!there) return steps;
    // One that comes back comes back as it was: what is empty now must be said.
    QStringList all;
    for (const Field& field : type.fields())
        if (!type.key().contains(field.name)) all.append(field.name);
    steps.push_back(EditStep::change(std::move(wanted), all));
    return steps;
}

} // namespace fairlead
