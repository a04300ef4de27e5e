#include "RecordDesk.h"

#include "models/FieldUses.h"
#include "pages/FactRow.h"
#include "pages/FieldEditor.h"
#include "pages/FieldOrder.h"
#include "pages/QuickForm.h"
#include "pages/RecordDialog.h"
#include "pages/RecordForm.h"
#include "pages/SetupPanel.h"
#include "widgets/PickerButton.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct LayoutDesk : RecordDesk
{
    const RecordType& type = session->catalog().type(u"opportunity"_s);
    FieldUses uses { *session };

    LayoutDesk()
    {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    const Field& field(const QString& name) { return type.at(name); }
    SetupPanel* panel() { return find<SetupPanel>(u"layoutPanel"_s); }
    void openSettings()
    {
        go(u"fairlead://page/settings?section=layouts"_s);
        emit find<PickerButton>(u"layoutTypePicker"_s)->picked(u"opportunity"_s);
    }
    QStringList shown()
    {
        session->settle();
        QStringList names;
        for (int row = 0; row < panel()->rows().rowCount(); ++row)
            names.append(panel()->rows().index(row, 0).data().toString());
        return names;
    }
    void press(const QString& label, int key, Qt::KeyboardModifiers modifiers = {})
    {
        panel()->setCurrent(int(shown().indexOf(label)));
        panel()->table().setFocus();
        QTest::keyClick(&panel()->table(), Qt::Key(key), modifiers);
        session->settle();
    }
    /// The facts of the page that are seen, from above.
    QStringList facts()
    {
        session->settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QList<FactRow*> rows;
        for (FactRow* row : page()->findChildren<FactRow*>())
            if (row->isVisible()) rows.append(row);
        std::sort(rows.begin(), rows.end(), [](FactRow* a, FactRow* b) { return a->y() < b->y(); });
        QStringList names;
        for (const FactRow* row : std::as_const(rows))
            names.append(row->fields().front()->name);
        return names;
    }
    QStringList formFields(const Record& record)
    {
        const RecordForm form(theme, *session, record);
        QStringList names;
        for (const FieldEditor* editor : form.editors())
            names.append(editor->field().name);
        return names;
    }
    void place(const QString& name, const QString& behind)
    {
        const FieldOrder order(session->catalog(), type);
        QStringList all = order.all();
        all.removeAll(name);
        REQUIRE(uses.setPlace(type, field(name), order.placeFor(name, int(all.indexOf(behind)) + 1)));
    }
};

} // namespace

TEST_CASE("a field moved in the settings by keys stands there on the page and in the form, and is undone")
{
    LayoutDesk desk;
    const QStringList before = desk.facts();
    REQUIRE(before.indexOf(u"company"_s) < before.indexOf(u"amount"_s));
    desk.openSettings();
    const QStringList rows = desk.shown();
    const QString company = desk.field(u"company"_s).label.en;
    desk.press(company, Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.shown().indexOf(company) == rows.indexOf(company) + 1);
    CHECK(desk.find<QPushButton>(u"resetLayoutButton"_s)->isEnabled());
    desk.open(desk.deals[0]);
    CHECK(desk.facts().indexOf(u"company"_s) > desk.facts().indexOf(u"amount"_s));
    const QStringList form = desk.formFields(desk.deal());
    CHECK(form.indexOf(u"company"_s) == form.indexOf(u"amount"_s) + 1);
    desk.session->undo();
    CHECK(desk.facts() == before);

    desk.openSettings();
    desk.press(company, Qt::Key_Down, Qt::AltModifier);
    desk.press(company, Qt::Key_Up, Qt::AltModifier); // back where the program has it
    CHECK(desk.shown() == rows);
    CHECK_FALSE(desk.find<QPushButton>(u"resetLayoutButton"_s)->isEnabled());
}

TEST_CASE("the order of the program comes back at once, as one act")
{
    LayoutDesk desk;
    const QStringList before = FieldOrder(desk.session->catalog(), desk.type).all();
    desk.place(u"source"_s, u"name"_s);
    desk.place(u"kind"_s, u"name"_s);
    desk.place(u"owner"_s, u"source"_s);
    const QStringList moved = FieldOrder(desk.session->catalog(), desk.type).all();
    CHECK(moved.mid(moved.indexOf(u"name"_s), 4) == QStringList { u"name"_s, u"kind"_s, u"source"_s, u"owner"_s });
    desk.openSettings();
    desk.find<QPushButton>(u"resetLayoutButton"_s)->click();
    CHECK(FieldOrder(desk.session->catalog(), desk.type).all() == before);
    desk.session->undo();
    CHECK(FieldOrder(desk.session->catalog(), desk.type).all() == moved);
}

TEST_CASE("a moved field joins the section it was moved into; the others stay with theirs")
{
    LayoutDesk desk;
    desk.place(u"owner"_s, u"company"_s);
    const FieldOrder order(desk.session->catalog(), desk.type);
    CHECK(order.sections().front().fields.contains(u"owner"_s));
    CHECK_FALSE(order.sections().at(1).fields.contains(u"owner"_s));
    CHECK(order.sections().at(1).fields.contains(u"partner"_s));
    CHECK(order.arranged({ { u"company"_s, u"stage"_s }, { u"owner"_s } })
        == QList<QStringList> { { u"company"_s, u"owner"_s, u"stage"_s }, {} });
    CHECK(order.arranged({ { u"stage"_s }, { u"owner"_s } }).front() == QStringList { u"owner"_s, u"stage"_s });
}

