#include "models/SyncText.h"

#include "sync/BadFileReason.h"

#include <QDateTime>
#include <QDir>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysByName = 7;
constexpr qint64 clockWarnMs = 5 * 60'000;

} // namespace

QString SyncText::moment(qint64 ms, const Format& format, QDate today)
{
    if (!ms) return u"–"_s;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms);
    const QString time = at.time().toString(u"HH:mm"_s);
    const qint64 days = at.date().daysTo(today);
    if (days == 0) return time;
    if (days == 1) return tr("yesterday %1").arg(time);
    if (days > 1 && days < daysByName)
        return tr("%1 %2", "weekday, time").arg(QLocale().dayName(at.date().dayOfWeek(), QLocale::ShortFormat), time);
    return tr("%1, %2", "day, time").arg(format.day(at.date()), time);
}

QString SyncText::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString SyncText::unheard() { return tr("a computer that was not heard of yet"); }

QString SyncText::nameOf(const SyncDevice& device)
{
    const QString computer = device.name.isEmpty() ? unheard() : device.name;
    return device.personName.isEmpty() ? computer : tr("%1, %2", "person, computer").arg(device.personName, computer);
}

QString SyncText::state(const SyncKeeper& keeper, const Session& session)
{
    const auto decide = int(keeper.conflicts().size());
    switch (keeper.state()) {
    case SyncKeeper::State::Unknown:
        return {};
    case SyncKeeper::State::NotShared:
        return tr("Not shared");
    case SyncKeeper::State::Meeting:
        return tr("Syncing…");
    case SyncKeeper::State::Away:
        return tr("Share not there");
    case SyncKeeper::State::Trouble:
        return tr("Sync stopped");
    case SyncKeeper::State::Asking:
        return tr("Send %Ln change(s)?", nullptr, int(keeper.overview().waiting));
    case SyncKeeper::State::Waiting:
        if (decide) return tr("%Ln to decide", nullptr, decide);
        return tr("%Ln change(s) wait", nullptr, int(keeper.overview().waiting));
    case SyncKeeper::State::UpToDate:
        break;
    }
    if (decide) return tr("%Ln to decide", nullptr, decide);
    return tr("Up to date · %1").arg(moment(keeper.overview().at, session.format(), session.today()));
}

QString SyncText::stateAtLength(const SyncKeeper& keeper, const Session& session)
{
    const SyncKeeper::State state = keeper.state();
    if (state == SyncKeeper::State::Unknown || state == SyncKeeper::State::NotShared)
        return tr("This workspace is not shared");
    const SyncOverview& overview = keeper.overview();
    QStringList sentences;
    if (state == SyncKeeper::State::Meeting)
        sentences << tr("Changes are being exchanged with the others.");
    else if (overview.trouble)
        sentences << refusal(*overview.trouble, overview.folder);
    else if (state == SyncKeeper::State::Asking)
        return silence(keeper);
    else
        sentences << tr("Last sync: %1.").arg(moment(overview.at, session.format(), session.today()));
    if (const auto decide = int(keeper.conflicts().size()))
        sentences << tr("%Ln value(s) were written twice and wait for a decision.", nullptr, decide);
    if (overview.waiting)
        sentences << tr("%Ln change(s) of yours have not gone out yet.", nullptr, int(overview.waiting));
    return sentences.join(u' ');
}

QString SyncText::silence(const SyncKeeper& keeper)
{
    return tr("This computer had not synced for %Ln day(s).", nullptr, keeper.silentDays()) + u' '
        + tr("%Ln change(s) of yours wait to go out.", nullptr, int(keeper.overview().waiting));
}

QString SyncText::phase(const SyncProgress& progress)
{
    switch (progress.phase) {
    case SyncProgress::Phase::Looking:
        return tr("Looking for news");
    case SyncProgress::Phase::Sending:
        return tr("Sending");
    case SyncProgress::Phase::Receiving:
        return tr("Receiving");
    case SyncProgress::Phase::Applying:
        return tr("Taking in");
    case SyncProgress::Phase::Files:
        break;
    }
    return tr("Exchanging files");
}

QString SyncText::counts(const SyncProgress& progress, const Format& format)
{
    const QString changes
        = progress.operations > 0 ? tr("%1 changes").arg(format.count(progress.operations)) : QString();
    if (progress.allBytes <= 0) return changes;
    const QString bytes = tr("%1 of %2", "sizes").arg(size(progress.bytes), size(progress.allBytes));
    return changes.isEmpty() ? bytes : tr("%1 · %2", "sizes, changes").arg(bytes, changes);
}

