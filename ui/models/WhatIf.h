#pragma once
#include "models/Session.h"
#include "models/WhatIfDraft.h"

#include <QTimer>

namespace fairlead::ui {

/// A rehearsal: changes to deals that are tried out beside the workspace. Rules, gates and consequences hold as they
/// would, since each change is done and taken back in the workspace itself; what follows from all of them is a
/// Rehearsal, through which boards and reports are read. Applied as one edit, or thrown away.
///
/// One per workspace, of all windows; it survives a restart. When the workspace changes meanwhile it is rehearsed anew:
/// a deal that somebody else has brought to where it was meant to go drops out, one that changed otherwise is told and
/// not applied until the person says so. Interface thread.
class WhatIf : public QObject
{
    Q_OBJECT
public:
    explicit WhatIf(Session& session);

    /// One change as a person reads it.
    struct Line
    {
        RecordId deal;
        QString title;
        QString field; ///< with what belongs to it
        QString label;
        QString before;
        QString after;
        QString meanwhile; ///< what the workspace says by now, if that is neither; then it is not applied
        QString trouble; ///< why it cannot be applied as it is, in a sentence
        bool holdsBack() const { return !meanwhile.isEmpty() || !trouble.isEmpty(); }
    };
    bool isEmpty() const { return m_drafts.empty(); }
    /// In the order in which the deals were first changed.
    std::vector<Line> lines() const;
    /// The deals it changes.
    std::vector<RecordId> deals() const;
    /// What all changes together would make of the workspace; never null.
    std::shared_ptr<const Rehearsal> rehearsal() const { return m_rehearsal; }
    /// A deal as it would be; nothing if it is not there any more.
    std::optional<Record> dealOf(const RecordId& id) const;

    /// Tries out changes of deals. What breaks rules is refused whole, and problems() says why.
    Result<void> add(const Edit& edit);
    const std::vector<Problem>& problems() const { return m_problems; }
    /// What the last change went through without, in a sentence; empty if there is nothing to say.
    QString warning() const { return m_warning; }
    void takeBack(const RecordId& deal, const QString& field);
    void takeBack(const RecordId& deal);
    /// What the workspace says by now is known, and the change is meant all the same.
    void keepMine(const RecordId& deal, const QString& field);
    void throwAway();

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

    /// Makes all changes that nothing holds back, as one edit of the workspace; the others stay. False: nothing was
    /// done, and the session has told why.
    bool apply();

signals:
    void changed();

private:
    using Drafts = std::vector<WhatIfDraft>;
    static void merge(Drafts& drafts, const Record& stored, const EditStep& step);
    std::optional<Record> storedOf(const RecordId& deal) const;
    void become(Drafts drafts);
    void show(Drafts drafts);
    void follow();
    bool settle(Drafts& drafts) const;
    Edit editOf(const Drafts& drafts) const;
    Line lineOf(const Record& stored, const WhatIfDraft& draft, const QString& field) const;
    bool holdsBack(const WhatIfDraft& draft) const;
    QString sentenceOf(const std::vector<Problem>& problems) const;
    void drop(Drafts& drafts, const RecordId& deal, const QString& field) const;

    Session& m_session;
    const RecordType& m_type;
    WhatIfFile m_file;
    Drafts m_drafts;
    std::vector<Drafts> m_undo;
    std::vector<Drafts> m_redo;
    std::shared_ptr<const Rehearsal> m_rehearsal;
    QHash<RecordId, QString> m_troubles; ///< of the deals that cannot be applied as they are
    std::vector<Problem> m_problems;
    QString m_warning;
    QTimer m_soon;
};

} // namespace fairlead::ui
