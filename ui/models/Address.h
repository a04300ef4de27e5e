#pragma once
#include "base/RecordId.h"

#include <QUrl>
#include <QUrlQuery>
#include <optional>

namespace fairlead::ui {

/// Addresses of places: fairlead://page/funnel?period=all and fairlead://opportunity/<id>?tab=history. Every link,
/// click and alert is one of them. Pure.
class Address
{
public:
    static QUrl page(const QString& id, const QUrlQuery& query = {});
    static QUrl record(const QString& type, const RecordId& id);

    /// The record that an address names; nothing for pages.
    struct RecordPlace
    {
        QString type;
        RecordId id;
    };
    static std::optional<RecordPlace> recordOf(const QUrl& address);
    /// What shows an address: "funnel" for a page, "record:opportunity" for any opportunity.
    static QString placeOf(const QUrl& address);
};

} // namespace fairlead::ui
