#pragma once
#include "base/RecordId.h"

namespace fairlead {

/// Why a file of the share cannot be taken in now, as it is noted in the workspace (SyncStore::BadFile::reason) in
/// plain words, and read back from there by whoever says it in another language.
struct BadFileReason
{
    enum class Kind {
        Waits, ///< it is whole, and builds upon a batch that is not there yet
        TooLarge, ///< no batch can be like that
        Misplaced, ///< a batch, but not the one that belongs there
        Content, ///< the content of a file or photo is not what its name says
        Damaged ///< anything else: cut off, or bytes of it changed
    };
    Kind kind = Kind::Damaged;
    quint64 batch = 0; ///< of Waits: the one it waits for
    QString device; ///< of Waits: whose batch that is, its id
    QString detail; ///< of Damaged: what the reader found

    static BadFileReason waits(quint64 batch, const QString& device) { return { Kind::Waits, batch, device, {} }; }
    static BadFileReason of(Kind kind) { return { kind, 0, {}, {} }; }
    static BadFileReason fromText(const QString& text);
    QString text() const;
};

} // namespace fairlead
