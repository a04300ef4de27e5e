#include "Customers.h"

#include "Must.h"
#include "RandomNumbers.h"

#include <QDate>
#include <QFile>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    const char16_t* text;
    std::initializer_list<const char*> reading;
};
struct Place
{
    const char16_t* name;
    const char* country;
    const char* prefix;
    std::initializer_list<const char*> reading;
};

const Place chinesePlaces[]
    = { { u"北京", "CN", "010", { "bei", "jing" } }, { u"上海", "CN", "021", { "shang", "hai" } },
          { u"广州", "CN", "020", { "guang", "zhou" } }, { u"深圳", "CN", "0755", { "shen", "zhen" } },
          { u"杭州", "CN", "0571", { "hang", "zhou" } }, { u"成都", "CN", "028", { "cheng", "du" } },
          { u"武汉", "CN", "027", { "wu", "han" } }, { u"西安", "CN", "029", { "xi", "an" } } };
const Place westernPlaces[] = { { u"Hamburg", "DE", "+49 40", {} }, { u"Lyon", "FR", "+33 4", {} },
    { u"Leeds", "GB", "+44 113", {} }, { u"Boston", "US", "+1 617", {} }, { u"Toronto", "CA", "+1 416", {} },
    { u"Milano", "IT", "+39 02", {} }, { u"Utrecht", "NL", "+31 30", {} }, { u"São Paulo", "BR", "+55 11", {} } };
const Word chineseWords[] = { { u"华", { "hua" } }, { u"中", { "zhong" } }, { u"金", { "jin" } }, { u"鑫", { "xin" } },
    { u"瑞", { "rui" } }, { u"恒", { "heng" } }, { u"泰", { "tai" } }, { u"盛", { "sheng" } }, { u"宏", { "hong" } },
    { u"永", { "yong" } }, { u"兴", { "xing" } }, { u"达", { "da" } }, { u"信", { "xin" } }, { u"诚", { "cheng" } },
    { u"嘉", { "jia" } }, { u"远", { "yuan" } }, { u"天", { "tian" } }, { u"海", { "hai" } }, { u"东", { "dong" } },
    { u"新", { "xin" } }, { u"星", { "xing" } }, { u"云", { "yun" } }, { u"智", { "zhi" } }, { u"科", { "ke" } } };
const Word chineseTrades[] = { { u"科技", { "ke", "ji" } }, { u"电子", { "dian", "zi" } }, { u"贸易", { "mao", "yi" } },
    { u"机械", { "ji", "xie" } }, { u"食品", { "shi", "pin" } }, { u"医药", { "yi", "yao" } },
    { u"建材", { "jian", "cai" } }, { u"物流", { "wu", "liu" } }, { u"软件", { "ruan", "jian" } },
    { u"纺织", { "fang", "zhi" } }, { u"化工", { "hua", "gong" } }, { u"能源", { "neng", "yuan" } } };
const char16_t* const chineseForms[] = { u"有限公司", u"股份有限公司", u"集团有限公司" };
const char16_t* const chineseStreets[] = { u"人民", u"中山", u"解放", u"建设", u"和平", u"长江" };
const char* const westernWords[] = { "Acme", "Nord", "Blue", "Harbor", "Summit", "Delta", "Vertex", "Orion", "Pioneer",
    "Cobalt", "Maple", "Granite", "Falcon", "Atlas", "Juniper", "Silver", "Iron", "Crest", "Ridge", "Beacon", "Anchor",
    "Copper", "Willow", "Quartz" };
const char* const westernTrades[] = { "Systems", "Logistics", "Foods", "Medical", "Textiles", "Software", "Energy",
    "Machinery", "Trading", "Chemicals", "Media", "Partners" };
const char* const westernForms[] = { "Ltd", "GmbH", "Inc", "SARL", "LLC", "BV", "SpA", "PLC" };
const char* const westernStreets[] = { "High", "Mill", "King", "Station", "Church", "Park" };
const char16_t* const sources[] = { u"Web", u"Referral", u"Trade fair", u"Cold call", u"Campaign", u"Partner" };
const char16_t* const notes[] = { u"asked for a price list", u"需要报价单", u"follow up after the fair",
    u"竞争对手价格较低", u"wants delivery before Q3", u"老客户推荐", u"budget not approved yet", u"技术方案待确认" };

