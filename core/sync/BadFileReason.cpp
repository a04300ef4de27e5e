#include "sync/BadFileReason.h"

#include <QRegularExpression>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

const QString tooLarge = QStringLiteral("it is too large for a batch");
const QString misplaced = QStringLiteral("it belongs to another place");
const QString content = QStringLiteral("its content is not what its name says");

} // namespace

BadFileReason BadFileReason::fromText(const QString& text)
{
    static const QRegularExpression waiting(u"^waits for batch (\\d+) of (\\S+)$"_s);
    if (const auto found = waiting.match(text); found.hasMatch())
        return waits(found.captured(1).toULongLong(), found.captured(2));
    if (text == tooLarge) return of(Kind::TooLarge);
    if (text == misplaced) return of(Kind::Misplaced);
    if (text == content) return of(Kind::Content);
    return { Kind::Damaged, 0, {}, text };
}

QString BadFileReason::text() const
{
    switch (kind) {
    case Kind::Waits:
        return u"waits for batch %1 of %2"_s.arg(batch).arg(device);
    case Kind::TooLarge:
        return tooLarge;
    case Kind::Misplaced:
        return misplaced;
    case Kind::Content:
        return content;
    case Kind::Damaged:
        break;
    }
    return detail;
}

} // namespace fairlead
