#pragma once
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// Chooses a deal, an invoice or an instalment for a period, so that it stands in focus there. Interface thread.
class PinActs
{
    Q_DECLARE_TR_FUNCTIONS(PinActs)
public:
    explicit PinActs(Session& session)
        : m_session(session)
    {
    }
    /// Pins it for the period, or lets it go if it is pinned for any days of it: one undoable edit. False: refused.
    bool toggle(const QString& type, const RecordId& id, const Period& period);

private:
    Session& m_session;
};

} // namespace fairlead::ui
