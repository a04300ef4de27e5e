#include "exchange/sample/ContactStory.h"

#include "exchange/sample/NameTable.h"
#include "exchange/sample/TextTable.h"
#include "model/types/Contact.h"
#include "model/types/Employment.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

struct ContactDraft
{
    Contact record;
    QString mailName;
};

namespace {

QString text(const char* utf8) { return QString::fromUtf8(utf8); }
QString capital(const QString& word) { return word.left(1).toUpper() + word.mid(1); }

void nameChinese(ContactDraft& draft, Random& random)
{
    const bool woman = draft.record.sex == u"female"_s;
    const Syllable& family = random.pick(chineseFamilies());
    const Syllable& given = random.pick(chineseGiven(woman));
    Contact& record = draft.record;
    record.familyName = text(family.zh);
    record.givenName = text(given.zh);
    record.fullName = record.familyName + record.givenName;
    record.latinName = capital(text(given.sound)) + u' ' + capital(text(family.sound));
    record.salutation = record.familyName + (woman ? u"女士"_s : u"先生"_s);
    draft.mailName = text(family.sound) + u'.' + text(given.sound);
    record.wechat
        = random.chance(0.7) ? u"wx_"_s + text(given.sound) + QString::number(random.between(10, 99)) : QString();
    record.mobile = u"12%1 0%2 %3"_s.arg(random.between(0, 9))
                        .arg(random.between(100, 999))
                        .arg(random.between(1000, 9999)); // no network begins with 12
}

void nameWestern(ContactDraft& draft, Random& random, Area area)
{
    const WesternNames names = westernNames(area);
    const bool woman = draft.record.sex == u"female"_s;
    Contact& record = draft.record;
    record.givenName = text(random.pick(woman ? names.women : names.men));
    record.familyName = text(random.pick(names.families));
    record.fullName = record.givenName + u' ' + record.familyName;
    record.salutation = (woman ? u"Ms "_s : u"Mr "_s) + record.familyName;
    draft.mailName = record.givenName.left(1) + u'.' + record.familyName;
    if (random.chance(0.6)) record.mobile = u"+44 7700 900%1"_s.arg(random.between(0, 999), 3, 10, QChar(u'0'));
}

/// Letters that every mail server takes.
QString plain(const QString& name)
{
    QString out;
    const QString parts = name.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : parts) {
        if (c == u'ł')
            out += u'l';
        else if (c == u'ø')
            out += u'o';
        else if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-'))
            out += c;
    }
    return out;
}

void celebrate(Contact& record, Random& random, int thisYear, bool chinese)
{
    if (!random.chance(0.28)) return;
    record.birthMonth = random.between(1, 12);
    record.birthDay = random.between(1, 28);
    if (random.chance(0.45)) record.birthYear = thisYear - random.between(28, 60);
    record.birthCalendar = chinese && random.chance(0.4) ? u"lunar"_s : u"solar"_s;
}

} // namespace

ContactStory::ContactStory(World& world)
    : m_world(world)
    , m_random(world.random.branch(31))
{
}

void ContactStory::tell()
{
    for (Firm& firm : m_world.firms) {
        int count = firm.deals == 0 ? m_random.between(0, 2)
            : firm.deals < 4        ? m_random.between(1, 3)
                                    : m_random.between(2, 4);
        // The engineer first, then purchasing, then whoever decides.
        static constexpr size_t orders[][4] { { 1, 0, 2, 3 }, { 3, 0, 4, 5 }, { 7, 0, 5, 2 }, { 1, 3, 2, 6 } };
        const auto& order = orders[m_random.between(0, 3)];
        RecordId chief;
        for (int i = std::min(count, 4) - 1; i >= 0; --i) { // the chief is known before those who report to him
            meet(firm, order[i], chief);
            if (QLatin1StringView(titles()[order[i]].level) == "top"_L1) chief = firm.people.back().id;
        }
        std::reverse(firm.people.begin(), firm.people.end());
    }
}

void ContactStory::nameIt(ContactDraft& draft, const Firm& firm)
{
    for (;;) {
        draft.record.sex = m_random.chance(0.36) ? u"female"_s : u"male"_s;
        if (firm.chinese())
            nameChinese(draft, m_random);
        else
            nameWestern(draft, m_random, places()[firm.place].area);
        draft.record.email = plain(draft.mailName) + u'@' + firm.domain;
        if (m_mails.contains(draft.record.email)) continue;
        m_mails.insert(draft.record.email);
        return;
    }
}

void ContactStory::meet(Firm& firm, size_t title, const RecordId& chief)
{
    ContactDraft draft;
    nameIt(draft, firm);
    Contact& record = draft.record;
    record.id = m_world.writer.newId();
    record.kind_ = u"business"_s;
    record.phone = firm.record.phone + (firm.chinese() ? u" 转"_s : u"-"_s) + QString::number(m_random.between(11, 89));
    record.city = firm.record.city;
    record.owner = m_world.colleagues[firm.owner].id;
    record.source = firm.record.source;
    celebrate(record, m_random, m_world.today.year(), firm.chinese());
    if (m_random.chance(0.12)) record.interests = m_random.pick(interests()).in(firm.chinese());
    static constexpr int intervals[] { 14, 21, 30, 60, 90 };
    if (firm.deals > 0 && m_random.chance(0.3)) record.contactInterval = m_random.pick(intervals);
    m_world.writer.add(u"contact"_s, record);

    Employment post;
    post.contact = record.id;
    post.company = firm.record.id;
    post.title = titles()[title].title.in(firm.chinese());
    post.department = titles()[title].department.in(firm.chinese());
    post.level = QString::fromLatin1(titles()[title].level);
    post.fromOn = firm.record.firstContactOn.addDays(-m_random.between(30, 2500));
    post.reportsTo = chief;
    // Some came from another customer, whose people they still know.
    if (m_random.chance(0.02) && &firm != &m_world.firms.front()) {
        Employment former = post;
        former.company = m_world.firms[size_t(m_random.between(0, int(&firm - m_world.firms.data()) - 1))].record.id;
        former.fromOn = post.fromOn.addDays(-900);
        former.toOn = post.fromOn.addDays(-1);
        former.reportsTo = {};
        m_world.writer.add(u"employment"_s, former);
    }
    m_world.writer.add(u"employment"_s, post);
    firm.people.push_back({ record.id, record.fullName, title });
}

} // namespace fairlead::sample
