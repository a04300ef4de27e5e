#pragma once
#include "store/SyncStore.h"
#include "sync/BatchFile.h"

namespace fairlead {

/// Where everything lies on a share (docs/sync.md); names only, nothing is asked.
class SharePlaces
{
public:
    explicit SharePlaces(const RecordId& workspace);

    const RecordId& workspace() const { return m_workspace; }
    QString devices() const;
    QString device(const RecordId& device) const;
    QString stream(const StreamId& stream) const;
    QString batch(const StreamId& stream, quint64 seq, const QByteArray& hash) const;
    QString relays() const { return m_space + QStringLiteral("/relay"); }
    /// Files of `stream` that `by` has put again because they were missing.
    QString relay(const RecordId& by, const StreamId& stream) const;
    QString content(const QByteArray& hash) const; ///< of an attachment
    QString contents() const { return m_space + QStringLiteral("/blob"); }

    /// Claims of blocks of numbers: a folder each, below the one of their series and scope.
    QString numbers(const RecordId& series, const QString& scope) const;
    QString numbers(const RecordId& series, const QString& scope, qint64 block) const;

    static QString nameOf(const RecordId& id); ///< as in text
    static std::optional<RecordId> deviceNamed(const QString& name);
    static QString nameOf(quint64 incarnation);
    static std::optional<quint64> incarnationNamed(const QString& name);

private:
    RecordId m_workspace;
    QString m_space;
};

} // namespace fairlead
