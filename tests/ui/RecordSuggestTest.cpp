#include "RecordDesk.h"

#include "pages/RecordDialog.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Two people are called Li Wei; the second works at another company than the deal's.
struct SuggestDesk : RecordDesk
{
    Record other = add(u"company"_s, [](Record& record) { record.set(u"name"_s, u"Borealis"_s); });
    Record namesake = add(u"contact"_s, [](Record& record) { record.set(u"full_name"_s, u"Li Wei"_s); });

    SuggestDesk()
    {
        add(u"employment"_s, [this](Record& record) {
            record.set(u"contact"_s, namesake.id).set(u"company"_s, other.id).set(u"title"_s, u"Buyer"_s);
        });
        // More than a list can be looked through: they are found by typing.
        for (int i = 0; i < 30; ++i)
            add(u"contact"_s, [i](Record& record) { record.set(u"full_name"_s, u"Someone %1"_s.arg(i)); });
    }
    Record role()
    {
        Record record = session->workspace().blank(u"opportunity_contact"_s);
        return record.set(u"opportunity"_s, deal().id), record;
    }
    QLineEdit* line(RecordDialog& dialog) { return dialog.findChild<QLineEdit*>(u"contactEdit"_s); }
    QStringList offered(QLineEdit* line)
    {
        session->settle();
        QStringList texts;
        const QAbstractItemModel* model = line->completer()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return texts;
    }
};

} // namespace

TEST_CASE_METHOD(SuggestDesk, "of two people of one name the one that is picked is meant")
{
    RecordDialog dialog(theme, *session, role());
    dialog.show();
    QLineEdit* contact = line(dialog);
    REQUIRE(contact);
    CHECK(dialog.focusWidget() == contact); // the deal is known already

    QTest::keyClicks(contact, u"li w"_s);
    CHECK(offered(contact) == QStringList { u"Li Wei, Acme"_s, u"Li Wei, Buyer · Borealis"_s });
    const QModelIndex second = contact->completer()->model()->index(1, 0);
    contact->setText(second.data().toString());
    emit contact->completer()->activated(second);
    dialog.save();
    const auto roles = all(u"opportunity_contact"_s);
    REQUIRE(roles.size() == 1);
    CHECK(roles.front().reference(u"contact"_s) == namesake.id);
}

TEST_CASE_METHOD(SuggestDesk, "a name that several have is refused while none of them is picked")
{
    RecordDialog dialog(theme, *session, role());
    dialog.show();
    QTest::keyClicks(line(dialog), u"Li Wei"_s);
    dialog.save();
    CHECK(dialog.isVisible());
    CHECK(all(u"opportunity_contact"_s).empty());
}

TEST_CASE_METHOD(SuggestDesk, "the people of the customer are offered before anything is typed")
{
    RecordDialog dialog(theme, *session, role());
    dialog.show();
    QTest::keyClick(line(dialog), Qt::Key_Down);
    CHECK(offered(line(dialog)) == QStringList { u"Li Wei, Acme"_s });
}
