#pragma once
#include "store/Workspace.h"

namespace fairlead {

/// Fills a workspace with records of every type in which every field has a value, made from the declarations: a new
/// type or field is covered as soon as it is declared. Names in Chinese, quotes, line ends, leading zeros, negative
/// amounts in several currencies, custom fields of every kind, rings of references, deleted records.
void fillWithEverything(Workspace& workspace);

/// The types in an order in which a person would bring their files in: custom fields first.
QStringList typesInOrder(const Catalog& catalog);

} // namespace fairlead
