#pragma once
#include <map>
#include <memory>
#include <mutex>
#include <typeindex>

namespace fairlead {

/// What the readers of one workspace keep in memory together: one object of each kind, made when it is first asked
/// for. Any thread; the objects themselves say what may be done with them from several.
class ReaderCommons
{
public:
    template <typename Kept>
    std::shared_ptr<Kept> of()
    {
        const std::lock_guard lock(m_mutex);
        std::shared_ptr<void>& kept = m_kept[typeid(Kept)];
        if (!kept) kept = std::make_shared<Kept>();
        return std::static_pointer_cast<Kept>(kept);
    }

private:
    std::mutex m_mutex;
    std::map<std::type_index, std::shared_ptr<void>> m_kept;
};

} // namespace fairlead
