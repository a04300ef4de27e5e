#include "RecordDesk.h"

#include "PaperText.h"

#include <QAction>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Acme has paid 1,234.50 dollars, of which 400 pay an invoice.
struct SlipDesk : RecordDesk
{
    Record invoice = add(u"invoice"_s, [this](Record& one) {
        one.set(u"number"_s, u"INV-1001"_s).set(u"company"_s, company.id).set(u"gross"_s, Money { 40000, u"USD"_s });
        one.set(u"issued_on"_s, session->today().addDays(-40)).set(u"due_on"_s, session->today().addDays(-10));
        one.id = one.type->computeId(one.cells);
    });
    Record receipt = paid(u"R-77"_s, {});

    SlipDesk()
    {
        add(u"own_company"_s,
            [](Record& own) { own.set(u"name"_s, u"Vellum Works"_s).set(u"base_currency"_s, u"USD"_s); });
        allocate(receipt, 40000);
        session->settle();
    }
    Record paid(const QString& number, const RecordId& corrects)
    {
        return add(u"receipt"_s, [&](Record& one) {
            one.set(u"number"_s, number).set(u"company"_s, company.id).set(u"amount"_s, Money { 123450, u"USD"_s });
            one.set(u"happened_on"_s, session->today()).set(u"way"_s, u"wire"_s).set(u"corrects"_s, corrects);
        });
    }
    void allocate(const Record& from, qint64 cents)
    {
        add(u"allocation"_s, [&](Record& one) {
            one.set(u"receipt"_s, from.id).set(u"invoice"_s, invoice.id).set(u"amount"_s, Money { cents, u"USD"_s });
            one.set(u"happened_on"_s, session->today());
        });
    }
    QString slip(const Record& of)
    {
        open(of);
        const QStringList pages = pagesOf(sheetOf(*this), a4);
        CHECK(pages.size() == 1);
        return pages.join(u' ');
    }
};

} // namespace

TEST_CASE("a receipt is printed as a slip: payer, payee, the amount in words, what it pays and what is left")
{
    SlipDesk desk;
    const QString text = desk.slip(desk.receipt);
    for (const QString& words : { u"R-77"_s, u"Acme"_s, u"Vellum Works"_s, u"1,234.50"_s, u"INV-1001"_s, u"400.00"_s,
             u"834.50"_s, u"Bank transfer"_s, u"One thousand two hundred"_s, u"50/100 USD"_s }) {
        INFO(words.toStdString());
        CHECK(text.contains(words));
    }
    CHECK_FALSE(text.contains(u"CORRECTED"_s));
}

TEST_CASE("the slip of a corrected receipt says so, and that of the correction has what was matched")
{
    SlipDesk desk;
    const Record better = desk.paid(u"R-78"_s, desk.receipt.id);
    CHECK(desk.slip(desk.receipt).contains(u"CORRECTED"_s));
    const QString text = desk.slip(better);
    CHECK_FALSE(text.contains(u"CORRECTED"_s));
    CHECK(text.contains(u"INV-1001"_s));
    CHECK(text.contains(u"834.50"_s));
}

TEST_CASE("a Chinese slip has the amount in capitals")
{
    SlipDesk desk;
    desk.session->setChinese(true);
    const QString text = desk.slip(desk.receipt);
    CHECK(text.contains(u"美元壹仟贰佰叁拾肆元伍角整"_s));
    desk.session->setChinese(false);
}
