#include "shell/Navigator.h"

namespace fairlead::ui {

namespace {
constexpr qsizetype mostPlaces = 100;
}

void Navigator::open(const QUrl& address)
{
    if (address == current()) return;
    m_places = m_places.mid(0, m_at + 1);
    m_places.append(address);
    if (m_places.size() > mostPlaces) m_places.removeFirst();
    m_at = m_places.size() - 1;
    emit went(address);
    emit changed();
}

void Navigator::replace(const QUrl& address)
{
    if (m_at < 0) return;
    m_places[m_at] = address;
}

void Navigator::back()
{
    if (!canBack()) return;
    emit went(m_places.at(--m_at));
    emit changed();
}

void Navigator::forward()
{
    if (!canForward()) return;
    emit went(m_places.at(++m_at));
    emit changed();
}

} // namespace fairlead::ui
