#include "pages/ReceiptPaper.h"

#include "base/MoneyWords.h"
#include "insight/Corrections.h"
#include "models/FieldText.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// The receipt and those that it stands in place of: what was matched with any of them is matched with it.
std::vector<RecordId> chainOf(const Reader& reader, const Record& receipt)
{
    std::vector<RecordId> chain { receipt.id };
    RecordId before = receipt.reference(u"corrects"_s);
    while (!before.isNull() && std::find(chain.begin(), chain.end(), before) == chain.end()) {
        chain.push_back(before);
        const auto found = reader.find(*receipt.type, before);
        before = found && *found ? (*found)->reference(u"corrects"_s) : RecordId();
    }
    return chain;
}

/// With its year: paper is read later.
QString dayText(QDate day, bool chinese)
{
    if (!day.isValid()) return {};
    return chinese ? u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day())
                   : QLocale(QLocale::English).toString(day, u"d MMM yyyy"_s);
}

void addPair(PrintPairs& pairs, const QString& label, const QString& value)
{
    if (!value.isEmpty()) pairs.pairs.append({ label, value });
}

} // namespace

std::vector<ReceiptPaper::Paid> ReceiptPaper::paidBy(const Reader& reader, const Record& receipt, bool chinese)
{
    const Catalog& catalog = reader.catalog();
    std::vector<Paid> paid;
    const auto corrections = Corrections::load(reader, "allocation");
    if (!corrections) return paid;
    for (const RecordId& id : chainOf(reader, receipt))
        (void)reader.records(
            catalog.type(u"allocation"_s), "_v=1 AND receipt=? ORDER BY n", { cellOf(id) }, [&](const Record& one) {
                if (one.number(u"void"_s) || !corrections->isLatest(one.id)) return;
                const bool isInvoice = !one.isBlank(u"invoice"_s);
                const RecordType& type = catalog.type(isInvoice ? u"invoice"_s : u"instalment"_s);
                Paid line { type.label().in(chinese), {}, {}, one.money(u"amount"_s), one.money(u"discount_taken"_s) };
                if (const auto document = reader.find(type, one.reference(type.name())); document && *document) {
                    line.document = (*document)->title();
                    line.due = (*document)->date(isInvoice ? u"due_on"_s : u"fixed_on"_s);
                }
                paid.push_back(std::move(line));
            });
    return paid;
}

ReceiptPaper::Answer ReceiptPaper::read(const Reader& reader, const Record& receipt, bool chinese)
{
    const auto moment = reader.snapshot();
    const Catalog& catalog = reader.catalog();
    Answer answer;
    (void)reader.records(catalog.type(u"own_company"_s), "_v=1 ORDER BY n LIMIT 1", {},
        [&answer](const Record& own) { answer.payee = own; });
    const RecordType& company = catalog.type(u"company"_s);
    if (const auto payer = reader.find(company, receipt.reference(u"company"_s)); payer && *payer) {
        const QString registered = (*payer)->text(u"registered_name"_s);
        answer.payer = registered.isEmpty() ? (*payer)->title() : registered;
        answer.payerCode = (*payer)->text(u"credit_code"_s);
    }
    if (const RecordId owner = receipt.reference(u"owner"_s); !owner.isNull())
        answer.owner = reader.titleOf(catalog.type(u"person"_s), owner).text;
    const ChoiceList* ways = catalog.list(u"pay_way"_s);
    const QString way = receipt.text(u"way"_s);
    const ChoiceValue* known = ways ? ways->find(way) : nullptr;
    answer.way = known ? known->label.in(chinese) : way;
    answer.paid = paidBy(reader, receipt, chinese);
    if (const auto corrections = Corrections::load(reader, "receipt"))
        answer.corrected = !corrections->isLatest(receipt.id);
    return answer;
}

