#pragma once
#include "models/Session.h"

namespace fairlead::ui {

/// Who sits at this desk, remembered on this machine for each workspace file. Interface thread.
class Sitter
{
public:
    /// From now on, and the next time the file is opened; null: nobody in particular.
    static void choose(Session& session, const RecordId& person);
    static void remember(const QString& path, const RecordId& person);
    /// Who was chosen last time, if that person is still there.
    static void restore(Session& session);
};

} // namespace fairlead::ui
