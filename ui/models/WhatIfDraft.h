#pragma once
#include "model/Field.h"
#include "model/Record.h"

#include <map>

namespace fairlead::ui {

/// What a rehearsal intends with one deal: fields with the values they had when the person looked and those they would
/// get. A plain value.
struct WhatIfDraft
{
    struct Change
    {
        Cells before;
        Cells after;
        bool operator==(const Change&) const = default;
    };
    RecordId deal;
    std::map<QString, Change> fields;
    QDate happenedOn; ///< of a move that is dated; invalid: the day it is done
    bool operator==(const WhatIfDraft&) const = default;

    /// The field that one goes with, which a person does not change alone; empty: it stands for itself.
    static QString ownerOf(const QString& field);
    static Cells cellsOf(const Record& record, const Field& field);
    static void put(Record& record, const Field& field, const Cells& cells);
};

/// Keeps a rehearsal outside the workspace, in the application's own data folder: it is there again after a restart,
/// and nobody else ever sees it.
class WhatIfFile
{
public:
    /// `workspace`: its identity.
    explicit WhatIfFile(const QString& workspace);

    std::vector<WhatIfDraft> read() const;
    /// Nothing to keep: the file goes. A disk that refuses costs the draft at the next restart, nothing else.
    void write(const std::vector<WhatIfDraft>& drafts) const;

private:
    QString m_path;
};

} // namespace fairlead::ui
