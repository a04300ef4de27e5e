#include "sync/Share.h"

namespace fairlead {

namespace {
class BytesSource : public ByteSource
{
public:
    explicit BytesSource(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }
    qint64 size() const override { return m_bytes.size(); }
    Result<QByteArray> read(qint64 most) override
    {
        const QByteArray part = m_bytes.mid(m_at, most);
        m_at += part.size();
        return part;
    }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};
} // namespace

Result<void> Share::put(const QString& name, const QByteArray& bytes)
{
    return put(name, std::make_shared<BytesSource>(bytes));
}

} // namespace fairlead
