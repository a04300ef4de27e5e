#include "ReportNews.h"

#include <QDateTime>
#include <QJsonArray>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

QString moment(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate); }

QString missingWords(const SyncFreshness& fresh, const Output& out)
{
    QStringList words;
    for (const SyncFreshness::Missing& one : fresh.missing) {
        const QString name
            = one.name.isEmpty() ? out.say("a computer not heard of yet", "一台尚无消息的电脑") : one.name;
        words.append(one.until ? out.say("%1 (until %2)", "%1（截至 %2）").arg(name, moment(one.until))
                               : out.say("%1 (nothing yet)", "%1（尚无）").arg(name));
    }
    return words.join(out.chinese() ? u"、"_s : u", "_s);
}

} // namespace

Result<std::optional<SyncFreshness>> newsOf(const Workspace& workspace)
{
    auto overview = readSyncOverview(workspace.reader(), {}, 0);
    if (!overview) return overview.error();
    if (!overview->shared) return std::optional<SyncFreshness>();
    // Who works here is known here, not in the file.
    for (SyncDevice& device : overview->devices)
        if (device.own && device.person.isNull()) device.person = workspace.person();
    return std::optional(SyncFreshness::of(*overview, workspace.clock().now()));
}

QString newsLine(const SyncFreshness& fresh, const Output& out)
{
    if (!fresh.at) return out.say("Not synced yet: others' news are missing.", "尚未同步：缺少他人的内容。");
    const QString people = QString::number(fresh.people);
    if (fresh.missing.empty())
        return out.say("News as of %1, from all %2 people.", "内容截至 %1，全部 %2 人均已收到。")
            .arg(moment(fresh.at), people);
    return out.say("News as of %1, from %2 of %3 people. Missing: %4.", "内容截至 %1，%3 人中已收到 %2 人。缺少：%4。")
        .arg(moment(fresh.at), QString::number(fresh.heard()), people, missingWords(fresh, out));
}

QJsonObject newsJson(const SyncFreshness& fresh)
{
    const auto time = [](qint64 ms) { return ms ? QJsonValue(moment(ms)) : QJsonValue(QJsonValue::Null); };
    QJsonArray missing;
    for (const SyncFreshness::Missing& one : fresh.missing)
        missing.append(QJsonObject { { u"name"_s, one.name }, { u"until"_s, time(one.until) } });
    return { { u"as_of"_s, time(fresh.at) }, { u"people"_s, fresh.people }, { u"heard"_s, fresh.heard() },
        { u"missing"_s, missing } };
}

} // namespace fairlead::ctl