QString padded(qint64 number, int width) { return u"%1"_s.arg(number, width, 10, QLatin1Char('0')); }
QString latin(const char* text) { return QString::fromLatin1(text); }
QString wide(const char16_t* text) { return QString::fromUtf16(text); }

struct Address
{
    QString city, country, street, domain, trade;
};

Address fillChinese(Customer& customer, RandomNumbers& random, qint64 number)
{
    const Place& place = random.of(chinesePlaces);
    const Word& first = random.of(chineseWords);
    const Word& second = random.of(chineseWords);
    const Word& trade = random.of(chineseTrades);
    customer.name = wide(place.name) + wide(first.text) + wide(second.text) + wide(trade.text)
        + wide(random.of(chineseForms)) + u'（' + QString::number(number) + u'）';
    for (const auto& reading : { place.reading, first.reading, second.reading, trade.reading })
        for (const char* syllable : reading)
            customer.readings.push_back(latin(syllable));
    constexpr int mobileSeries[] = { 3, 5, 7, 8, 9 };
    const bool mobile = random.below(10) < 6;
    const int series = random.of(mobileSeries);
    const qint64 line = random.below(1000000000);
    customer.phone
        = mobile ? u"+86 1%1"_s.arg(series) + padded(line, 9) : latin(place.prefix) + u'-' + padded(line / 10, 8);
    const QString street = u"%1路%2号"_s.arg(wide(random.of(chineseStreets)), QString::number(number % 997 + 1));
    return { wide(place.name), latin(place.country), street, u"cn%1.example.cn"_s.arg(number), wide(trade.text) };
}

Address fillWestern(Customer& customer, RandomNumbers& random, qint64 number)
{
    const Place& place = random.of(westernPlaces);
    const char* first = random.of(westernWords);
    const char* second = random.of(westernWords);
    const char* trade = random.of(westernTrades);
    customer.name = u"%1 %2 %3 %4 %5"_s.arg(
        latin(first), latin(second), latin(trade), latin(random.of(westernForms)), QString::number(number));
    customer.phone = latin(place.prefix) + u' ' + padded(random.below(10000000), 7);
    const QString street = u"%1 %2 Street"_s.arg(random.between(1, 998)).arg(latin(random.of(westernStreets)));
    return { wide(place.name), latin(place.country), street, u"w%1.example.com"_s.arg(number),
        latin(random.of(westernTrades)) };
}

} // namespace

Customer Customers::at(qint64 number)
{
    RandomNumbers random { quint64(number) };
    Customer customer;
    customer.chinese = random.below(2) == 0;
    const Address address
        = customer.chinese ? fillChinese(customer, random, number) : fillWestern(customer, random, number);
    customer.email = u"info@"_s + address.domain;
    const QString owner = u"owner"_s + padded(random.below(40), 2);
    const QDate created = QDate(2024, 1, 1).addDays(random.below(1000));
    const QStringList cells { QString::number(number), customer.name, address.trade, customer.phone, customer.email,
        u"https://www."_s + address.domain, address.street, address.city, padded(random.below(1000000), 6),
        address.country, owner, wide(random.of(sources)), created.toString(Qt::ISODate),
        QString::number(random.between(10, 49999) * 1000), wide(random.of(notes)) };
    customer.line = cells.join(u',').toUtf8() + '\n';
    return customer;
}

QByteArray Customers::header()
{
    return "id,name,industry,phone,email,website,street,city,postcode,country,owner,source,created,annual_revenue,"
           "remark\n";
}

qint64 Customers::writeCsv(const QString& path, qint64 n)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) giveUp("write the file of customers", file.errorString());
    QByteArray buffer = header();
    for (qint64 number = 1; number <= n; ++number) {
        buffer += at(number).line;
        if (buffer.size() < 1 << 20 && number < n) continue;
        if (file.write(buffer) != buffer.size()) giveUp("write the file of customers", file.errorString());
        buffer.clear();
    }
    return file.pos();
}

} // namespace fairlead
