#pragma once
#include "store/RowStore.h"

namespace fairlead {

/// Takes what people have said of choice lists (their own values, names, colours, order) into the catalog of a
/// workspace, as the records say now; at opening and after an edit of any of them.
void followChoices(RowStore& rows, Catalog& catalog);

/// The same for how fields are used: required, hidden, their place.
void followFieldUses(RowStore& rows, Catalog& catalog);

} // namespace fairlead