TEST_CASE("a hidden fact leaves page, form and pickers, and its value stands behind the button")
{
    LayoutDesk desk;
    desk.openSettings();
    desk.press(desk.field(u"company"_s).label.en, Qt::Key_Space);
    REQUIRE(desk.session->catalog().isHidden(desk.type, desk.field(u"company"_s)));
    desk.open(desk.deals[0]);
    CHECK_FALSE(desk.facts().contains(u"company"_s));
    CHECK_FALSE(desk.formFields(desk.deal()).contains(u"company"_s));
    auto* more = desk.part<QPushButton>(u"emptyFactsButton"_s);
    CHECK(more->text().contains(u"hidden"_s));
    more->click();
    CHECK(desk.facts().contains(u"company"_s));
    CHECK(desk.deal().reference(u"company"_s) == desk.company.id);
    desk.session->undo();
    CHECK(desk.facts().contains(u"company"_s));
}

TEST_CASE("a required field is marked, refuses with its sentence at the field, and quick add asks for it")
{
    LayoutDesk desk;
    desk.openSettings();
    desk.press(desk.field(u"source"_s).label.en, Qt::Key_R);
    REQUIRE(desk.session->catalog().isRequired(desk.type, desk.field(u"source"_s)));
    Record fresh = desk.session->workspace().blank(u"opportunity"_s);
    fresh.set(u"name"_s, u"Fresh"_s);
    RecordDialog dialog(desk.theme, *desk.session, fresh, &desk.window);
    dialog.show();
    bool marked = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        marked = marked || label->text() == u"%1 (required)"_s.arg(desk.field(u"source"_s).label.en);
    CHECK(marked);
    dialog.save();
    CHECK(dialog.isVisible());
    auto* fault = dialog.findChild<QLabel*>(u"sourceFaultLabel"_s);
    CHECK(fault->isVisible());
    CHECK(fault->text() == u"must not be empty"_s);
    auto* box = dialog.findChild<QComboBox*>(u"sourceEdit"_s);
    box->setCurrentIndex(1);
    dialog.save();
    CHECK_FALSE(dialog.isVisible());

    QuickForm quick(desk.theme, *desk.session, QuickKind::of(*desk.session, u"opportunity"_s), {}, nullptr);
    CHECK(quick.findChild<QComboBox*>(u"sourceEdit"_s));
    desk.session->undo(); // the deal
    desk.session->undo(); // the setting
    QuickForm plain(desk.theme, *desk.session, QuickKind::of(*desk.session, u"opportunity"_s), {}, nullptr);
    CHECK_FALSE(plain.findChild<QComboBox*>(u"sourceEdit"_s));
}

TEST_CASE("emptying a required fact in place is refused there; an old record without it is edited all the same")
{
    LayoutDesk desk;
    REQUIRE(desk.uses.setRequired(desk.type, desk.field(u"company"_s), true));
    auto* row = desk.part<FactRow>(u"companyFact"_s);
    row->edit();
    auto* box = row->findChild<QComboBox*>(u"companyEdit"_s);
    REQUIRE(box);
    box->setCurrentIndex(0);
    CHECK_FALSE(row->save());
    CHECK(row->findChild<QLabel*>(u"companyFaultLabel"_s)->text() == u"must not be empty"_s);
    row->takeBack();
    CHECK(desk.deal().reference(u"company"_s) == desk.company.id);
    desk.rename(desk.deals[1], u"Beta two"_s);

    // Where no form is open the sentence names the field.
    QSignalSpy failed(desk.session.get(), &Session::failed);
    Record fresh = desk.session->workspace().blank(u"opportunity"_s);
    fresh.set(u"name"_s, u"Fresh"_s);
    CHECK_FALSE(desk.session->apply({ u"add Fresh"_s, { EditStep::create(fresh) }, {} }));
    REQUIRE(failed.size() == 1);
    CHECK(failed.front().front().toString().contains(desk.field(u"company"_s).label.en + u": must not be empty"_s));
}

TEST_CASE("shown and required are checks to be clicked; what is required is always shown")
{
    LayoutDesk desk;
    desk.openSettings();
    DataTable& table = desk.panel()->table();
    const auto click = [&](const QString& label, int column) {
        const QModelIndex index = desk.panel()->rows().index(int(desk.shown().indexOf(label)), column);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
        desk.session->settle();
    };
    const Field& partner = desk.field(u"partner"_s);
    click(partner.label.en, 2);
    CHECK(desk.session->catalog().isHidden(desk.type, partner));
    click(partner.label.en, 3);
    CHECK(desk.session->catalog().isRequired(desk.type, partner));
    CHECK_FALSE(desk.session->catalog().isHidden(desk.type, partner));
    click(partner.label.en, 2); // nothing: it is always shown
    click(partner.label.en, 3);
    CHECK(desk.session->catalog().isHidden(desk.type, partner));
    click(desk.type.titleField()->label.en, 2);
    CHECK_FALSE(desk.session->catalog().isHidden(desk.type, *desk.type.titleField()));
}
