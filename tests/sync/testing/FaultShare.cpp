#include "sync/testing/FaultShare.h"

#include <algorithm>

namespace fairlead::test {

using namespace Qt::StringLiterals;

namespace {
Error unavailable() { return { ErrorCode::Unavailable, u"the server is away"_s }; }
Error timedOut() { return { ErrorCode::TimedOut, u"the server did not answer"_s }; }
} // namespace

FaultShare::FaultShare(MemoryShare& server, MemoryShare& elsewhere, quint64 seed)
    : m_server(server)
    , m_elsewhere(elsewhere)
    , m_place(&server)
    , m_random(seed)
{
}

void FaultShare::calm()
{
    m_rates = {};
    m_listings.clear();
    beginSession();
}

void FaultShare::beginSession()
{
    m_place = strikes(Fault::WrongFolder) ? &m_elsewhere : strikes(Fault::EmptyFolder) ? &m_empty : &m_server;
    // Late things arrive in any order, and sooner or later all of them.
    for (size_t arriving = m_rates.isCalm() ? m_late.size() : below(m_late.size() + 1); arriving > 0; --arriving) {
        const auto next = m_late.begin() + qsizetype(below(m_late.size()));
        (void)m_server.put(next->name, next->bytes);
        m_late.erase(next);
    }
}

bool FaultShare::strikes(Fault fault)
{
    const int rate = m_rates[fault];
    if (rate == 0 || below(1000) >= quint64(rate)) return false;
    ++m_counts[size_t(fault)];
    return true;
}

std::optional<Error> FaultShare::refusal(bool writes)
{
    if (strikes(Fault::Unavailable)) return unavailable();
    if (writes && strikes(Fault::Refused))
        return below(2) ? Error { ErrorCode::ReadOnly, {} } : Error { ErrorCode::NoAccess, {} };
    return std::nullopt;
}

QByteArray FaultShare::damaged(QByteArray bytes, Fault how)
{
    if (bytes.isEmpty()) return bytes;
    const qsizetype at = qsizetype(below(quint64(bytes.size())));
    if (how == Fault::TornRead) return bytes.first(at);
    if (how == Fault::ZeroedRead) return bytes.first(at) + QByteArray(bytes.size() - at, '\0');
    bytes[at] = char(bytes[at] ^ (1 << below(8)));
    return bytes;
}

void FaultShare::addGhosts(const QString& folder, std::vector<Entry>& entries)
{
    if (m_rates[Fault::Ghost] == 0) return;
    for (const auto& [name, bytes] : m_place->removedIn(folder))
        if (strikes(Fault::Ghost)) entries.push_back({ name, bytes.size(), false });
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
}

Result<std::vector<Share::Entry>> FaultShare::list(const QString& folder)
{
    if (const auto error = refusal(false)) return *error;
    if (strikes(Fault::Hang)) return timedOut();
    auto entries = m_place->list(folder);
    if (!entries || m_rates.isCalm()) return entries;
    addGhosts(folder, *entries);
    const auto old = m_listings.find(folder);
    if (old != m_listings.end() && m_place == &m_server && strikes(Fault::OldListing)) return old->second;
    std::erase_if(*entries, [this](const Entry&) { return strikes(Fault::HiddenEntry); });
    if (!entries->empty() && strikes(Fault::DoubledEntry)) {
        const auto doubled = entries->begin() + qsizetype(below(entries->size()));
        entries->insert(doubled, Entry(*doubled));
    }
    if (m_rates[Fault::OldListing] > 0 && m_place == &m_server) m_listings[folder] = *entries;
    return entries;
}

Result<QByteArray> FaultShare::get(const QString& name, qint64 offset, qint64 length)
{
    if (const auto error = refusal(false)) return *error;
    if (strikes(Fault::Hang)) return timedOut();
    auto bytes = m_place->get(name, offset, length);
    if (!bytes) {
        const auto removed = m_place->removed(name);
        const bool isGone = bytes.error().code == ErrorCode::NotFound && removed;
        return isGone && strikes(Fault::Ghost) ? Result(removed->mid(std::min(offset, removed->size()), length))
                                               : bytes;
    }
    if (strikes(Fault::Missing)) return Error { ErrorCode::NotFound, name };
    for (const Fault fault : { Fault::TornRead, Fault::ZeroedRead, Fault::FlippedRead })
        if (strikes(fault)) return damaged(*std::move(bytes), fault);
    return bytes;
}

void FaultShare::leaveTemporary(const QString& name, const QByteArray& bytes)
{
    const QString folder = name.left(std::max<qsizetype>(0, name.lastIndexOf(u'/')));
    const QString temporary = u"t-%1"_s.arg(m_random(), 16, 16, QChar(u'0'));
    (void)m_place->put(folder.isEmpty() ? temporary : folder + u'/' + temporary, damaged(bytes, Fault::TornRead));
}

Result<void> FaultShare::put(const QString& name, std::shared_ptr<ByteSource> source)
{
    auto bytes = readAll(*source);
    if (!bytes) return bytes.error();
    if (const auto error = refusal(true)) return *error;
    if (strikes(Fault::Full)) {
        if (below(2)) leaveTemporary(name, *bytes);
        return Error { ErrorCode::DiskFull, QString::number(bytes->size()) };
    }
    if (m_place == &m_server && strikes(Fault::LateEffect)) {
        m_late.push_back({ name, *bytes });
        return timedOut();
    }
    if (strikes(Fault::Hang)) {
        if (below(2))
            (void)m_place->put(name, *bytes);
        else if (below(2))
            leaveTemporary(name, *bytes);
        return timedOut();
    }
    if (strikes(Fault::BadPut)) {
        constexpr Fault kinds[] { Fault::TornRead, Fault::ZeroedRead, Fault::FlippedRead };
        *bytes = damaged(*std::move(bytes), kinds[below(3)]);
    }
    return m_place->put(name, *bytes);
}

Result<bool> FaultShare::claim(const QString& name)
{
    if (const auto error = refusal(true)) return *error;
    if (strikes(Fault::Hang)) {
        if (below(2)) (void)m_place->claim(name);
        return timedOut();
    }
    return m_place->claim(name);
}

Result<void> FaultShare::remove(const QString& name)
{
    if (const auto error = refusal(true)) return *error;
    if (strikes(Fault::Hang)) {
        if (below(2)) (void)m_place->remove(name);
        return timedOut();
    }
    return m_place->remove(name);
}

Result<qint64> FaultShare::now(const QString& ownFolder)
{
    if (const auto error = refusal(true)) return *error;
    if (strikes(Fault::Hang)) return timedOut();
    return m_place->now(ownFolder);
}

Result<qint64> FaultShare::freeSpace()
{
    if (const auto error = refusal(false)) return *error;
    if (strikes(Fault::Hang)) return timedOut();
    return m_place->freeSpace();
}

} // namespace fairlead::test
