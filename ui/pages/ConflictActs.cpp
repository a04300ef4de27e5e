#include "pages/ConflictActs.h"

#include "models/RecordText.h"
#include "models/SyncText.h"
#include "pages/RecordConfig.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

/// Without those that only the program reads; all if there are no others.
QStringList ConflictActs::shown(const Conflict& conflict) const
{
    QStringList names;
    for (const QString& name : conflict.fields)
        if (!isInnerField(conflict.type->at(name))) names.append(name);
    return names.isEmpty() ? conflict.fields : names;
}

QString ConflictActs::fields(const Conflict& conflict) const
{
    if (conflict.deleted) return tr("Deleted or not");
    QStringList labels;
    for (const QString& name : shown(conflict))
        labels.append(conflict.type->at(name).label.in(m_session.isChinese()));
    return QLocale().createSeparatedList(labels);
}

QString ConflictActs::valueOf(const Conflict& conflict, const Record& record) const
{
    QStringList values;
    for (const QString& name : shown(conflict)) {
        const QString value = RecordText(m_session).shown(record, conflict.type->at(name));
        values.append(value.isEmpty() ? u"–"_s : value);
    }
    return values.join(u" · "_s);
}

QString ConflictActs::value(const Conflict& conflict, const Conflict::Side& side) const
{
    if (conflict.deleted) return &side == &conflict.winner ? tr("deleted") : tr("kept, and edited");
    return valueOf(conflict, side.record);
}

QString ConflictActs::before(const Conflict& conflict) const
{
    return conflict.before && !conflict.deleted ? valueOf(conflict, *conflict.before) : QString();
}

QString ConflictActs::who(const Conflict::Side& side) const
{
    if (!side.person.isNull()) {
        const QString name = m_session.reader().titleOf(m_session.catalog().type(u"person"_s), side.person).text;
        if (!name.isEmpty()) return name;
    }
    return side.device.isEmpty() ? tr("somebody") : side.device;
}

QString ConflictActs::when(const Conflict::Side& side) const
{
    const QString moment = SyncText::moment(side.madeAt, m_session.format(), m_session.today());
    return side.device.isEmpty() ? moment : tr("%1 · %2", "moment, computer").arg(moment, side.device);
}

QString ConflictActs::headline(const Conflict& conflict) const
{
    const QString title = conflict.title.isEmpty() ? conflict.type->label().in(m_session.isChinese()) : conflict.title;
    return conflict.deleted ? tr("One deleted %1, another edited it").arg(title)
                            : tr("Two people changed %1: %2", "a record, its field").arg(title, fields(conflict));
}

/// Told as any other act: with its name, and Undo.
bool ConflictActs::tell(const Result<void>& done, const QString& name) const
{
    if (done)
        emit m_session.acted(name);
    else
        emit m_session.failed(tr("It could not be decided: %1").arg(Session::reason(done.error())));
    return done.hasValue();
}

bool ConflictActs::keep(const Conflict& conflict) const
{
    const QString name = conflict.deleted
        ? tr("keep %1 deleted").arg(conflict.title)
        : tr("keep %1 for %2 of %3", "value, field, record")
              .arg(value(conflict, conflict.winner), fields(conflict), conflict.title);
    return tell(ConflictList(m_session.workspace()).keep(conflict.no, name), name);
}

bool ConflictActs::keepAll(int count) const
{
    const QString name = tr("keep the later value in %Ln place(s)", nullptr, count);
    return tell(ConflictList(m_session.workspace()).keepAll(name), name);
}

bool ConflictActs::take(const Conflict& conflict) const
{
    if (conflict.deleted) {
        const EditStep back = EditStep::restore(*conflict.type, conflict.record);
        return m_session.apply({ tr("restore %1").arg(conflict.title), { back }, {} });
    }
    const QString name = tr("take %1 for %2 of %3", "value, field, record")
                             .arg(value(conflict, conflict.loser), fields(conflict), conflict.title);
    return m_session.apply({ name, { EditStep::change(conflict.loser.record, shown(conflict)) }, {} });
}

} // namespace fairlead::ui
