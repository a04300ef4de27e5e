#pragma once
#include "sync/Disk.h"

namespace fairlead::test {

/// The real disk, of which one step fails, or some do less than they were asked.
class FaultDisk : public Disk
{
public:
    struct Plan
    {
        int failAt = 0; ///< this step fails, counted from 1; 0 = none
        bool forGood = false; ///< and all later ones
        std::error_code error;
        qint64 mostAtOnce = -1; ///< bytes that one write takes
        bool writesHalf = false; ///< before a write fails
        int heldFor = 0; ///< attempts to rename that are refused, because somebody holds the file
        int steps = 0; ///< so far
        QStringList log; ///< what they were
        int waits = 0;
    };
    explicit FaultDisk(std::shared_ptr<Plan> plan, std::unique_ptr<Disk> disk = Disk::system())
        : m_plan(std::move(plan))
        , m_disk(std::move(disk))
    {
    }

    std::error_code create(const QString& path, std::unique_ptr<Output>& file) override
    {
        if (const auto error = step("create")) return error;
        std::unique_ptr<Output> real;
        if (const auto error = m_disk->create(path, real)) return error;
        file = std::make_unique<FaultOutput>(*this, std::move(real));
        return {};
    }
    std::error_code replace(const QString& from, const QString& to) override
    {
        if (m_plan->heldFor > 0) return --m_plan->heldFor, std::make_error_code(std::errc::permission_denied);
        const auto error = step("replace");
        return error ? error : m_disk->replace(from, to);
    }
    std::error_code flushFolder(const QString& path) override
    {
        const auto error = step("flushFolder");
        return error ? error : m_disk->flushFolder(path);
    }
    std::error_code makeFolder(const QString& path) override
    {
        const auto error = step("makeFolder");
        return error ? error : m_disk->makeFolder(path);
    }
    std::error_code remove(const QString& path) override
    {
        const auto error = step("remove");
        return error ? error : m_disk->remove(path);
    }
    std::error_code read(const QString& path, qint64 offset, qint64 length, QByteArray& bytes) override
    {
        const auto error = step("read");
        return error ? error : m_disk->read(path, offset, length, bytes);
    }
    std::error_code list(const QString& path, std::vector<Share::Entry>& entries) override
    {
        const auto error = step("list");
        return error ? error : m_disk->list(path, entries);
    }
    std::error_code look(const QString& path, Facts& facts) override
    {
        const auto error = step("look");
        return error ? error : m_disk->look(path, facts);
    }
    qint64 freeSpace(const QString& path) override { return m_disk->freeSpace(path); }
    bool mayTryAgain(std::error_code error, int attempt) override
    {
        if (error != std::errc::permission_denied || attempt > 5) return false;
        ++m_plan->waits;
        return true;
    }

private:
    class FaultOutput : public Output
    {
    public:
        FaultOutput(FaultDisk& disk, std::unique_ptr<Output> real)
            : m_disk(disk)
            , m_real(std::move(real))
        {
        }
        std::error_code write(const char* bytes, qint64 size, qint64& written) override
        {
            if (const auto error = m_disk.step("write")) {
                // It may have written a part before.
                if (m_disk.m_plan->writesHalf) (void)m_real->write(bytes, size / 2, written);
                return error;
            }
            const qint64 most = m_disk.m_plan->mostAtOnce;
            return m_real->write(bytes, most < 0 ? size : std::min(size, most), written);
        }
        std::error_code flush() override
        {
            const auto error = m_disk.step("flush");
            return error ? error : m_real->flush();
        }
        std::error_code close() override
        {
            const auto error = m_disk.step("close");
            return error ? error : m_real->close();
        }

    private:
        FaultDisk& m_disk;
        std::unique_ptr<Output> m_real;
    };

    std::error_code step(const char* what)
    {
        const int number = ++m_plan->steps;
        m_plan->log += QString::fromLatin1(what);
        const bool fails
            = m_plan->failAt != 0 && (number == m_plan->failAt || (m_plan->forGood && number > m_plan->failAt));
        return fails ? m_plan->error : std::error_code();
    }

    std::shared_ptr<Plan> m_plan;
    std::unique_ptr<Disk> m_disk;
};

} // namespace fairlead::test
