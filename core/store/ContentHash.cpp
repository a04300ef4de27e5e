#include "store/ContentHash.h"

#include <sodium.h>

namespace fairlead {

struct ContentHash::State
{
    crypto_generichash_state blake;
};

ContentHash::ContentHash()
    : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->blake, nullptr, 0, crypto_generichash_BYTES);
}

ContentHash::~ContentHash() = default;

void ContentHash::add(const QByteArray& bytes)
{
    crypto_generichash_update(
        &m_state->blake, reinterpret_cast<const unsigned char*>(bytes.constData()), size_t(bytes.size()));
}

QByteArray ContentHash::finish()
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_final(&m_state->blake, reinterpret_cast<unsigned char*>(hash.data()), size_t(hash.size()));
    return hash;
}

} // namespace fairlead
