#pragma once
#include <QByteArray>
#include <QString>

namespace fairlead {

/// What the beginning of a file is if it is no text: "PNG", "JPEG", "ZIP or XLSX", "PDF", … or "binary" for control
/// characters in plenty; empty if it may be text. UTF-16 looks binary: ask only after that is ruled out, or with
/// `signaturesOnly`.
QString binaryKind(const QByteArray& start, bool signaturesOnly);
/// False if decoded text holds what nobody writes (controls, unassigned characters) in plenty: a binary file whose
/// zeros looked like UTF-16.
bool isWrittenText(const QString& start);

} // namespace fairlead
