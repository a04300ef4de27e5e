#include "sync/SharePlaces.h"

#include "sync/ShareLayout.h"

namespace fairlead {

using namespace Qt::StringLiterals;

SharePlaces::SharePlaces(const RecordId& workspace)
    : m_workspace(workspace)
    , m_space(sharelayout::workspace(workspace) + u"/sp/0"_s)
{
}

QString SharePlaces::nameOf(const RecordId& id) { return id.toString(); }

std::optional<RecordId> SharePlaces::deviceNamed(const QString& name)
{
    const auto id = RecordId::parse(name);
    return id && id->toString() == name ? id : std::nullopt;
}

QString SharePlaces::nameOf(quint64 incarnation) { return sharelayout::incarnation(incarnation); }

std::optional<quint64> SharePlaces::incarnationNamed(const QString& name)
{
    return sharelayout::parseIncarnation(name);
}

QString SharePlaces::devices() const { return sharelayout::devices(m_workspace, 0); }

QString SharePlaces::device(const RecordId& device) const { return sharelayout::incarnations(m_workspace, 0, device); }

QString SharePlaces::stream(const StreamId& stream) const
{
    return sharelayout::stream(m_workspace, 0, stream.device, stream.incarnation);
}

QString SharePlaces::batch(const StreamId& stream, quint64 seq, const QByteArray& hash) const
{
    return this->stream(stream) + u'/' + epochOf(seq) + u'/' + batchName(seq, hash);
}

QString SharePlaces::relay(const RecordId& by, const StreamId& stream) const
{
    return sharelayout::relay(m_workspace, 0, by) + u'/' + nameOf(stream.device) + u'/' + nameOf(stream.incarnation);
}

QString SharePlaces::content(const QByteArray& hash) const
{
    const QString name = QString::fromLatin1(hash.toHex());
    return contents() + u'/' + name.left(2) + u'/' + name.left(60) + u".flo"_s;
}

QString SharePlaces::numbers(const RecordId& series, const QString& scope) const
{
    return m_space + u"/claim/"_s + nameOf(series) + u'/' + scope;
}

QString SharePlaces::numbers(const RecordId& series, const QString& scope, qint64 block) const
{
    return numbers(series, scope) + u'/' + QString::number(block);
}

} // namespace fairlead
