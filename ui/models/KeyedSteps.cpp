#include "models/KeyedSteps.h"

namespace fairlead::ui {

namespace {

std::optional<Record> present(const Session& session, const Record& key)
{
    const auto found = session.reader().find(*key.type, key.type->computeId(key.cells));
    return found ? *found : std::nullopt;
}

} // namespace

Record keyedRecord(const Session& session, Record key)
{
    const auto there = present(session, key);
    return there && !there->deleted ? *there : key;
}

std::vector<EditStep> keyedSteps(const Session& session, Record wanted, const QStringList& fields)
{
    const RecordType& type = *wanted.type;
    const auto there = present(session, wanted);
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

} // namespace fairlead::ui
