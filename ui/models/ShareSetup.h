#pragma once
#include "models/ShareTask.h"
#include "sync/ShareProbe.h"
#include "sync/SyncSetup.h"

namespace fairlead::ui {

/// The first steps of sharing and of joining: looks what lies in a folder, tries the folder out, and makes the file of
/// who joins. What is slow runs beside the person and can be cancelled. Lives on the interface thread; one thing at a
/// time, a newer one takes the place of one that runs.
class ShareSetup : public QObject
{
    Q_OBJECT
public:
    explicit ShareSetup(QObject* parent = nullptr);

    /// For who shares: what lies there and what the folder can do. Ends in tried() or refused().
    void tryOut(const QString& folder);
    /// For who joins: which workspace lies there. Ends in found() or refused().
    void lookAt(const QString& folder);
    /// Makes the file of the workspace that was found and fills it for the first time. Ends in joined() or refused().
    void join(const QString& path);
    void cancel();
    bool isRunning() const { return m_task.isRunning(); }

    const QString& folder() const { return m_folder; }
    /// The workspace that lies there; nothing: none does.
    const std::optional<SharedWorkspace>& there() const { return m_there; }
    const ShareFindings& findings() const { return m_findings; }

    struct Person
    {
        RecordId id;
        QString name;
    };
    /// Who can be chosen in the file that was made.
    const std::vector<Person>& people() const { return m_people; }
    /// What stopped the first sync; the file is there and goes on from where it stands.
    const std::optional<Error>& stopped() const { return m_stopped; }

signals:
    void progressed(const fairlead::SyncProgress& progress);
    void tried();
    void found();
    void joined();
    /// `ofFile`: the file could not be made; else it is about the folder.
    void refused(const fairlead::Error& error, bool ofFile);

private:
    struct Answer
    {
        std::optional<Error> error;
        bool ofFile = false;
        std::optional<SharedWorkspace> there;
        ShareFindings findings;
        std::vector<Person> people;
        std::optional<Error> stopped;
    };
    using Work = std::function<void(ShareTask::Bench&, Answer&)>;
    void start(Work work, std::function<void()> done);

    ShareTask m_task;
    QString m_folder;
    std::optional<SharedWorkspace> m_there;
    ShareFindings m_findings;
    std::vector<Person> m_people;
    std::optional<Error> m_stopped;
};

} // namespace fairlead::ui
