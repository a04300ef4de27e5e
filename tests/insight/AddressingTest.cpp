#include "Deals.h"

#include "insight/Addressing.h"
#include "model/PersonName.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("a name is split into family and given name, double Chinese family names and small words included")
{
    const auto split = [](const QString& name) {
        const PersonName parts = PersonName::of(name);
        return parts.family + u'|' + parts.given;
    };
    CHECK(split(u"张伟"_s) == u"张|伟"_s);
    CHECK(split(u"欧阳娜娜"_s) == u"欧阳|娜娜"_s);
    CHECK(split(u"司马光"_s) == u"司马|光"_s);
    CHECK(split(u"司马"_s) == u"司|马"_s);
    CHECK(split(u"王 小明"_s) == u"王|小明"_s);
    CHECK(split(u"Emma Krüger"_s) == u"Krüger|Emma"_s);
    CHECK(split(u"Dr. Helena  Voss"_s) == u"Voss|Helena"_s);
    CHECK(split(u"Jan van der Berg"_s) == u"van der Berg|Jan"_s);
    CHECK(split(u"Smith, John"_s) == u"Smith|John"_s);
    CHECK(split(u"Madonna"_s) == u"|Madonna"_s);
    CHECK(split({}) == u"|"_s);
}

TEST_CASE("a person is addressed by post and sex, in Chinese and in English")
{
    Salutation chinese { u"张伟"_s, {}, u"Wei Zhang"_s, u"male"_s, u"总经理"_s };
    CHECK(chinese.inChinese() == u"张总"_s);
    CHECK(chinese.inEnglish() == u"Mr Zhang"_s);
    chinese.post = u"高级工程师"_s;
    CHECK(chinese.inChinese() == u"张工"_s);
    chinese.post = u"采购经理"_s;
    CHECK(chinese.inChinese() == u"张经理"_s);
    chinese.post.clear();
    CHECK(chinese.inChinese() == u"张先生"_s);
    chinese.sex.clear();
    CHECK(chinese.inChinese() == u"张伟"_s);
    CHECK(chinese.inEnglish() == u"Wei Zhang"_s);
    const Salutation lady { u"欧阳静"_s, {}, {}, u"female"_s, u"设计院院长"_s };
    CHECK(lady.inChinese() == u"欧阳院长"_s);
    CHECK(lady.inEnglish() == u"欧阳静"_s);
    const Salutation western { u"Sarah Taylor"_s, {}, {}, u"female"_s, u"Managing director"_s };
    CHECK(western.inEnglish() == u"Ms Taylor"_s);
    CHECK(western.inChinese() == u"Taylor女士"_s);
    CHECK(Salutation { u"Dr Helena Voss"_s, {}, {}, u"female"_s, {} }.inEnglish() == u"Dr Voss"_s);
    // What somebody stored wins over the split.
    CHECK(Salutation { u"Wei Li"_s, u"Wei"_s, {}, u"male"_s, {} }.inEnglish() == u"Mr Wei"_s);
}

TEST_CASE("a contact is addressed by the post that he has now, and as somebody wrote it where he did")
{
    Deals deals;
    Record contact = deals.workspace->blank(u"contact"_s);
    contact.set(u"full_name"_s, u"王建国"_s).set(u"sex"_s, u"male"_s);
    contact = deals.workspace.add(std::move(contact));
    const Record company = deals.workspace.named(u"company"_s, u"Acme"_s);
    const auto post = [&](const QString& title, const char* from, const char* to) {
        Record record = deals.workspace->blank(u"employment"_s);
        record.set(u"contact"_s, contact.id).set(u"company"_s, company.id).set(u"title"_s, title);
        record.set(u"from_on"_s, Deals::day(from)).set(u"to_on"_s, Deals::day(to));
        deals.workspace.add(std::move(record));
    };
    CHECK(salutationOf(deals.reader(), deals.workspace.get(contact), true) == u"王先生"_s);
    post(u"总经理"_s, "2015-01-01", "2020-01-01");
    post(u"工程师"_s, "2010-01-01", nullptr);
    CHECK(salutationOf(deals.reader(), deals.workspace.get(contact), true) == u"王工"_s);
    deals.set(contact, u"salutation"_s, [](Record& record) { record.set(u"salutation"_s, u"老王"_s); });
    CHECK(salutationOf(deals.reader(), deals.workspace.get(contact), true) == u"老王"_s);
}

TEST_CASE("a salutation written by hand holds for its language alone")
{
    Deals deals;
    Record contact = deals.workspace->blank(u"contact"_s);
    contact.set(u"full_name"_s, u"张伟"_s).set(u"latin_name"_s, u"Wei Zhang"_s).set(u"sex"_s, u"male"_s);
    contact = deals.workspace.add(std::move(contact));
    const auto write = [&](const QString& field, const QString& words) {
        deals.set(contact, field, [&](Record& record) { record.set(field, words); });
    };
    const auto addressed
        = [&](bool chinese) { return salutationOf(deals.reader(), deals.workspace.get(contact), chinese); };
    write(u"salutation"_s, u"张总"_s);
    CHECK(addressed(true) == u"张总"_s);
    CHECK(addressed(false) == u"Mr Zhang"_s);
    write(u"salutation_en"_s, u"Wei"_s);
    CHECK(addressed(true) == u"张总"_s);
    CHECK(addressed(false) == u"Wei"_s);
    // What was written before English had a field of its own goes on to serve both.
    write(u"salutation_en"_s, {});
    write(u"salutation"_s, u"Prof. Zhang"_s);
    CHECK(addressed(true) == u"Prof. Zhang"_s);
    CHECK(addressed(false) == u"Prof. Zhang"_s);
}
