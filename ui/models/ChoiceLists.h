#pragma once
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// Choice lists as people set them up: which there are, and the edits that add, change, move, retire and delete their
/// values. A value that is no longer offered stays where it was chosen. Interface thread.
class ChoiceLists
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceLists)
public:
    explicit ChoiceLists(Session& session)
        : m_session(session)
    {
    }
    struct Draft
    {
        QString labelEn;
        QString labelZh; ///< one of the two is enough
        QString colour; ///< "#3060c0"; empty = none
    };
    /// Those that take values of people, in the order of the program.
    QList<const ChoiceList*> lists() const;
    /// Values to be set up, in their order; retired ones included.
    QList<ChoiceValue> values(const QString& list) const;
    /// The value that a label means already; null if it is a new one.
    const ChoiceValue* meant(const QString& list, const Draft& draft) const;

    /// One that was retired or deleted is used again. Invalid with the workspace's problems() if it cannot be.
    Result<qint64> add(const QString& list, const Draft& draft);
    Result<qint64> change(const QString& list, const ChoiceValue& value, const Draft& draft);
    bool setRetired(const QString& list, const ChoiceValue& value, bool retired);
    /// `from` and `to` as in values(); `to` is the place afterwards.
    bool move(const QString& list, int from, int to);
    /// Only one of people.
    bool remove(const QString& list, const ChoiceValue& value);

private:
    Record recordOf(const QString& list, const QString& code) const;
    QString nameOf(const ChoiceValue& value) const;

    Session& m_session;
};

} // namespace fairlead::ui
