#pragma once
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What a person does with quotations, each one undoable edit. Interface thread.
class QuoteActs
{
    Q_DECLARE_TR_FUNCTIONS(QuoteActs)
public:
    explicit QuoteActs(Session& session)
        : m_session(session)
    {
    }
    /// A quotation for a deal, with its customer, owner and lines in a first version: its id; null: refused, and told.
    RecordId makeFor(const Record& deal);
    /// The next version: head and lines as those of `version`, not sent. Its id; null: refused, and told.
    RecordId makeNext(const Record& version);
    /// The next version of a quotation: after the last one, or the first, with the lines of its deal.
    RecordId makeVersion(const Record& quote);
    bool send(const Record& version);
    /// `state`: a code of the list quote_state.
    bool settle(const Record& quote, const QString& state);

private:
    std::vector<Record> having(const QString& type, const QString& field, const RecordId& id) const;
    std::optional<Record> lastVersion(const RecordId& quote) const;
    void addLinesOf(Edit& edit, const RecordId& deal, const RecordId& version) const;
    RecordId apply(Edit edit, const RecordId& made);

    Session& m_session;
};

} // namespace fairlead::ui
