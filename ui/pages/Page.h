#pragma once
#include "models/Session.h"
#include "print/PrintSheet.h"
#include "theme/Theme.h"
#include "widgets/StatusLine.h"

#include <QUrl>
#include <QWidget>

namespace fairlead::ui {

/// What every page of the window is: a place with an address, its keys and notes for the status line. A page opens the
/// next place by asking for its address; only the navigator decides.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(const Theme& theme, Session& session, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_theme(theme)
        , m_session(session)
    {
    }

    /// Shows what an address of this page asks for (its query items); called each time the page is gone to.
    virtual void go(const QUrl& address) = 0;
    /// Where the page stands now: going there again shows the same.
    virtual QUrl address() const = 0;
    virtual QList<KeyHint> hints() const { return {}; }
    virtual QString note() const { return {}; }
    virtual QString rightText() const { return {}; }
    /// Ends the work that it told of by working(); leaves nothing half done.
    virtual void stopWork() { }
    /// Whether amounts are seen here, so that the switch of their unit has something to do.
    virtual bool showsMoney() const { return true; }
    /// It says itself up to when its figures have news; else the status line does.
    virtual bool showsFreshness() const { return false; }
    /// In full screen it has all of it: for a projector.
    virtual bool presents() const { return false; }
    /// Pixels at the foot of the page that a message must not cover, without the foot of a list.
    virtual int footRoom() const { return 0; }
    /// Puts the keyboard where the person would want it.
    virtual void focusFirst() { }
    /// Hands over what the page shows, all rows of it, to be printed (PrintSheet.h says how). `ready` may be called
    /// later, but not after the page has gone. A page that does not say more is a picture of itself.
    virtual void print(PrintReady ready);

signals:
    void asked(const QUrl& address); ///< wants to go elsewhere
    void furtherAsked(const QUrl& address); ///< the same, in a further window
    void moved(); ///< its own address changed (a filter, a period)
    void statusChanged();
    void toast(const QString& icon, const QString& text, bool undoable);
    /// Long work runs beside the person, who may be on another page by now; rested() ends it.
    void working(const fairlead::ui::Progress& progress);
    void rested();
    void left(); ///< the person is done here: back to where he came from

protected:
    const Theme& m_theme;
    Session& m_session;
};

} // namespace fairlead::ui
