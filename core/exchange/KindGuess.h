#pragma once
#include "model/Catalog.h"

namespace fairlead {

/// Kinds of record that rows under these headers may be, the likeliest first; those that know no header are left out.
/// A header that means the name of a record says most, one of its own fields more than one of a part.
QStringList guessKinds(const Catalog& catalog, const QStringList& headers);

/// Kinds that a wizard offers, the usual ones first.
QStringList importableKinds(const Catalog& catalog);

} // namespace fairlead