PrintTable ReceiptPaper::table(const Answer& answer) const
{
    const Format format = m_session.format();
    const Money whole = m_receipt.money(u"amount"_s);
    PrintTable table { tr("What it pays"),
        { { tr("Document") }, { tr("Number") }, { tr("Due on") }, { tr("Cash discount"), true },
            { tr("Amount"), true } } };
    qint64 matched = 0;
    for (const Paid& paid : answer.paid) {
        table.rows.push_back({ { paid.kind, paid.document, dayText(paid.due, m_session.isChinese()),
            paid.discount.minor ? format.money(paid.discount, true) : QString(), format.money(paid.amount, true) } });
        if (paid.amount.currency == whole.currency) matched += paid.amount.minor;
    }
    const Money rest { whole.minor - matched, whole.currency };
    if (rest.minor > 0) table.rows.push_back({ { tr("Not matched yet"), {}, {}, {}, format.money(rest, true) } });
    table.rows.push_back({ { tr("Received"), {}, {}, {}, format.money(whole, true) } });
    return table;
}

PrintSheet ReceiptPaper::sheet(const Answer& answer) const
{
    const bool chinese = m_session.isChinese();
    const Format format = m_session.format();
    const Money amount = m_receipt.money(u"amount"_s);
    const bool isVoid = m_receipt.number(u"void"_s) != 0;
    const auto label = [&](const QString& field) { return m_receipt.type->at(field).label.in(chinese); };
    PrintSheet sheet;
    sheet.title = tr("Receipt");
    sheet.scope = answer.payee.type ? answer.payee.title() : QString();
    if (isVoid || answer.corrected)
        sheet.blocks.push_back(PrintText { {},
            isVoid ? tr("VOID: this receipt was taken back.")
                   : tr("CORRECTED: another receipt stands in the place of this one.") });
    sheet.blocks.push_back(PrintFacts { {},
        { { tr("Receipt number"), m_receipt.title(), {} },
            { tr("Received on"), dayText(m_receipt.date(u"happened_on"_s), chinese), {} },
            { tr("Amount"), format.money(amount, true), amount.currency } } });
    PrintPairs pairs;
    addPair(pairs, tr("Received from"), answer.payer);
    addPair(pairs, tr("Registration number"), answer.payerCode);
    addPair(pairs, tr("Amount in words"), chinese ? money_words::chinese(amount) : money_words::english(amount));
    addPair(pairs, label(u"way"_s), answer.way);
    addPair(pairs, label(u"value_on"_s), dayText(m_receipt.date(u"value_on"_s), chinese));
    addPair(pairs, label(u"bill_matures_on"_s), dayText(m_receipt.date(u"bill_matures_on"_s), chinese));
    if (const Money charge = m_receipt.money(u"bank_charge"_s); charge.minor != 0)
        addPair(pairs, label(u"bank_charge"_s), format.money(charge, true));
    addPair(pairs, label(u"remark"_s), m_receipt.text(u"remark"_s));
    sheet.blocks.push_back(std::move(pairs));
    sheet.blocks.push_back(table(answer));
    PrintPairs payee { tr("Payee") };
    if (answer.payee.type) {
        addPair(payee, tr("Name"), answer.payee.title());
        addPair(payee, tr("Registration number"), answer.payee.text(u"credit_code"_s));
    }
    addPair(payee, label(u"owner"_s), answer.owner);
    sheet.blocks.push_back(std::move(payee));
    const QString line(18, u'_');
    sheet.blocks.push_back(PrintPairs { tr("Signature and seal"),
        { { tr("Received by"), line }, { tr("Checked by"), line }, { tr("Date"), line }, { tr("Seal"), line } } });
    return sheet;
}

void ReceiptPaper::print(QObject* context, PrintReady ready) const
{
    m_session.beside<Answer>(
        context,
        [receipt = m_receipt, chinese = m_session.isChinese()](
            const Reader& reader) { return read(reader, receipt, chinese); },
        [paper = *this, ready = std::move(ready)](const Answer& answer) { ready(paper.sheet(answer)); });
}

} // namespace fairlead::ui
