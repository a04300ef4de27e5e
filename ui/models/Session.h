#pragma once
#include "models/Format.h"
#include "models/RecordTrail.h"
#include "models/Turn.h"
#include "store/Workspace.h"
#include "store/query/QueryRunner.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <mutex>

namespace fairlead::ui {

class WhatIf;

/// The open workspace as the interface knows it: its changes as a signal, undo and redo by name, readers for work
/// beside the person. One per workspace, on the interface thread, owned by the application.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(std::unique_ptr<Workspace> workspace, QObject* parent = nullptr);
    ~Session() override;

    Workspace& workspace() { return *m_workspace; }
    const Workspace& workspace() const { return *m_workspace; }
    const Catalog& catalog() const { return m_workspace->catalog(); }
    const Reader& reader() const { return m_standIn ? *m_standIn : m_workspace->reader(); }
    QDate today() const { return m_workspace->today(); }
    QueryRunner runner() const { return runners()(reader()); }
    /// Makes runners as of now, on any thread: work beside the person must not ask the session, or a page, again.
    std::function<QueryRunner(const Reader&)> runners() const;

    /// Who sits here; null until somebody was chosen.
    RecordId person() const { return m_workspace->person(); }
    void setPerson(const RecordId& person);

    /// The language of labels; texts of widgets follow the application's translators.
    bool isChinese() const { return m_chinese; }
    void setChinese(bool chinese);
    static QString sqliteVersion();
    /// How numbers, amounts and days are written now.
    Format format() const { return Format(m_chinese, today(), m_unit, m_amounts); }
    /// The unit of money of all columns, cards and charts; remembered.
    MoneyUnit unit() const { return m_unit; }
    void setUnit(MoneyUnit unit);
    /// Preferences were changed that say how things are written: all is written anew.
    void rewrite();

    bool canUndo() const { return !undoName().isEmpty(); }
    bool canRedo() const { return !redoName().isEmpty(); }
    QString undoName() const;
    QString redoName() const;
    /// Applies an edit; a refusal is told by failed() with a sentence.
    bool apply(Edit edit);
    /// The same for who tells a refusal himself, from workspace().problems(). Quiet: what is done is seen where the
    /// person looks, and acted() would only repeat it.
    enum class Telling { Aloud, Quiet };
    Result<qint64> attempt(Edit edit, Telling telling = Telling::Aloud);
    /// What was done last was a move between stages, or several, that nobody gave a reason for: explain() adds it.
    bool canExplain() const { return m_unexplained.has_value(); }
    /// That move went back: it is worth asking why.
    bool wentBack() const { return m_unexplained && m_unexplained->back; }
    /// The one deal that the last act has won or lost; nothing if there was none, or several.
    std::optional<Record> justEnded() const;
    /// What the last act went through without, in a sentence; empty if there is nothing to say.
    QString warning() const;
    /// The reason of the last move, as part of the move itself: one line of its history, one undo.
    void explain(const QString& reason);
    void undo();
    void redo();
    /// Any edit of the list; what others changed since stays and is told.
    void undoEdit(qint64 no);
    /// The file is no longer at its place: moved, removed or replaced.
    bool isFileGone() const;
    /// All that is known here, from the open file; also when its name has gone.
    Result<void> saveCopy(const QString& path) const;
    /// Why the workspace refused, in a sentence that says what to do.
    static QString reason(const Error& error);

    /// The list that records were opened from last: previous and next walk over it.
    const RecordTrail& trail() const { return m_trail; }
    void setTrail(RecordTrail trail) { m_trail = std::move(trail); }

    /// Runs `work` on a thread of its own with a reader of its own, then `done` here. `context` going away drops the
    /// answer, but not the work: `work` may hold nothing of it. Work of the same `context` started later wins: the
    /// earlier is interrupted where it reads (ErrorCode::Cancelled), or never begins, and its answer is dropped.
    template <typename Answer>
    void beside(QObject* context, std::function<Answer(const Reader&)> work, std::function<void(Answer)> done)
    {
        const std::shared_ptr<Turn> turn = nextTurn(context);
        const QPointer<QObject> alive(context);
        const QPointer<Session> self(this);
        ++m_underWay;
        m_pool.start([this, self, alive, turn, work = std::move(work), done = std::move(done)] {
            std::shared_ptr<Answer> answer;
            if (const auto reader = turn->begin(m_readers)) answer = std::make_shared<Answer>(work(*reader));
            turn->end(m_readers);
            QMetaObject::invokeMethod(
                this,
                [self, alive, turn, answer, done] {
                    if (!self) return;
                    --self->m_underWay;
                    if (answer && alive && !turn->isOvertaken()) done(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }
    /// What runs beside for this context is wanted no more: it is stopped where it reads, and its answer is dropped.
    void drop(QObject* context);
    /// Long work on the workspace itself (an import), on a thread of its own, then `done` here. Until then isBusy():
    /// nothing else may be written, undone or redone, and reads of this thread go through a reader of their own; what
    /// the work changed is told before `done`. False: such work runs already.
    bool alone(std::function<void(Workspace&)> work, std::function<void()> done);
    bool isBusy() const { return m_busy; }
    /// Who writes for long beside the person (sync) holds it meanwhile, and stops soon when busyChanged() tells that
    /// somebody wants the workspace alone: that work begins when it is free.
    std::mutex& longWork() { return m_longWork; }
    /// What is tried out beside this workspace, in all its windows.
    WhatIf& whatIf();
    /// Waits until nothing runs beside (pictures, tests, closing), then delivers the answers.
    void settle();

signals:
    void ending(); ///< the session goes: whatever works with its workspace stops now
    void busyChanged();
    void changed(const fairlead::Change& change);
    /// An act of the person is done: its name, to be shown with Undo.
    void acted(const QString& name);
    void undoChanged();
    void failed(const QString& sentence);
    /// The language, how amounts and days are written, or what fields and values are called: every text anew.
    void languageChanged();
    void personChanged();
    /// The person wants another language; the application changes it.
    void languageWanted(bool chinese);

private:
    std::shared_ptr<Turn> nextTurn(QObject* context);

    /// A move that a reason may still be added to, until the next edit.
    struct Unexplained
    {
        qint64 edit = 0;
        Edit act;
        bool back = false;
    };
    std::optional<Unexplained> unexplained(const Edit& edit, qint64 no) const;
    void tell(const Change& change);
    QString problemsOf(const QList<const RecordType*>& types, const Error& error) const;
    void tellUndone(const Result<UndoResult>& done);

    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<RememberedTotals> m_totals;
    std::unique_ptr<Reader> m_standIn; ///< while work runs alone
    std::optional<Unexplained> m_unexplained;
    std::vector<RecordId> m_movesTold; ///< stage events of the last change
    std::vector<Change> m_untold; ///< of work that runs alone
    ReaderShelf m_readers;
    bool m_busy = false;
    std::mutex m_longWork;
    int m_underWay = 0; ///< work beside that has not been answered
    QThreadPool m_pool;
    QHash<QObject*, std::shared_ptr<Turn>> m_turns; ///< the newest of each context
    WhatIf* m_whatIf = nullptr; ///< once somebody asked
    bool m_chinese = false;
    RecordTrail m_trail;
    MoneyUnit m_unit;
    AmountStyle m_amounts;
};

} // namespace fairlead::ui
