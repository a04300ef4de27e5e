#include "models/Address.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QString scheme = u"fairlead"_s;
const QString pageHost = u"page"_s; // no record type is called so

QUrl made(const QString& host, const QString& path)
{
    QUrl address;
    address.setScheme(scheme);
    address.setHost(host);
    address.setPath(u'/' + path);
    return address;
}

} // namespace

QUrl Address::page(const QString& id, const QUrlQuery& query)
{
    QUrl address = made(pageHost, id);
    if (!query.isEmpty()) address.setQuery(query);
    return address;
}

QUrl Address::record(const QString& type, const RecordId& id) { return made(type, id.toString()); }

std::optional<Address::RecordPlace> Address::recordOf(const QUrl& address)
{
    if (address.scheme() != scheme || address.host() == pageHost) return std::nullopt;
    const auto id = RecordId::parse(address.path().mid(1));
    if (!id) return std::nullopt;
    return RecordPlace { address.host(), *id };
}

QString Address::placeOf(const QUrl& address)
{
    if (const auto record = recordOf(address)) return u"record:"_s + record->type;
    return address.path().mid(1);
}

} // namespace fairlead::ui
