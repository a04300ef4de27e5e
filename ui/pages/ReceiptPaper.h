#pragma once
#include "models/Session.h"
#include "print/PrintSheet.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// A receipt as a slip for who paid: number, day, payer, the amount in figures and in words, which invoices and
/// instalments it pays, and the own company as payee, with room for a signature and a seal.
class ReceiptPaper
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptPaper)
public:
    ReceiptPaper(Session& session, const Record& receipt)
        : m_session(session)
        , m_receipt(receipt)
    {
    }
    /// Reads beside the person; `ready` comes unless `context` has gone.
    void print(QObject* context, PrintReady ready) const;

private:
    struct Paid
    {
        QString kind; ///< invoice, instalment
        QString document;
        QDate due;
        Money amount;
        Money discount;
    };
    struct Answer
    {
        Record payee; ///< the own company
        QString payer;
        QString payerCode; ///< registration number
        QString owner;
        QString way;
        std::vector<Paid> paid;
        bool corrected = false;
    };
    static Answer read(const Reader& reader, const Record& receipt, bool chinese);
    static std::vector<Paid> paidBy(const Reader& reader, const Record& receipt, bool chinese);
    PrintSheet sheet(const Answer& answer) const;
    PrintTable table(const Answer& answer) const;

    Session& m_session;
    Record m_receipt;
};

} // namespace fairlead::ui
