#pragma once
#include "base/RecordId.h"
#include "exchange/sample/Random.h"

namespace fairlead::sample {

/// Ids of the shape of RecordId::create, but the same for the same day and seed: addresses of sample records may stand
/// in documents and pictures.
class Ids
{
public:
    Ids(qint64 unixMs, Random random)
        : m_ms(unixMs)
        , m_random(random)
    {
    }
    RecordId next();

private:
    qint64 m_ms;
    qint64 m_count = 0;
    Random m_random;
};

} // namespace fairlead::sample
