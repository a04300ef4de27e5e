#pragma once
#include "insight/DecisionMap.h"
#include "models/Session.h"

#include <QCoreApplication>
#include <QPoint>

namespace fairlead::ui {

/// What a person does on the decision map of a deal; each act is one edit that can be undone by its name.
class DecisionActs
{
    Q_DECLARE_TR_FUNCTIONS(DecisionActs)
public:
    DecisionActs(Session& session, const RecordId& deal)
        : m_session(session)
        , m_deal(deal)
    {
    }
    void place(const DecisionPerson& person, QPoint at);
    /// Nobody keeps a place: all are laid out anew.
    void arrange(const DecisionMap& map);
    /// A choice field of the role; empty takes it back.
    void set(const DecisionPerson& person, const QString& field, const QString& code);
    /// `boss` null: to nobody in this decision. Whoever would then report to himself is left as he is.
    void reportTo(const DecisionMap& map, const DecisionPerson& person, const RecordId& boss);
    void influence(const DecisionPerson& from, const DecisionPerson& to);
    void removeInfluence(const DecisionMap& map, const RecordId& influence);
    /// With what he influences and what influences him; who reported to him reports to whom he did.
    void remove(const DecisionMap& map, const DecisionPerson& person);

private:
    EditStep change(const DecisionPerson& person, const QStringList& fields, const std::function<void(Record&)>& fill);
    void apply(const QString& name, std::vector<EditStep> steps, Session::Telling telling);

    Session& m_session;
    RecordId m_deal;
};

} // namespace fairlead::ui
