#include "models/ManyRecords.h"

#include "store/BulkEdit.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void ManyRecords::apply(Session& session, const RecordType& type, std::vector<qint64> rows, const QString& name,
    Make make, std::function<void(qint64 refused)> done)
{
    apply(session, { Part { &type, std::move(rows) } }, name, std::move(make), std::move(done));
}

void ManyRecords::apply(
    Session& session, std::vector<Part> parts, const QString& name, Make make, std::function<void(qint64 refused)> done)
{
    size_t count = 0;
    for (const Part& part : parts)
        count += part.rows.size();
    if (count <= few) {
        Edit edit { name, {}, {} };
        for (const Part& part : parts) {
            auto records = session.reader().fetch(*part.type, part.rows);
            if (!records) return;
            for (Record& record : *records)
                if (auto step = make(std::move(record))) edit.steps.push_back(std::move(*step));
        }
        if (!edit.steps.empty() && session.apply(std::move(edit)) && done) done(0);
        return;
    }
    auto outcome = std::make_shared<Result<qint64>>(qint64(0));
    const QPointer<Session> self = &session;
    session.alone(
        [=, parts = std::move(parts)](Workspace& workspace) { *outcome = bulk(workspace, parts, name, make); },
        [=] {
            if (!self) return;
            if (!*outcome) return emit self->failed(outcome->error().detail);
            emit self->acted(name);
            if (done) done(**outcome);
        });
}

Result<qint64> ManyRecords::bulk(
    Workspace& workspace, const std::vector<Part>& parts, const QString& name, const Make& make)
{
    auto edit = workspace.beginBulk(name);
    if (!edit) return edit.error();
    qint64 refused = 0;
    for (const Part& part : parts) {
        const auto added = addPart(workspace, **edit, part, make);
        if (!added) return added.error();
        refused += *added;
    }
    const auto finished = (*edit)->finish();
    if (!finished) return finished.error();
    return refused;
}

Result<qint64> ManyRecords::addPart(Workspace& workspace, BulkEdit& edit, const Part& part, const Make& make)
{
    constexpr size_t slice = 512;
    qint64 refused = 0;
    for (size_t from = 0; from < part.rows.size(); from += slice) {
        const size_t to = std::min(from + slice, part.rows.size());
        auto records = workspace.reader().fetch(
            *part.type, { part.rows.begin() + qsizetype(from), part.rows.begin() + qsizetype(to) });
        if (!records) return records.error();
        for (Record& record : *records) {
            auto step = make(std::move(record));
            if (!step) continue;
            std::vector<Problem> problems;
            const auto added = edit.add(std::move(*step), problems);
            if (!added) return added.error();
            if (!*added) ++refused;
        }
    }
    return refused;
}

} // namespace fairlead::ui
