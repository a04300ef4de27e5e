#include "models/Session.h"

#include "models/Preferences.h"
#include "models/RecordText.h"
#include "models/WhatIf.h"
#include "store/Connection.h"
#include "store/Maintenance.h"

#include <QCoreApplication>
#include <QThread>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

Session::Session(std::unique_ptr<Workspace> workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_totals(std::make_shared<RememberedTotals>())
    , m_readers(*m_workspace)
    , m_unit(Preferences::unit())
    , m_amounts(Preferences::amounts())
{
    m_pool.setMaxThreadCount(2);
    m_workspace->onChange([this](const Change& change) {
        if (QThread::currentThread() == thread())
            tell(change);
        else
            m_untold.push_back(change); // read when that thread is done
    });
}

void Session::tell(const Change& change)
{
    m_readers.clear();
    m_unexplained.reset();
    m_movesTold = change.records.value(u"stage_event"_s);
    emit changed(change);
    emit undoChanged();
    // What fields and values are called, where they stand and whether they are shown: every text anew.
    for (const QString& type : { u"choice"_s, u"field"_s, u"field_use"_s })
        if (change.records.contains(type)) return emit languageChanged();
}

bool Session::alone(std::function<void(Workspace&)> work, std::function<void()> done)
{
    if (m_busy) return false;
    auto standIn = m_workspace->newReader();
    if (!standIn) return false;
    m_standIn = std::move(*standIn);
    m_busy = true;
    emit busyChanged();
    m_pool.start([this, work = std::move(work), done = std::move(done)] {
        {
            const std::lock_guard free(m_longWork);
            work(*m_workspace);
        }
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                m_standIn.reset();
                m_busy = false;
                for (const Change& change : std::exchange(m_untold, {}))
                    tell(change);
                emit busyChanged();
                done();
            },
            Qt::QueuedConnection);
    });
    return true;
}

Session::~Session()
{
    emit ending();
    m_pool.waitForDone();
    m_workspace->keepTotals(*m_totals);
}

std::function<QueryRunner(const Reader&)> Session::runners() const
{
    return [currency = m_workspace->baseCurrency(), person = m_workspace->person(), day = today(), totals = m_totals](
               const Reader& reader) { return QueryRunner(reader, currency, person, day).remembering(totals); };
}

WhatIf& Session::whatIf()
{
    if (!m_whatIf) m_whatIf = new WhatIf(*this);
    return *m_whatIf;
}

void Session::setPerson(const RecordId& person)
{
    if (m_workspace->person() == person) return;
    m_workspace->setPerson(person);
    emit personChanged();
}

void Session::setChinese(bool chinese)
{
    if (m_chinese == chinese) return;
    m_chinese = chinese;
    emit languageChanged();
}

QString Session::sqliteVersion() { return QString::fromLatin1(Connection::libraryVersion()); }

void Session::setUnit(MoneyUnit unit)
{
    if (m_unit == unit) return;
    Preferences::setUnit(unit);
    rewrite();
}

void Session::rewrite()
{
    m_unit = Preferences::unit();
    m_amounts = Preferences::amounts();
    emit languageChanged();
}

QString Session::undoName() const
{
    const auto edit = m_busy ? std::nullopt : m_workspace->nextUndo();
    return edit ? edit->name : QString();
}

QString Session::redoName() const
{
    const auto edit = m_busy ? std::nullopt : m_workspace->nextRedo();
    return edit ? edit->name : QString();
}

Result<qint64> Session::attempt(Edit edit, Telling telling)
{
    const QString name = edit.name;
    if (m_busy) return Error { ErrorCode::Busy, tr("an import is running") };
    const Edit act = edit;
    auto done = m_workspace->apply(std::move(edit));
    if (!done || !*done) return done;
    m_unexplained = unexplained(act, *done);
    if (telling == Telling::Aloud) emit acted(name);
    return done;
}

