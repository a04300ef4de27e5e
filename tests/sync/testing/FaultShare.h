#pragma once
#include "sync/testing/Faults.h"
#include "sync/testing/MemoryShare.h"

namespace fairlead::test {

/// One device's view of a server in memory, with everything that goes wrong between them. The same seed and the same
/// calls give the same faults. One thread; a device has one of these for all its life, and begins each sync with
/// beginSession().
class FaultShare : public Share
{
public:
    /// `elsewhere` is what lies in the wrong folder; it must outlive this, as the server must.
    FaultShare(MemoryShare& server, MemoryShare& elsewhere, quint64 seed);

    void setRates(const FaultRates& rates) { m_rates = rates; }
    /// From now on nothing goes wrong, and what was under way has arrived.
    void calm();
    /// Draws what lasts for a session, and lets some of what was late arrive.
    void beginSession();

    int count(Fault fault) const { return m_counts[size_t(fault)]; }
    /// What was written where no share was: nothing, if everybody looks before he writes.
    const MemoryShare& mountPoint() const { return m_empty; }

    Result<std::vector<Entry>> list(const QString& folder) override;
    Result<QByteArray> get(const QString& name, qint64 offset = 0, qint64 length = -1) override;
    using Share::put;
    Result<void> put(const QString& name, std::shared_ptr<ByteSource> source) override;
    Result<bool> claim(const QString& name) override;
    Result<void> remove(const QString& name) override;
    Result<qint64> now(const QString& ownFolder) override;
    Result<qint64> freeSpace() override;

private:
    bool strikes(Fault fault);
    quint64 below(quint64 limit) { return limit ? m_random() % limit : 0; }
    MemoryShare& place();
    /// What goes wrong with any call, before it is made; `writes`: it would change something.
    std::optional<Error> refusal(bool writes);
    QByteArray damaged(QByteArray bytes, Fault how);
    void addGhosts(const QString& folder, std::vector<Entry>& entries);
    void leaveTemporary(const QString& name, const QByteArray& bytes);

    MemoryShare& m_server;
    MemoryShare& m_elsewhere;
    MemoryShare m_empty;
    MemoryShare* m_place;
    std::mt19937_64 m_random;
    FaultRates m_rates;
    std::array<int, faultCount> m_counts {};
    std::map<QString, std::vector<Entry>> m_listings; ///< as seen before
    struct Late
    {
        QString name;
        QByteArray bytes;
    };
    std::vector<Late> m_late;
};

} // namespace fairlead::test
