#pragma once
#include "models/SyncKeeper.h"
#include "widgets/Panel.h"

namespace fairlead::ui {

class RowList;

/// What two people wrote apart, a few of it; 1 keeps what is in place, 2 takes the other value, Enter shows both side
/// by side. Hides where there is nothing to decide.
class SyncConflicts : public Panel
{
    Q_OBJECT
public:
    SyncConflicts(const Theme& theme, Session& session, QWidget* parent = nullptr);
    void show(const SyncKeeper& keeper);

signals:
    void opened(const QString& no);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Conflict* chosen() const;

    Session& m_session;
    RowList* m_rows;
};

} // namespace fairlead::ui
