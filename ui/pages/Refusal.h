#pragma once
#include "models/Session.h"

namespace fairlead::ui {

class FieldEditor;

/// Says at each editor what the workspace found wrong with its field, and puts the keyboard there. What no shown editor
/// can say comes back as sentences.
QStringList sayRefusal(
    Session& session, const Error& error, const RecordType& type, const QList<FieldEditor*>& editors);

/// The same with problems that something else has found.
QStringList sayRefusal(Session& session, const Error& error, const std::vector<Problem>& problems,
    const RecordType& type, const QList<FieldEditor*>& editors);

} // namespace fairlead::ui
