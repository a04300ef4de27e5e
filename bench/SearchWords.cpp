#include "SearchWords.h"

#include "Customers.h"
#include "RandomNumbers.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

Customer customer(RandomNumbers& random, qint64 n, bool chinese)
{
    for (;;) {
        Customer any = Customers::at(random.between(1, n));
        if (any.chinese == chinese) return any;
    }
}

QString word(RandomNumbers& random, qint64 n) { return random.of(customer(random, n, false).name.split(u' ')); }

QString prefix(RandomNumbers& random, qint64 n) { return word(random, n).left(random.between(2, 5)); }

QString ideographs(RandomNumbers& random, qint64 n, int length)
{
    const QString name = customer(random, n, true).name;
    const qint64 end = name.indexOf(u'（');
    return name.mid(random.below(end - length + 1), length);
}

QString pinyin(RandomNumbers& random, qint64 n)
{
    const Customer found = customer(random, n, true);
    const auto from = size_t(random.below(qint64(found.readings.size()) - 2));
    const QString whole = found.readings[from] + found.readings[from + 1] + found.readings[from + 2];
    return whole.left(random.between(4, whole.size()));
}

QString initials(RandomNumbers& random, qint64 n)
{
    const Customer found = customer(random, n, true);
    QString letters;
    for (const QString& reading : found.readings)
        letters += reading.front();
    const qint64 from = random.below(3);
    return letters.mid(from, random.between(2, 4));
}

QString digits(RandomNumbers& random, qint64 n)
{
    QString phone = Customers::at(random.between(1, n)).phone;
    // Nobody looks for the end of a country code together with the number.
    phone.remove(u"+86 "_s);
    QString all;
    for (QChar c : phone)
        if (c.isDigit() && !(all.isEmpty() && c == u'0')) all += c;
    const qint64 length = random.between(3, 8);
    return all.mid(random.below(all.size() - length + 1), length);
}

/// Two pieces of one name, or nothing would be found.
QString several(RandomNumbers& random, qint64 n)
{
    const Customer found = customer(random, n, random.below(2) == 0);
    if (found.chinese) return found.name.mid(2, 2) + u' ' + found.name.left(2);
    const QStringList words = found.name.split(u' ');
    return words[1] + u' ' + words[0].left(3);
}

} // namespace

std::vector<SearchWords::Kind> SearchWords::of(qint64 n, int each)
{
    RandomNumbers random { 7 };
    std::vector<Kind> kinds;
    const auto add = [&](const QString& name, const auto& make) {
        Kind kind { name, {} };
        for (int i = 0; i < each; ++i)
            kind.typed.append(make());
        kinds.push_back(kind);
    };
    add(u"word"_s, [&] { return word(random, n); });
    add(u"prefix"_s, [&] { return prefix(random, n); });
    for (int length = 1; length <= 4; ++length)
        add(u"han%1"_s.arg(length), [&] { return ideographs(random, n, length); });
    add(u"pinyin"_s, [&] { return pinyin(random, n); });
    add(u"initials"_s, [&] { return initials(random, n); });
    add(u"digits"_s, [&] { return digits(random, n); });
    add(u"several"_s, [&] { return several(random, n); });
    return kinds;
}

} // namespace fairlead
