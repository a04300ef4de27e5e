#pragma once
#include "models/SyncKeeper.h"
#include "sync/ShareProbe.h"
#include "sync/SyncSetup.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What is said of sync, in the language in force.
class SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)
public:
    /// "09:40", "yesterday 18:20", "Tue 18:10", "12 Nov 16:48"; "–" for 0.
    static QString moment(qint64 ms, const Format& format, QDate today);
    static QString size(qint64 bytes);
    /// "Li Wei, laptop-7"; the computer alone while nobody sits there.
    static QString nameOf(const SyncDevice& device);

    /// In place of the name of a computer from which nothing came yet.
    static QString unheard();

    /// Of the top bar, and its longer form for a tool tip and a screen reader.
    static QString state(const SyncKeeper& keeper, const Session& session);
    static QString stateAtLength(const SyncKeeper& keeper, const Session& session);
    /// For how long nobody was met, and what waits for the person's word.
    static QString silence(const SyncKeeper& keeper);
    static QString phase(const SyncProgress& progress);
    static QString counts(const SyncProgress& progress, const Format& format);
    /// What happened, where, and what to do.
    static QString refusal(const Error& error, const QString& folder);
    /// Why a file on the share cannot be taken in now, and what to do.
    static QString badFile(
        const SyncStore::BadFile& file, const SyncOverview& overview, const Format& format, QDate today);
    /// What a meeting that a person asked for came to.
    static QString outcome(const SyncReport& report, const Format& format);

    /// What was tried out in a folder: whether it went well, and what it means.
    struct Finding
    {
        bool good = false;
        QString text;
    };
    static QList<Finding> findings(const ShareFindings& found);
    /// "Set up on LAPTOP-7, Tue 3 Nov".
    static QString origin(const SharedWorkspace& there, const Format& format);
};

} // namespace fairlead::ui
