#include "pages/CellRules.h"

#include "pages/RecordConfig.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QString CellRules::whyNot(const RecordType& type, const Field& field, bool chinese)
{
    const QString name = field.label.in(chinese);
    if (type.isEntry()) return tr("Entries stay as they were written; a new one corrects them");
    if (type.key().contains(field.name)) return tr("“%1” says which record this is and never changes").arg(name);
    if (field.firstCell < 0) return tr("“%1” follows from other facts and is not typed").arg(name);
    if (field.name == u"entered_on"_s) return tr("The days in the stage are counted from the last move");
    // A list is where deals are moved; elsewhere the stage has its own path.
    if (field.name == u"stage"_s && type.name() == u"opportunity"_s) return {};
    if (isInnerField(field)) return tr("“%1” follows from other facts and is not typed").arg(name);
    return {};
}

bool CellRules::mayAdd(const RecordType& type) { return type.nature() == Nature::Register && type.titleField(); }

} // namespace fairlead::ui
