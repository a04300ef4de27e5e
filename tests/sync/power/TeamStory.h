#pragma once
#include "sync/testing/Laptop.h"

#include "store/Maintenance.h"

#include <deque>

namespace fairlead::test {

/// A laptop of the story, whose steps may fail.
class Member : public Laptop
{
public:
    using Laptop::Laptop;

    Result<void> make(); ///< a workspace; what a cut left under its name and is plainly none gives way
    Result<void> enter(Share& share); ///< joins, or goes on joining
    Result<void> openAgain();
    bool isThere() const { return QFile::exists(path()); }
    /// What an installation knows of itself outside the workspace: the disk may put it back by one version.
    void rememberCard();
    void maybeLoseCard(quint32 seed);
    QString folder() const { return QFileInfo(path()).path() + u'/'; }

private:
    void clearAway();
    Workspace::Options settings() const;

    std::optional<QByteArray> m_card;
};

/// Two people who make a workspace, share it, edit it alone and beside each other, attach a file, add a field, import,
/// delete, undo, close and open again, and sync in between; in steps of which any may fail and be tried again. What was
/// acknowledged is remembered, and must be found at the end in the history of its record on every laptop.
class TeamStory
{
public:
    /// A view of the server for one meeting.
    using Connect = std::function<std::unique_ptr<Share>()>;
    explicit TeamStory(Connect connect);

    struct Step
    {
        int member = 0;
        QString name;
        std::function<Result<void>()> run;
    };
    const std::vector<Step>& steps() const { return m_steps; }
    Member& member(int number) { return *m_members[size_t(number)]; }
    size_t acknowledged() const { return m_acknowledged.size(); }
    /// Steps go by in steps of the clock, too.
    Result<void> run(const Step& step);

    /// What is acknowledged and not in a workspace: of what this member did, or of all; empty if nothing is lost.
    QString lost(int member, bool ofAll);
    /// Imports that are there in part.
    QString halves(int member);
    /// All meet until nothing is new. What went wrong, or nothing.
    QString meetAll();
    /// Differences between the members and what check finds in their files; nothing if all is well.
    QString differences();
    /// The same for somebody who joins now and has only the share.
    QString differenceOfNewcomer();

private:
    struct Acknowledged
    {
        int member;
        Handle record;
        QString field; ///< empty: it was created
        Cells cells;
    };
    void addSteps();
    void beginTogether();
    void workApart();
    void meetAndGoOn();
    void step(int member, const QString& name, std::function<Result<void>(Member&)> run);
    void add(int member, const QString& key, const QString& type, const QString& title);
    template <typename Value>
    void set(int member, const QString& key, const QString& field, const Value& value);
    void sync(int member);
    Result<void> met(Member& member);
    Result<void> addField(Member& member);
    Result<void> attach(Member& member);
    Result<void> importMany(Member& member);
    Result<void> change(int member, const QString& key, const QString& field, const std::function<void(Record&)>& set);

    Connect m_connect;
    std::vector<std::unique_ptr<Member>> m_members;
    std::vector<Step> m_steps;
    std::map<QString, Handle> m_records;
    std::vector<Acknowledged> m_acknowledged;
    int m_imports = 0;
    SyncReport m_last;
};

/// Damage that check finds in a workspace, in words; nothing if there is none.
QString damageIn(const QString& path);

} // namespace fairlead::test
