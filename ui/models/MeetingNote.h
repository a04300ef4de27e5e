#pragma once
#include "base/RecordId.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace fairlead::ui {

/// What a line typed in a meeting means: "@Li Wei call purchasing fri" is a task of Li Wei's for Friday, "price is the
/// question" is a point. Pure.
struct MeetingNote
{
    enum class Kind { Point, Task, Coaching };
    QString text; ///< without owner and day, where it is a task
    RecordId owner; ///< named with @; null: nobody was
    QDate day; ///< named at the beginning or the end; invalid: none was
    bool isPromise() const { return !owner.isNull() || day.isValid(); }

    /// `people`: by their names.
    static MeetingNote read(const QString& typed, QDate today, const QHash<QString, RecordId>& people);
};

} // namespace fairlead::ui
