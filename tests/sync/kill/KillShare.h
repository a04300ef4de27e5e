#pragma once
#include "sync/FolderShare.h"

#include <csignal>

namespace fairlead::test {

/// A folder at a marked call of which the process dies, before the call or after it.
class KillShare : public Share
{
public:
    /// `mark`: 0 = never; odd = before call (mark + 1) / 2, even = after call mark / 2.
    KillShare(const QString& root, int mark)
        : m_share(root)
        , m_mark(mark)
    {
    }
    Result<std::vector<Entry>> list(const QString& folder) override
    {
        return marked([&] { return m_share.list(folder); });
    }
    Result<QByteArray> get(const QString& name, qint64 offset = 0, qint64 length = -1) override
    {
        return marked([&] { return m_share.get(name, offset, length); });
    }
    using Share::put;
    Result<void> put(const QString& name, std::shared_ptr<ByteSource> source) override
    {
        return marked([&] { return m_share.put(name, source); });
    }
    Result<bool> claim(const QString& name) override
    {
        return marked([&] { return m_share.claim(name); });
    }
    Result<void> remove(const QString& name) override
    {
        return marked([&] { return m_share.remove(name); });
    }
    Result<qint64> now(const QString& ownFolder) override
    {
        return marked([&] { return m_share.now(ownFolder); });
    }
    Result<qint64> freeSpace() override
    {
        return marked([&] { return m_share.freeSpace(); });
    }

private:
    static void die()
    {
#ifdef SIGKILL
        std::raise(SIGKILL);
#else
        std::abort();
#endif
    }
    template <typename Call>
    auto marked(Call call) -> decltype(call())
    {
        ++m_calls;
        if (m_mark == 2 * m_calls - 1) die();
        auto answer = call();
        if (m_mark == 2 * m_calls) die();
        return answer;
    }

    FolderShare m_share;
    int m_mark;
    int m_calls = 0;
};

} // namespace fairlead::test
