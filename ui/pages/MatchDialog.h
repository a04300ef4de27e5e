#pragma once
#include "insight/MatchProposal.h"
#include "pages/FormDialog.h"

class QGridLayout;

namespace fairlead::ui {

/// What a receipt pays: the open invoices and instalments of the payer with an amount each, as proposed by what is due
/// first. Saves as one edit.
class MatchDialog : public FormDialog
{
    Q_OBJECT
public:
    /// Null if nothing of the receipt is left or its payer owes nothing that it could pay; that is told then.
    static MatchDialog* open(const Theme& theme, Session& session, const Record& receipt, QWidget* parent);

    void save() override;

private:
    struct Line
    {
        Record allocation; ///< what the editor writes into
        QString name;
        qint64 open = 0;
        FieldEditor* editor = nullptr;
    };
    MatchDialog(const Theme& theme, Session& session, const Record& receipt, const QString& payer, Money left,
        const std::vector<MatchLine>& lines, QWidget* parent);
    void addLine(QGridLayout& grid, const MatchLine& match);
    Label* cell(const QString& text, bool number);
    void tellRest();
    qint64 given() const;

    Record m_receipt;
    Money m_left;
    std::vector<Line> m_lines;
};

} // namespace fairlead::ui
