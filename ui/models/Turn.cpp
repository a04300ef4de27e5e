#include "models/Turn.h"

namespace fairlead::ui {

std::shared_ptr<const Reader> Turn::begin(ReaderShelf& shelf)
{
    if (m_overtaken) return nullptr;
    auto reader = shelf.take();
    if (!reader) return nullptr;
    const std::lock_guard lock(m_mutex);
    m_reader = std::move(reader);
    return m_reader;
}

void Turn::end(ReaderShelf& shelf)
{
    std::shared_ptr<const Reader> reader;
    {
        const std::lock_guard lock(m_mutex);
        reader = std::move(m_reader);
    }
    if (reader) shelf.giveBack(std::move(reader));
}

void Turn::overtake()
{
    m_overtaken = true;
    const std::lock_guard lock(m_mutex);
    if (m_reader) m_reader->interrupt();
}

} // namespace fairlead::ui
