#pragma once
#include <QByteArray>
#include <memory>

namespace fairlead {

/// BLAKE2b-256 of bytes that come piece by piece: the name of a content, here and on a share. One thread.
class ContentHash
{
public:
    ContentHash();
    ~ContentHash();
    ContentHash(const ContentHash&) = delete;
    ContentHash& operator=(const ContentHash&) = delete;

    void add(const QByteArray& bytes);
    QByteArray finish(); ///< 32 bytes; once

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace fairlead
