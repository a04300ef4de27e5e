#include "Desk.h"

#include <QAbstractButton>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct CustomerDesk : Desk
{
    CustomerDesk() { go(u"fairlead://page/customers?view=all"_s); }
    DataTable* customers() { return find<DataTable>(u"customersTable"_s); }
    int rows()
    {
        session->settle();
        return customers()->model()->rowCount();
    }
    QDialog* form() { return window.findChild<QDialog*>(u"companyDialog"_s); }
    QLineEdit* line(const QString& field) { return form()->findChild<QLineEdit*>(field + u"Edit"_s); }
    QDialog* create()
    {
        QTest::keyClick(customers(), Qt::Key_N, Qt::ControlModifier);
        REQUIRE(form());
        return form();
    }
    void close()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        session->settle();
    }
    Record company(const QString& name, const QString& field = {}, const QString& value = {})
    {
        return add(u"company"_s, [&](Record& record) {
            record.set(u"name"_s, name);
            if (!field.isEmpty()) record.set(field, value);
        });
    }
    /// What stands below a field after the person has paused.
    QStringList doubles(const QString& field, const QString& typed)
    {
        line(field)->selectAll();
        QInputMethodEvent typing; // takes Chinese as well
        typing.setCommitString(typed);
        QCoreApplication::sendEvent(line(field), &typing);
        QTest::keyClick(line(field), Qt::Key_Tab); // leaving the field does not wait for the pause
        emit line(field)->editingFinished();
        session->settle();
        QStringList texts;
        for (const QLabel* label :
            form()->findChild<QWidget*>(field + u"Doubles"_s)->findChildren<QLabel*>(u"doubleLabel"_s))
            texts.append(label->text());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return texts;
    }
};

} // namespace

TEST_CASE("a customer is entered by keyboard alone, a fault stands at its field, and undo takes it back")
{
    CustomerDesk desk;
    CHECK(desk.rows() == 0);
    desk.create();
    QTest::keyClick(desk.line(u"name"_s), Qt::Key_Return);
    CHECK(desk.form()->findChild<QLabel*>(u"nameFaultLabel"_s)->isVisible());
    CHECK(desk.rows() == 0);
    QTest::keyClicks(desk.line(u"name"_s), u"Norvdal Chemicals"_s);
    QTest::keyClicks(desk.line(u"city"_s), u"Bergen"_s);
    QTest::keyClick(desk.line(u"city"_s), Qt::Key_Return);
    desk.close();
    CHECK_FALSE(desk.form());
    CHECK(desk.rows() == 1);
    CHECK(desk.customers()->model()->index(0, 0).data() == u"Norvdal Chemicals"_s);
    desk.session->undo();
    CHECK(desk.rows() == 0);
    desk.session->redo();
    CHECK(desk.rows() == 1);
}

TEST_CASE("near names and equal numbers and addresses are told below the field, and can be opened")
{
    CustomerDesk desk;
    desk.company(u"Norvdal Chemicals"_s, u"phone"_s, u"+47 55 12 34 56"_s);
    desk.company(u"华东机械"_s, u"email"_s, u"Info@Hdjx.cn"_s);
    desk.company(u"Ostrmoor"_s);
    desk.create();
    CHECK(desk.doubles(u"name"_s, u"norvdal  chemicals"_s) == QStringList { u"There already: Norvdal Chemicals"_s });
    CHECK(desk.doubles(u"name"_s, u"Norvdal-Chemicals"_s) == QStringList { u"Nearly the same: Norvdal Chemicals"_s });
    CHECK(desk.doubles(u"name"_s, u"Norvdal Chemicals Ltd."_s)
        == QStringList { u"Nearly the same: Norvdal Chemicals"_s });
    CHECK(desk.doubles(u"name"_s, u"华东机械有限公司"_s) == QStringList { u"Nearly the same: 华东机械"_s });
    CHECK(desk.doubles(u"name"_s, u"华东积械"_s) == QStringList { u"Nearly the same: 华东机械"_s }); // sounds alike
    CHECK(desk.doubles(u"name"_s, u"Norway Paper"_s).isEmpty());
    CHECK(desk.doubles(u"phone"_s, u"55123456"_s) == QStringList { u"There already: Norvdal Chemicals"_s });
    CHECK(desk.doubles(u"phone"_s, u"55123457"_s).isEmpty());
    CHECK(desk.doubles(u"email"_s, u"info@hdjx.cn"_s) == QStringList { u"There already: 华东机械"_s });
    QTest::mouseClick(desk.form()->findChild<QAbstractButton*>(u"doubleOpenButton"_s), Qt::LeftButton);
    auto* other = desk.form()->findChild<QDialog*>(u"companyDialog"_s);
    REQUIRE(other);
    CHECK(other->findChild<QLineEdit*>(u"nameEdit"_s)->text() == u"华东机械"_s);
    other->reject();
    desk.form()->reject();
    desk.close();
}
