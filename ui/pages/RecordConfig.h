#pragma once
#include "model/Catalog.h"
#include "models/FieldText.h"

#include <QList>

namespace fairlead::ui {

/// A panel of records that refer to the one of the page.
struct RelatedConfig
{
    enum class Look {
        Plain,
        People, ///< with initials
        Tasks, ///< with a box that does them
        Deals, ///< with the square of their stage and the sign of their next step
        Plans ///< appointments with their time, and whether somebody should be elsewhere then
    };
    QString id;
    fairlead::Label title;
    QString type;
    QString field; ///< the reference that leads to this record
    QString filter = {}; ///< as FilterParser reads it
    QString sort = {};
    bool descending = false;
    Look look = Look::Plain;
    QString shown = {}; ///< a reference of theirs: that record is named and opened instead
    QStringList lines = {}; ///< fields below the title
    QString right = {}; ///< field at the right
    QString badge = {}; ///< choice field as a badge at the right
    bool canAdd = true;
    bool quiet = false; ///< not shown while it is empty
};

/// Facts that stand together, under a heading.
struct FactSection
{
    fairlead::Label title;
    QStringList fields;
    bool always = true; ///< shown also where they are empty
};

/// The page of one record type by declaration. What is not said here follows from the declaration of the type itself:
/// a type of its own, or one that nobody thought of, has a sensible page.
struct RecordPageConfig
{
    QString icon;
    bool named = false; ///< initials of the title instead of the icon
    QStringList caption; ///< references and texts below the title
    QStringList keyFacts; ///< fields, or "@weighted" and the like, see RecordKeyFacts; the most important first
    QList<FactSection> sections; ///< the first ones; what is left over comes below "More facts"
    QList<RelatedConfig> panels;
    QString list; ///< the list page that the record belongs to; empty = none
    bool customerFigures = false; ///< a chart of what was won
    bool coached = false; ///< managers leave notes on it
};

RecordPageConfig recordPageConfig(const Catalog& catalog, const RecordType& type);
/// The parts of a record in the plural, as a tab says it.
fairlead::Label partsTitle(const RecordType& part);

} // namespace fairlead::ui