bool Session::apply(Edit edit)
{
    const QString name = edit.name;
    QList<const RecordType*> types;
    for (const EditStep& step : edit.steps)
        if (!types.contains(step.record.type)) types.append(step.record.type);
    const auto done = attempt(std::move(edit));
    if (!done) emit failed(tr("“%1” was not done: %2").arg(name, problemsOf(types, done.error())));
    return bool(done);
}

QString Session::warning() const
{
    if (m_busy || m_workspace->warnings().empty()) return {};
    const std::vector<Problem>& warnings = m_workspace->warnings();
    if (warnings.size() == 1) return RecordText(*this).problemText(warnings.front());
    return tr("%Ln deal(s) moved on with criteria that are not met", nullptr, int(warnings.size()));
}

/// What is wrong with which field, where that is known.
QString Session::problemsOf(const QList<const RecordType*>& types, const Error& error) const
{
    QStringList sentences;
    if (error.code == ErrorCode::Invalid)
        for (const Problem& problem : m_workspace->problems()) {
            if (problem.word == u"gate"_s)
                sentences.append(tr("“%1”: %2", "record and what is wrong")
                                     .arg(problem.record, RecordText(*this).problemText(problem)));
            for (const RecordType* type : types)
                if (const Field* field = type->find(problem.field); field && problem.word == u"required"_s) {
                    sentences.append(tr("%1: %2", "field and what is wrong")
                                         .arg(field->label.in(m_chinese), RecordText(*this).problemText(problem)));
                    break;
                }
        }
    return sentences.isEmpty() ? reason(error) : sentences.join(u"; "_s);
}

void Session::undo()
{
    if (!m_busy) tellUndone(m_workspace->undo());
}

void Session::undoEdit(qint64 no)
{
    if (!m_busy) tellUndone(m_workspace->undoEdit(no));
}

void Session::tellUndone(const Result<UndoResult>& done)
{
    if (!done) {
        if (done.error().code != ErrorCode::NotFound)
            emit failed(tr("Undo was not possible: %1").arg(reason(done.error())));
    } else if (!done->skipped.empty()) {
        emit failed(tr("Undone, except %Ln value(s) that others changed since.", nullptr, int(done->skipped.size())));
    }
}

bool Session::isFileGone() const { return m_workspace->connection().hasMoved(); }

Result<void> Session::saveCopy(const QString& path) const { return copyFromOpen(reader(), path); }

QString Session::reason(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return tr("the disk is full. Nothing was changed; make room and try again");
    case ErrorCode::ReadOnly:
        return tr("the workspace is open for reading only. Nothing was changed");
    case ErrorCode::NoAccess:
    case ErrorCode::Io:
        return tr("the file could not be written. Nothing was changed (%1)").arg(error.detail);
    default:
        return error.detail;
    }
}

void Session::redo()
{
    if (m_busy) return;
    const auto done = m_workspace->redo();
    if (!done && done.error().code != ErrorCode::NotFound)
        emit failed(tr("Redo was not possible: %1").arg(reason(done.error())));
}

std::shared_ptr<Turn> Session::nextTurn(QObject* context)
{
    if (!m_turns.contains(context))
        connect(context, &QObject::destroyed, this, [this](QObject* gone) {
            if (const auto turn = m_turns.take(gone)) turn->overtake();
        });
    std::shared_ptr<Turn>& newest = m_turns[context];
    if (newest) newest->overtake();
    newest = std::make_shared<Turn>();
    return newest;
}

void Session::drop(QObject* context)
{
    if (const auto turn = m_turns.value(context)) turn->overtake();
}

void Session::settle()
{
    // Answers may start further work, some by timers that are due at once: it is over when nothing came for a while.
    int quiet = 0;
    for (int round = 0; round < 200 && quiet < 3; ++round) {
        m_pool.waitForDone();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        quiet = m_underWay == 0 && !m_busy ? quiet + 1 : 0;
    }
}

} // namespace fairlead::ui
