#include "model/PointRules.h"

#include <QRegularExpression>

namespace fairlead {

using namespace Qt::StringLiterals;

QString guessPointKind(const QString& value)
{
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    static const QRegularExpression web(u"^(https?://|www\\.)\\S+$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mobile(u"^(\\+?86)?1[3-9]\\d{9}$"_s);
    static const QRegularExpression number(u"^\\+?[\\d()./ext# -]{5,}$"_s);
    const QString text = value.trimmed();
    if (mail.match(text).hasMatch()) return u"email"_s;
    if (web.match(text).hasMatch()) return u"web"_s;
    if (mobile.match(QString(text).remove(u' ').remove(u'-')).hasMatch()) return u"mobile"_s;
    if (number.match(text).hasMatch()) return u"phone"_s;
    return {};
}

std::vector<EditStep> completePoint(const Record*, Record& after, const RuleContext&)
{
    if (after.isBlank(u"kind"_s)) after.set(u"kind"_s, guessPointKind(after.text(u"value"_s)));
    return {};
}

} // namespace fairlead
