#pragma once
#include "base/RecordId.h"

namespace fairlead {

/// Where things lie on a share (docs/sync.md 4.2): names for Share, without '/' at either end.
namespace sharelayout {

QString workspace(const RecordId& workspace); ///< "0190…"
QString admin(const RecordId& workspace); ///< the folder of the admin chain
QString devices(const RecordId& workspace, quint32 space); ///< one folder for each device
QString incarnations(const RecordId& workspace, quint32 space, const RecordId& device);
/// The folder of a stream; its epochs lie below.
QString stream(const RecordId& workspace, quint32 space, const RecordId& device, quint64 incarnation);
/// What a device puts here of others, to mend what is missing; laid out as below `devices`.
QString relay(const RecordId& workspace, quint32 space, const RecordId& device);

QString incarnation(quint64 incarnation); ///< 16 hex digits
/// Nothing if it is not such a name.
std::optional<quint64> parseIncarnation(const QString& name);

} // namespace sharelayout

} // namespace fairlead
