#pragma once
#include "exchange/HeaderMatcher.h"
#include "exchange/Importer.h"
#include "exchange/KindGuess.h"
#include "models/Session.h"

#include <QTemporaryDir>
#include <atomic>

namespace fairlead::ui {

/// An import as the window does it: the same plan as the command line, looked through, rehearsed and run beside the
/// person. One piece of work at a time; a newer one takes the place of one that runs, cancel() ends it within a few
/// hundred rows and leaves nothing. Lives on the interface thread.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    explicit ImportJob(Session& session, QObject* parent = nullptr);
    ~ImportJob() override;

    /// What is known of the file; nothing before found().
    struct Look
    {
        QString path;
        QString kind; ///< type or view
        const RecordType* type = nullptr;
        std::vector<MappedColumn> columns;
        std::vector<ImportQuestion> questions;
        std::vector<HeaderMatcher::Choice> choices; ///< where a column may go
        QString encoding;
        struct Csv
        {
            char delimiter = ',';
            bool hasHeader = false;
        };
        std::optional<Csv> csv; ///< nothing: the file is of another format
        qint64 rows = 0;
        std::vector<SourceRow> firstRows; ///< a screenful, as the file has them
    };
    const std::optional<Look>& look() const { return m_look; }
    /// Of the last check or run.
    const std::optional<ImportResult>& result() const { return m_result; }
    /// The filter of the records that the run added, as FilterParser reads it; empty if there are none.
    QString whatCameIn() const;
    /// Of the run: taken back, but for so many values that others had changed since. Nothing: it stands.
    std::optional<int> keptAfterUndo() const { return m_kept; }
    ImportOptions& options() { return m_options; }
    const ImportOptions& options() const { return m_options; }

    /// Another file: what was said of the last one is forgotten. Ends in found() or refused().
    void open(const QString& path);
    void lookAgain(); ///< with the options as they are now; ends in found() or refused()
    void check(); ///< a rehearsal; ends in checked() or refused()
    void run(); ///< ends in imported() or refused()
    void takeBack(); ///< undoes the run; ends in takenBack() or refused()
    void cancel();
    bool isRunning() const { return m_running; }
    enum class Task { Looking, Checking, Importing, Undoing };
    Task task() const { return m_task; } ///< what runs, or ran last

    /// Goes to the field (empty: left out); a column that went there gives it up.
    void map(const QString& header, const QString& path);
    /// Nothing: as if it had never been decided.
    void decide(const NearMatch& match, const std::optional<NameDecision>& decision);
    /// The text counts instead of what the file has in that cell.
    void mend(qint64 line, const QString& header, const QString& text);
    QStringList kinds() const { return importableKinds(m_session.catalog()); }
    /// Where the refused rows of the last check or run were put; empty: there were none.
    QString rejectsPath() const;

signals:
    void started();
    void progressed(qint64 done, qint64 total, qint64 rows);
    void found();
    void checked();
    void imported();
    void takenBack();
    void refused(const fairlead::Error& error); ///< Cancelled among them

private:
    using Tick = std::function<bool(qint64 done, qint64 total, qint64 rows)>;
    using Work = std::function<void(Workspace&, const Tick&)>;
    void start(Task task, Work work, std::function<void()> done);
    void execute(bool dryRun);
    Tick ticker();

    Session& m_session;
    QTemporaryDir m_folder; ///< of refused rows
    ImportOptions m_options;
    QString m_path;
    std::optional<Look> m_look;
    std::optional<ImportResult> m_result;
    std::optional<int> m_kept;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::function<void()> m_waiting; ///< starts when what runs has ended
    Task m_task = Task::Looking;
    bool m_running = false;
};

} // namespace fairlead::ui
