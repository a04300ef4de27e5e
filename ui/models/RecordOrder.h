#pragma once
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// Records that people put in an order of their own, by the field `sort_key`.
class RecordOrder
{
    Q_DECLARE_TR_FUNCTIONS(RecordOrder)
public:
    /// Steps that give records the keys of their order; those that have them already are left alone, new ones created.
    static std::vector<EditStep> steps(std::vector<Record> records);
    /// The records as they stand after one was moved, as an edit. `to` is its place afterwards.
    static bool move(Session& session, std::vector<Record> records, int from, int to);
};

} // namespace fairlead::ui
