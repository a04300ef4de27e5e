#pragma once
#include <QString>

namespace fairlead::test {

/// The child: works on the workspace in `folder` and meets the others on `share`, for ever. Every acknowledged edit is
/// a line on standard output: "new <name>", "phone <text>". Dies by itself at the marked call of the share.
int work(const QString& folder, const QString& share, const QString& name, quint32 seed, int mark);

inline QString workspaceIn(const QString& folder) { return folder + QStringLiteral("/w.fairlead"); }
inline QString cardsIn(const QString& folder) { return folder + QStringLiteral("/cards"); }

} // namespace fairlead::test
