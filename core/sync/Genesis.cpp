#include "sync/Envelope.h"
#include "sync/ShareRoot.h"
#include "sync/Tlv.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostHeader = 64 * 1024;
constexpr qsizetype nameSize = 200, currencySize = 3;
constexpr quint64 firstEntry = 1, genesisKind = 1;

/// As in a batch's header. 3 and 5 place the entry in the chain; 7 is kept for the hash of the entry before.
template <typename Codec, typename Fields>
void fields(Codec& codec, Fields& genesis, quint64& number, quint64& kind)
{
    codec.id(1, genesis.workspace);
    codec.number(3, number);
    codec.number(5, kind);
    codec.id(9, genesis.device);
    codec.zigzagged(11, genesis.createdMs);
    codec.text(13, genesis.name, nameSize);
    codec.text(15, genesis.currency, currencySize);
    codec.text(16, genesis.deviceName, nameSize);
}

bool isRight(const Genesis& genesis)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    return !genesis.workspace.isNull() && !genesis.device.isNull() && !genesis.name.isEmpty()
        && genesis.currency.size() == currencySize
        && std::all_of(genesis.currency.begin(), genesis.currency.end(), isCapital);
}
} // namespace

Result<WrittenGenesis> writeGenesis(const Genesis& genesis)
{
    TlvWriter out;
    quint64 number = firstEntry, kind = genesisKind;
    fields(out, genesis, number, kind);
    if (out.failed() || !isRight(genesis)) return Error { ErrorCode::Invalid, genesis.name };
    WrittenGenesis written;
    const QByteArray front = envelope::front(envelope::admin, out.bytes(), 0);
    written.hash = envelope::hashOf(front, {});
    written.bytes = front + envelope::trailer(envelope::admin, written.hash, front.size() + envelope::trailerSize);
    written.name
        = u"%1-%2.fla"_s.arg(firstEntry, 8, 16, QChar(u'0')).arg(QString::fromLatin1(written.hash.first(8).toHex()));
    return written;
}

Result<Genesis> readGenesis(const QByteArray& bytes, const QByteArray& hash)
{
    const auto opened = envelope::open(envelope::admin, bytes, mostHeader);
    if (!opened) return opened.error();
    if (opened->hash != hash) return envelope::damaged("its content does not fit its hash");
    Genesis genesis;
    quint64 number = 0, kind = 0;
    TlvReader in(opened->header);
    fields(in, genesis, number, kind);
    if (!in.finish() || opened->bodyLength != 0 || number != firstEntry || kind != genesisKind || !isRight(genesis))
        return envelope::damaged("its header makes no sense");
    return genesis;
}

} // namespace fairlead
