#pragma once
#include "models/Session.h"

namespace fairlead {
class BulkEdit;
}

namespace fairlead::ui {

/// One act on many rows of a list, named and undone as one: at once for few, beside the person for many.
class ManyRecords
{
public:
    /// Makes the step of a record; nothing = the record stays as it is. Called on another thread for many.
    using Make = std::function<std::optional<EditStep>(Record record)>;
    /// Rows by their numbers. `done` is told how many were refused by rules, after what was done is; of few rows one
    /// that is refused refuses all, and the session tells why.
    static void apply(Session& session, const RecordType& type, std::vector<qint64> rows, const QString& name,
        Make make, std::function<void(qint64 refused)> done = {});
    /// The same of records of several types.
    struct Part
    {
        const RecordType* type = nullptr;
        std::vector<qint64> rows {};
    };
    static void apply(Session& session, std::vector<Part> parts, const QString& name, Make make,
        std::function<void(qint64 refused)> done = {});

    static constexpr size_t few = 500;

private:
    static Result<qint64> bulk(
        Workspace& workspace, const std::vector<Part>& parts, const QString& name, const Make& make);
    static Result<qint64> addPart(Workspace& workspace, BulkEdit& edit, const Part& part, const Make& make);
};

} // namespace fairlead::ui
