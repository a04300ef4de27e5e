#include "CellsDesk.h"

#include "pages/PasteDialog.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct PasteDesk : CellsDesk
{
    Record acme = add(u"company"_s, [](Record& record) { record.set(u"name"_s, u"Acme"_s); });

    PasteDialog* paste(const QString& deal, const QString& field, const QString& text)
    {
        copyText(text);
        stand(deal, field);
        press(Qt::Key_V, Qt::ControlModifier);
        return dialog();
    }
    PasteDialog* dialog()
    {
        session->settle();
        auto* dialog = qobject_cast<PasteDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        return dialog;
    }
    void save(PasteDialog* dialog)
    {
        dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
        session->settle();
    }
    /// Reasons by field.
    static QMap<QString, QString> refusals(const PastePlan& plan)
    {
        QMap<QString, QString> reasons;
        for (const PastePlan::Cell& cell : plan.cells())
            if (!cell.refusal.isEmpty()) reasons.insert(cell.record + u' ' + cell.field, cell.refusal);
        return reasons;
    }
};

} // namespace

TEST_CASE("what a spreadsheet holds is shown before it is pasted, cell by cell, and pasted as one edit")
{
    PasteDesk desk;
    // From the customer to the right: customer, stage, next step, owner, expected close, days in the stage, amount.
    PasteDialog* dialog = desk.paste(u"Alpha"_s, u"company"_s,
        u"acme\tProposal\t\"call\nthem\"\t\t31/12/2026\t\t12.5万元\r\nNobody\tProposal\tvisit\t\t1/2/2027\t7\t(1,200.50)\r\n"_s);
    const PastePlan& plan = dialog->plan();
    CHECK(plan.changed() == 8);
    const QMap<QString, QString> refused = PasteDesk::refusals(plan);
    INFO(refused.keys().join(u" / "_s).toStdString() + refused.values().join(u" / "_s).toStdString());
    CHECK(refused.size() == 2);
    CHECK(refused.value(u"Beta company"_s).contains(u"Nobody"_s));
    CHECK(refused.contains(u"Beta entered_on"_s));
    CHECK(plan.same() == 1); // Beta is proposed already
    CHECK(desk.get(desk.deals[0]).isBlank(u"company"_s)); // nothing happened yet

    QSignalSpy told(desk.session.get(), &Session::acted);
    desk.save(dialog);
    const Record alpha = desk.get(desk.deals[0]);
    CHECK(alpha.reference(u"company"_s) == desk.acme.id);
    CHECK(alpha.reference(u"stage"_s) == desk.stages.second.id);
    CHECK(alpha.text(u"next_step"_s) == u"call\nthem"_s);
    CHECK(alpha.date(u"expected_close"_s) == QDate(2026, 12, 31));
    CHECK(alpha.money(u"amount"_s) == Money { 12500000, u"CNY"_s });
    CHECK(alpha.text(u"amount_from"_s) == u"typed"_s);
    const Record beta = desk.get(desk.deals[1]);
    CHECK(beta.isBlank(u"company"_s));
    CHECK(beta.date(u"expected_close"_s) == QDate(2027, 2, 1));
    CHECK(beta.money(u"amount"_s) == Money { -120050, u"USD"_s });
    CHECK(told.count() == 1);
    CHECK(desk.session->undoName().contains(u"8"_s));
    desk.session->undo();
    CHECK(desk.get(desk.deals[0]).isBlank(u"amount"_s));
    CHECK(desk.get(desk.deals[0]).reference(u"stage"_s) == desk.stages.first.id);
    CHECK(desk.get(desk.deals[1]).isBlank(u"next_step"_s));
}

TEST_CASE("heads on the first line find their columns, whatever their order; those that are none are told")
{
    PasteDesk desk;
    PasteDialog* dialog = desk.paste(u"Beta"_s, u"name"_s, u"Amount\tNext step\n100\tcall\n200\tvisit\n"_s);
    CHECK(dialog->findChild<QCheckBox*>(u"pasteHeadsCheck"_s)->isChecked());
    CHECK(dialog->plan().changed() == 4);
    desk.save(dialog);
    CHECK(desk.get(desk.deals[1]).money(u"amount"_s).minor == 10000);
    CHECK(desk.get(desk.deals[3]).text(u"next_step"_s) == u"visit"_s); // Delta stands below Beta
    CHECK(desk.get(desk.deals[1]).title() == u"Beta"_s);
}

