#include "shell/SyncCentre.h"

#include "models/SyncText.h"

#include <QAction>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// A meeting that is over sooner does not make the status line flicker.
constexpr int worthShowingMs = 700;

QString iconOf(SyncKeeper::State state)
{
    switch (state) {
    case SyncKeeper::State::Away:
        return u"network-disconnect"_s;
    case SyncKeeper::State::Asking:
    case SyncKeeper::State::Trouble:
        return u"dialog-warning"_s;
    default:
        return u"folder-sync"_s;
    }
}

} // namespace

SyncCentre::SyncCentre(const Theme& theme, Session& session, QAction& state, QAction& now, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_session(session)
    , m_keeper(SyncKeeper::of(session))
    , m_state(state)
    , m_now(now)
{
    connect(&now, &QAction::triggered, this, [this] { m_keeper.meet(); });
    connect(&m_keeper, &SyncKeeper::changed, this, &SyncCentre::show);
    connect(&m_keeper, &SyncKeeper::progressed, this, &SyncCentre::showProgress);
    connect(&m_keeper, &SyncKeeper::ended, this, &SyncCentre::end);
    show();
}

void SyncCentre::label() { show(); }

void SyncCentre::show()
{
    const SyncKeeper::State state = m_keeper.state();
    if (m_keeper.isMeeting() && !m_since.isValid()) m_since.start();
    const QString icon = iconOf(state);
    m_state.setIcon(m_theme.icon(icon));
    m_state.setData(icon);
    m_state.setText(SyncText::state(m_keeper, m_session));
    m_state.setToolTip(SyncText::stateAtLength(m_keeper, m_session));
    m_state.setVisible(m_keeper.isShared() || m_keeper.isMeeting());
    m_now.setText(tr("Sync now"));
    m_now.setVisible(m_keeper.isShared() && !m_session.workspace().isReadOnly());
    emit freshnessChanged();
}

void SyncCentre::showProgress(const SyncProgress& progress)
{
    if (!m_keeper.isMeeting() || !m_since.isValid() || m_since.elapsed() < worthShowingMs) return;
    m_shown = true;
    emit working({ u"folder-sync"_s, SyncText::phase(progress), progress.bytes, progress.allBytes,
        SyncText::counts(progress, m_session.format()), true });
}

void SyncCentre::end(const std::optional<Error>& error, bool asked)
{
    m_since.invalidate();
    if (std::exchange(m_shown, false)) emit rested();
    // That something waits for his word the person hears also of a meeting that came by itself, once.
    const bool waits = m_keeper.report() && m_keeper.report()->silentDays > 0 && !error;
    if (!asked && !(waits && !std::exchange(m_silenceTold, true))) return;
    if (error)
        emit told(error->code == ErrorCode::Cancelled ? u"dialog-information"_s : u"dialog-warning"_s,
            SyncText::refusal(*error, m_keeper.overview().folder));
    else if (m_keeper.report())
        emit told(u"folder-sync"_s, SyncText::outcome(*m_keeper.report(), m_session.format()));
}

} // namespace fairlead::ui
