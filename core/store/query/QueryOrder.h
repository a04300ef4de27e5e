#pragma once
#include "base/Result.h"
#include "model/Catalog.h"
#include "store/query/OrderLeg.h"

namespace fairlead {

/// The order of a query, as legs that are read one after the other.
class QueryOrder
{
public:
    QueryOrder(const Catalog& catalog, const Query& query)
        : m_catalog(catalog)
        , m_query(query)
    {
    }

    /// Invalid: a field that the type does not have.
    Result<std::vector<OrderLeg>> legs() const;

private:
    struct Level
    {
        QByteArray value;
        QByteArray present;
        QByteArray absent;
        bool descending = false;
        bool title = false;
        QByteArray index;
    };
    Result<std::vector<Level>> levels() const;
    Level titleLevel(bool descending) const;
    std::vector<Level> fieldLevels(const Field& field, bool descending) const;
    OrderLeg walkable(const Level& level) const;
    QByteArray referenceKey(const RecordType& target, const QByteArray& column) const;
    QByteArray indexName(const QString& name) const;

    const Catalog& m_catalog;
    const Query& m_query;
};

} // namespace fairlead
