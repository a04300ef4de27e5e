#include "model/Cell.h"

namespace fairlead {

namespace {

/// The number that stands there in plain digits; -1 if something else does.
int digits(const QString& text, int from, int count)
{
    int number = 0;
    for (int i = from; i < from + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9') return -1;
        number = number * 10 + (c - u'0');
    }
    return number;
}

} // namespace

QString isoText(QDate day)
{
    if (!day.isValid()) return {};
    int year = 0;
    int month = 0;
    int number = 0;
    day.getDate(&year, &month, &number);
    if (year < 0 || year > 9999) return {};
    QString text(10, u'-');
    const auto write = [&text](int last, int value, int count) {
        for (int i = 0; i < count; ++i, value /= 10)
            text[last - i] = QChar(u'0' + value % 10);
    };
    write(3, year, 4);
    write(6, month, 2);
    write(9, number, 2);
    return text;
}

QDate dateOfIso(const QString& text)
{
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-') {
        const int year = digits(text, 0, 4);
        const int month = digits(text, 5, 2);
        const int day = digits(text, 8, 2);
        if (year > 0 && month > 0 && day > 0) return QDate(year, month, day);
    }
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace fairlead
