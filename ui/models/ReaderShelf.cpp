#include "models/ReaderShelf.h"

namespace fairlead::ui {

namespace {
constexpr size_t mostResting = 2; // as many as there are threads
}

std::shared_ptr<const Reader> ReaderShelf::take()
{
    std::shared_ptr<const Reader> reader;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_resting.empty()) {
            reader = std::move(m_resting.back());
            m_resting.pop_back();
            m_fresh.push_back(reader);
            return reader;
        }
    }
    auto made = m_workspace.newReader();
    if (!made) return nullptr;
    reader = std::move(*made);
    const std::lock_guard lock(m_mutex);
    m_fresh.push_back(reader);
    return reader;
}

void ReaderShelf::giveBack(std::shared_ptr<const Reader> reader)
{
    const std::lock_guard lock(m_mutex);
    const auto found
        = std::find_if(m_fresh.begin(), m_fresh.end(), [&reader](const auto& fresh) { return fresh.lock() == reader; });
    if (found == m_fresh.end()) return;
    m_fresh.erase(found);
    // Work that broke off where it could not put things back leaves a reader nobody else may have.
    if (m_resting.size() < mostResting && !reader->rehearses()) m_resting.push_back(std::move(reader));
}

void ReaderShelf::clear()
{
    const std::lock_guard lock(m_mutex);
    m_resting.clear();
    m_fresh.clear();
}

} // namespace fairlead::ui