QString SyncText::refusal(const Error& error, const QString& folder)
{
    const QString place = QDir::toNativeSeparators(folder);
    switch (error.code) {
    case ErrorCode::Unavailable:
        return tr("The folder %1 cannot be reached, or another one stands in its place. Check the network or the "
                  "drive; what you write waits here and goes out by itself.")
            .arg(place);
    case ErrorCode::TimedOut:
        return tr("The server of %1 does not answer. What you write waits here and goes out by itself.").arg(place);
    case ErrorCode::NoAccess:
        return tr("You have no right to write in %1. Ask whoever looks after the server for it.").arg(place);
    case ErrorCode::ReadOnly:
        return tr("%1 can only be read. Choose a folder that you can write in.").arg(place);
    case ErrorCode::DiskFull:
        return tr("There is no room left in %1 or on this disk. Nothing is lost; make room, then sync again.")
            .arg(place);
    case ErrorCode::Exists:
        return tr("Another workspace lies in %1 already. Join that one, or choose an empty folder.").arg(place);
    case ErrorCode::NotFound:
        return tr("No workspace is shared in %1. Choose the folder that a colleague has shared.").arg(place);
    case ErrorCode::Damaged:
        return tr(
            "What lies in %1 cannot be read: it is damaged. Your own data is whole; ask whoever set the share up.")
            .arg(place);
    case ErrorCode::TooNew:
        return tr("A newer Fairlead has written to %1. Update this program; until then its news stay there.")
            .arg(place);
    case ErrorCode::NeedsKeys:
        return tr("The workspace in %1 is encrypted, and this computer has no key for it.").arg(place);
    case ErrorCode::Cancelled:
        return tr("Stopped. What has arrived stays, and the next sync goes on from there.");
    default:
        break;
    }
    return tr("Sync with %1 stopped: %2. Nothing is lost; try again.").arg(place, error.detail);
}

QString SyncText::badFile(
    const SyncStore::BadFile& file, const SyncOverview& overview, const Format& format, QDate today)
{
    const auto author = std::find_if(overview.devices.begin(), overview.devices.end(),
        [&file](const SyncDevice& device) { return file.name.contains(device.device.toString()); });
    const QString who = author == overview.devices.end() ? unheard() : nameOf(*author);
    const QString since = moment(file.since, format, today);
    switch (BadFileReason::fromText(file.reason).kind) {
    case BadFileReason::Kind::Waits:
        return tr("News from %1 came before others that they build upon, %2. They come in together, or alone after a "
                  "day.")
            .arg(who, since);
    case BadFileReason::Kind::TooLarge:
    case BadFileReason::Kind::Misplaced:
        return tr("In the folder of %1 lies a file that does not belong there, since %2. Everything else goes on. Ask "
                  "whoever looks after the server whether somebody copied files there.")
            .arg(who, since);
    case BadFileReason::Kind::Content:
        return tr("An attached file or photo is damaged on the server, since %1. It is tried again at each sync; if it "
                  "stays so, ask whoever attached it to attach it anew.")
            .arg(since);
    case BadFileReason::Kind::Damaged:
        break;
    }
    return tr("A file from %1 is damaged on the server, since %2. That computer puts it there again when it syncs, or "
              "another one after a day; news of the others come in.")
        .arg(who, since);
}

QString SyncText::outcome(const SyncReport& report, const Format& format)
{
    if (report.clockFar)
        return tr(
            "The clock of this computer is more than a day off: nothing was sent. Set it right, then sync again.");
    if (report.silentDays) return tr("The others' news are in. Yours waits for your word: see Sync");
    if (report.operationsIn + report.operationsOut == 0) return tr("Up to date: nothing new on either side");
    return tr("Changes received: %1, sent: %2")
        .arg(format.count(report.operationsIn), format.count(report.operationsOut));
}

QList<SyncText::Finding> SyncText::findings(const ShareFindings& found)
{
    QList<Finding> list;
    list.append({ found.readsBack && found.bigFiles && found.emptyFiles,
        found.readsBack && found.bigFiles && found.emptyFiles ? tr("Files arrive whole, large ones too")
                                                              : tr("Files do not come back as they were written") });
    list.append({ found.keepsNames && found.longNames,
        found.keepsNames && found.longNames ? tr("Names of files stay as they are")
                                            : tr("Names of files are changed or cut") });
    list.append({ found.listsAtOnce && found.forgetsAtOnce,
        found.listsAtOnce && found.forgetsAtOnce
            ? tr("What one computer writes the others see at once")
            : tr("What one computer writes the others see after a while; that is no hindrance") });
    list.append({ found.claims,
        found.claims ? tr("Two computers never get the same number of a document")
                     : tr("Numbers of documents stay provisional until the next sync") });
    if (found.offsetMs) {
        const bool near = std::abs(*found.offsetMs) < clockWarnMs;
        const int minutes = int(std::abs(*found.offsetMs) / 60'000);
        list.append({ near,
            near ? tr("The clocks of this computer and the server agree")
                 : tr("The clocks of this computer and the server are %Ln minute(s) apart", nullptr, minutes) });
    }
    if (found.freeBytes >= 0) list.append({ true, tr("%1 are free there").arg(size(found.freeBytes)) });
    if (!found.leftBehind.isEmpty())
        list.append({ false, tr("Files cannot be removed again there; the trial left some behind") });
    return list;
}

QString SyncText::origin(const SharedWorkspace& there, const Format& format)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(there.createdAt).date();
    return there.createdOn.isEmpty() ? tr("Shared on %1").arg(format.day(day, true))
                                     : tr("Shared on %1 from %2").arg(format.day(day, true), there.createdOn);
}

} // namespace fairlead::ui
