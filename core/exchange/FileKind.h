#pragma once
#include <QByteArray>
#include <QString>

namespace fairlead {

/// What the beginning of a file is if it is no text: "PNG", "JPEG", "ZIP or XLSX", "PDF", … or "binary" for control
/// characters in plenty; empty if it may be text. UTF-16 looks binary: ask only after that is ruled out, or with
/// `signaturesOnly`.
QString binaryKind(const QByteArray& start, bool signaturesOnly);

} // namespace fairlead
