#include "sync/ShareLayout.h"

#include <algorithm>

namespace fairlead::sharelayout {

using namespace Qt::StringLiterals;

QString workspace(const RecordId& workspace) { return workspace.toString(); }

QString admin(const RecordId& workspace) { return workspace.toString() + u"/admin"_s; }

QString devices(const RecordId& workspace, quint32 space)
{
    return u"%1/sp/%2/dev"_s.arg(workspace.toString(), QString::number(space));
}

QString incarnations(const RecordId& workspace, quint32 space, const RecordId& device)
{
    return devices(workspace, space) + u'/' + device.toString();
}

QString stream(const RecordId& workspace, quint32 space, const RecordId& device, quint64 incarnation)
{
    return incarnations(workspace, space, device) + u'/' + sharelayout::incarnation(incarnation);
}

QString relay(const RecordId& workspace, quint32 space, const RecordId& device)
{
    return u"%1/sp/%2/relay/%3"_s.arg(workspace.toString(), QString::number(space), device.toString());
}

QString incarnation(quint64 incarnation) { return u"%1"_s.arg(incarnation, 16, 16, QChar(u'0')); }

std::optional<quint64> parseIncarnation(const QString& name)
{
    bool right = false;
    const quint64 number = name.toULongLong(&right, 16);
    // The way back refuses capitals, signs and other lengths.
    if (!right || number == 0 || incarnation(number) != name) return std::nullopt;
    return number;
}

} // namespace fairlead::sharelayout
