#pragma once
#include "models/Session.h"
#include "store/FileStore.h"

#include <QTimer>
#include <atomic>

class QMimeData;

namespace fairlead::ui {

/// A file that is to come in: from a path, or its bytes as the clipboard has them.
struct FileSource
{
    QString name;
    QString path = {};
    QByteArray bytes = {};
};
/// What a clipboard or a drop brings: files of this computer, else a picture; empty if neither.
std::vector<FileSource> fileSources(const QMimeData& data, const QDateTime& now);
bool hasFiles(const QMimeData& data);

/// Brings files into the workspace beside the person and attaches them to a record: all of one call are one edit, one
/// undo. Several calls wait for each other. What was refused is told by Session::failed. Going away stops the work.
class FileIntake : public QObject
{
    Q_OBJECT
public:
    explicit FileIntake(Session& session, QObject* parent = nullptr);
    ~FileIntake() override;

    void attach(const Record& subject, std::vector<FileSource> sources);
    /// Makes a picture the photo of a contact or a person.
    void setPhoto(const Record& subject, FileSource source);
    void cancel(); ///< what is coming in now, and what waits
    bool isBusy() const { return m_running; }
    /// What is coming in now, and how much of it is done, 0 to 1.
    QString name() const;
    double share() const;

signals:
    void progressed(); ///< also at the beginning and at the end

private:
    struct Job
    {
        Record subject;
        std::vector<FileSource> sources;
        bool photo = false;
    };
    struct Answer
    {
        std::vector<std::pair<QString, QByteArray>> files; ///< name, hash
        std::vector<std::pair<QString, Error>> faults;
    };
    /// Shared with the thread that reads.
    struct State
    {
        std::atomic<bool> stopped = false;
        std::atomic<int> file = 0;
        std::atomic<int> done = 0;
        std::atomic<int> all = 1;
    };
    static Answer read(const Job& job, const QString& workspace, qint64 now, State& state);
    void next();
    void finish(const Job& job, const Answer& answer);
    void attachAll(const Job& job, const Answer& answer);
    void tell(const QString& name, const Error& error);

    Session& m_session;
    std::vector<Job> m_waiting;
    Job m_now;
    bool m_running = false;
    std::shared_ptr<State> m_state;
    QTimer m_look;
};

} // namespace fairlead::ui
