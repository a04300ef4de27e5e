#pragma once
#include "models/Session.h"
#include "widgets/PickerButton.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What a field's conditions can be chosen from: values of a choice list by their codes, records by their ids, "me".
class FilterChoices
{
    Q_DECLARE_TR_FUNCTIONS(FilterChoices)
public:
    FilterChoices(const Session& session, const Field& field)
        : m_session(session)
        , m_field(field)
    {
    }
    QList<PickerOption> first() const;
    /// There are more than first() gives: they are found by what is typed.
    bool areSearched() const;
    /// The query for what was typed; of a reference.
    Query found(const QString& text) const;
    static QList<PickerOption> optionsOf(const std::vector<Record>& records);

    FilterValue valueOf(const QString& option) const;
    QString optionOf(const FilterValue& value) const;

    static constexpr int most = 50;

private:
    QList<PickerOption> stages() const;
    QList<PickerOption> runs() const;

    const Session& m_session;
    const Field& m_field;
};

} // namespace fairlead::ui
