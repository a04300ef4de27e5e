#include "models/Turn.h"

namespace fairlead::ui {

std::shared_ptr<const Reader> Turn::begin(const Workspace& workspace)
{
    if (m_overtaken) return nullptr;
    auto reader = workspace.newReader();
    if (!reader) return nullptr;
    const std::lock_guard lock(m_mutex);
    m_reader = std::move(*reader);
    return m_reader;
}

void Turn::end()
{
    const std::lock_guard lock(m_mutex);
    m_reader.reset();
}

void Turn::overtake()
{
    m_overtaken = true;
    const std::lock_guard lock(m_mutex);
    if (m_reader) m_reader->interrupt();
}

} // namespace fairlead::ui