TEST_CASE("lines below the last row become records where that is wanted")
{
    PasteDesk desk;
    PasteDialog* dialog = desk.paste(u"Gamma"_s, u"name"_s, u"Gamma\nHeta\nTheta\n"_s);
    CHECK(dialog->plan().beyond() == 2);
    CHECK_FALSE(dialog->findChild<QPushButton*>(u"saveButton"_s)->isEnabled());
    dialog->findChild<QCheckBox*>(u"pasteAddCheck"_s)->setChecked(true);
    desk.session->settle();
    CHECK(dialog->plan().added() == 2);
    desk.save(dialog);
    CHECK(desk.titles() == QStringList { u"Alpha"_s, u"Beta"_s, u"Delta"_s, u"Gamma"_s, u"Heta"_s, u"Theta"_s });
    desk.session->undo();
    CHECK(desk.titles().size() == 4);
}

TEST_CASE("a rule refuses its cell and lets the others of the row pass; what is refused can be copied")
{
    PasteDesk desk;
    desk.open(u"view=all&group=none&sort=name&columns=name,probability_set,next_step"_s);
    PasteDialog* dialog = desk.paste(u"Alpha"_s, u"name"_s, u"\t140%\tcall\n"_s);
    CHECK(dialog->plan().refused() == 1); // a blank cell changes nothing unless that is wanted
    dialog->findChild<QCheckBox*>(u"pasteSkipCheck"_s)->setChecked(false);
    desk.session->settle();
    const QMap<QString, QString> refused = PasteDesk::refusals(dialog->plan());
    CHECK(refused.contains(u"Alpha probability_set"_s));
    CHECK(refused.contains(u"Alpha name"_s)); // a deal has a name
    CHECK(dialog->plan().changed() == 1);
    dialog->findChild<QPushButton*>(u"copyRefusedButton"_s)->click();
    CHECK(QGuiApplication::clipboard()->text().contains(u"140"_s));
    desk.save(dialog);
    CHECK(desk.get(desk.deals[0]).text(u"next_step"_s) == u"call"_s);
    CHECK(desk.get(desk.deals[0]).title() == u"Alpha"_s);
}

TEST_CASE("one cell fills a range, and Del empties it; both are undone as one")
{
    PasteDesk desk;
    PasteDesk::copyText(u"visit"_s);
    desk.stand(u"Alpha"_s, u"next_step"_s);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.dialog()->plan().changed() == 3);
    desk.save(desk.dialog());
    CHECK(desk.get(desk.deals[3]).text(u"next_step"_s) == u"visit"_s);
    CHECK(desk.titles().size() == 4);

    desk.press(Qt::Key_Delete); // the range is still drawn
    CHECK(desk.titles().size() == 4);
    CHECK(desk.get(desk.deals[0]).isBlank(u"next_step"_s));
    CHECK(desk.get(desk.deals[3]).isBlank(u"next_step"_s));
    desk.session->undo();
    CHECK(desk.get(desk.deals[1]).text(u"next_step"_s) == u"visit"_s);
    desk.session->undo();
    CHECK(desk.get(desk.deals[1]).isBlank(u"next_step"_s));
}

TEST_CASE("a paste over many rows runs beside the person")
{
    PasteDesk desk;
    Edit edit { u"more"_s, {}, {} };
    QString text;
    for (int i = 0; i < 1200; ++i) {
        Record deal = desk.session->workspace().blank(u"opportunity"_s);
        edit.steps.push_back(EditStep::create(
            deal.set(u"name"_s, u"Deal %1"_s.arg(i, 4, 10, QChar(u'0'))).set(u"stage"_s, desk.stages.first.id)));
        text += u"step %1\n"_s.arg(i);
    }
    REQUIRE(desk.session->apply(edit));
    PasteDialog* dialog = desk.paste(u"Deal 0000"_s, u"next_step"_s, text);
    CHECK(dialog->plan().changed() == 1200);
    desk.save(dialog);
    const QModelIndex last = desk.cell(u"Deal 1199"_s, u"next_step"_s);
    CHECK(last.data().toString() == u"step 1199"_s);
    desk.session->undo();
    CHECK(desk.cell(u"Deal 0700"_s, u"next_step"_s).data().toString().isEmpty());
}
