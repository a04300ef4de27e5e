#pragma once
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// Ends deals: won on a day, with the amount that was agreed; or lost on a day, why and to whom, as far as it is known
/// today – the reason may be said later. Saves as one edit; each deal goes to the end of its own pipeline.
class EndDialog : public FormDialog
{
    Q_OBJECT
public:
    enum class End { Won, Lost };

    EndDialog(const Theme& theme, Session& session, std::vector<Record> deals, End end, QWidget* parent = nullptr);
    /// Reads the deals and opens the dialog above `parent`; null if none of them is there any more. Connect accepted()
    /// and rejected(). With a rehearsal the end is only tried out.
    static EndDialog* ask(const Theme& theme, Session& session, const std::vector<RecordId>& deals, End end,
        QWidget* parent, WhatIf* rehearsal = nullptr);

    void save() override;

private:
    QWidget* makeBody();
    FieldEditor* add(const Record& record, const QString& field, int row, int column, int span);
    /// The stage of this end in a deal's pipeline; nothing if it has none.
    std::optional<Record> stageFor(const Record& deal) const;
    std::optional<Edit> edit();

    std::vector<Record> m_deals;
    End m_end;
    Record m_event; ///< what the editor of the day writes into; the store makes its own
    Record m_ending; ///< the same for what is said of the end
    FieldEditor* m_day = nullptr;
    QList<FieldEditor*> m_said; ///< amount, reason, rival, remark
};

} // namespace fairlead::ui
