#pragma once
#include "store/CareWorkspace.h"

#include <QMap>

namespace fairlead {

/// A few edits of every kind on a workspace, and what must be there after each: what was acknowledged is sure; the edit
/// that failed last may be there whole or not at all.
class Story
{
public:
    /// Goes through the edits until one fails.
    Result<void> run(Workspace& workspace);
    /// One more edit, as a person tries again.
    Result<void> tryAgain(Workspace& workspace);

    /// The visible companies are those that were acknowledged, or those with the last edit as well.
    bool agrees(const Workspace& workspace) const;
    QString difference(const Workspace& workspace) const;
    qint64 acknowledged() const { return m_acknowledged; }

private:
    using Companies = QMap<QString, QString>; ///< id → name, city
    Result<void> settle(const Result<void>& done);
    Result<void> create(Workspace& workspace, int count, const QString& name);
    Result<void> change(Workspace& workspace, int count, const QString& city);
    Result<void> bulk(Workspace& workspace);
    Result<void> takeBack(Workspace& workspace, bool again);
    Result<void> removeOne(Workspace& workspace);
    static Companies companiesOf(const Workspace& workspace);

    Companies m_sure;
    Companies m_maybe;
    Companies m_beforeBulk;
    Companies m_afterBulk;
    qint64 m_acknowledged = 0;
};

} // namespace fairlead
