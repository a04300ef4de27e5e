#include "models/ManyRecords.h"

#include "store/BulkEdit.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void ManyRecords::apply(Session& session, const RecordType& type, std::vector<qint64> rows, const QString& name,
    Make make, std::function<void(qint64 refused)> done)
{
    if (rows.size() <= few) {
        auto records = session.reader().fetch(type, rows);
        if (!records) return;
        Edit edit { name, {}, {} };
        for (Record& record : *records)
            if (auto step = make(std::move(record))) edit.steps.push_back(std::move(*step));
        if (!edit.steps.empty() && session.apply(std::move(edit)) && done) done(0);
        return;
    }
    auto outcome = std::make_shared<Result<qint64>>(qint64(0));
    const QPointer<Session> self = &session;
    session.alone([=, rows = std::move(rows), kind = &type](
                      Workspace& workspace) { *outcome = bulk(workspace, *kind, rows, name, make); },
        [=] {
            if (!self) return;
            if (!*outcome) return emit self->failed(outcome->error().detail);
            emit self->acted(name);
            if (done) done(**outcome);
        });
}

Result<qint64> ManyRecords::bulk(Workspace& workspace, const RecordType& type, const std::vector<qint64>& rows,
    const QString& name, const Make& make)
{
    constexpr size_t slice = 512;
    auto edit = workspace.beginBulk(name);
    if (!edit) return edit.error();
    qint64 refused = 0;
    for (size_t from = 0; from < rows.size(); from += slice) {
        const std::vector<qint64> part(
            rows.begin() + qsizetype(from), rows.begin() + qsizetype(std::min(from + slice, rows.size())));
        auto records = workspace.reader().fetch(type, part);
        if (!records) return records.error();
        for (Record& record : *records) {
            auto step = make(std::move(record));
            if (!step) continue;
            std::vector<Problem> problems;
            const auto added = (*edit)->add(std::move(*step), problems);
            if (!added) return added.error();
            if (!*added) ++refused;
        }
    }
    const auto finished = (*edit)->finish();
    if (!finished) return finished.error();
    return refused;
}

} // namespace fairlead::ui
