#include "store/query/QueryOrder.h"

#include "store/TypeSql.h"
#include "store/query/QuerySql.h"

namespace fairlead {

namespace {

QByteArray quoted(const QString& name) { return TypeSql::quoted(name); }

} // namespace

QByteArray QueryOrder::indexName(const QString& name) const { return quoted(m_query.type->name() + u'_' + name); }

QueryOrder::Level QueryOrder::titleLevel(bool descending) const
{
    // An empty title has an empty key, never NULL.
    Level level { "t._k", "t._k>x''", "t._k=x''", descending, true, {} };
    const bool decides = m_query.deleted == Query::Deleted::Hide && m_query.filter.mentionsDeleted();
    if (m_query.deleted != Query::Deleted::Both && !decides)
        level.index = indexName(QuerySql::hasViewIndex(m_query) ? m_query.view->presetField : QStringLiteral("title"));
    return level;
}

/// A merged record is shown, and so sorted, as the one it was merged into.
QByteArray QueryOrder::referenceKey(const RecordType& target, const QByteArray& column) const
{
    const QByteArray table = quoted(target.name());
    return "(SELECT nullif(ifnull((SELECT m._k FROM " + table + " m WHERE m.id=r.merged_into), r._k), x'') FROM "
        + table + " r WHERE r.id=" + column + ')';
}

std::vector<QueryOrder::Level> QueryOrder::fieldLevels(const Field& field, bool descending) const
{
    if (field.title) return { titleLevel(descending) };
    const auto level = [descending](const QByteArray& value) {
        return Level { value, value + " IS NOT NULL", value + " IS NULL", descending, false, {} };
    };
    const QByteArray column = "t." + quoted(field.column(0));
    if (field.kind == Kind::Money) return { level("t." + quoted(field.column(1))), level(column) };
    if (field.kind == Kind::AnyReference) return { level("t." + quoted(field.column(1))) };
    const RecordType* target = field.kind == Kind::Reference ? m_catalog.find(field.target) : nullptr;
    if (target && target->titleField()) return { level(referenceKey(*target, column)) };
    Level plain = level(column);
    const bool live = m_query.deleted == Query::Deleted::Hide && !m_query.filter.mentionsDeleted();
    if (field.indexed && field.kind != Kind::Boolean && !field.isCustom() && live) plain.index = indexName(field.name);
    return { plain };
}

Result<std::vector<QueryOrder::Level>> QueryOrder::levels() const
{
    std::vector<Level> levels;
    std::vector<Sort> sorts = m_query.sort;
    if (sorts.empty()) sorts.push_back({});
    for (const Sort& sort : sorts) {
        if (sort.field.isEmpty()) {
            if (m_query.type->titleField()) levels.push_back(titleLevel(sort.descending));
            continue;
        }
        const Field* field = m_query.type->find(sort.field);
        if (!field) return Error { ErrorCode::Invalid, sort.field };
        for (Level& level : fieldLevels(*field, sort.descending))
            levels.push_back(std::move(level));
    }
    return levels;
}

OrderLeg QueryOrder::walkable(const Level& level) const
{
    OrderLeg leg;
    leg.condition = level.present;
    leg.absent = level.absent;
    leg.keys = { { level.value, level.value, level.descending } };
    leg.descending = level.descending;
    leg.index = level.index;
    leg.titles = level.title;
    if (level.index.isEmpty()) return leg;
    // Among equal ones the order is that of the index, whatever else stands in it, so that nothing is ever sorted.
    if (!level.title) {
        leg.constant = "t._v";
    } else if (!QuerySql::hasViewIndex(m_query)) {
        for (const Field& field : m_query.type->fields()) {
            if (!field.inTitleIndex) continue;
            const QByteArray column = "t." + quoted(field.name);
            leg.keys.push_back({ "ifnull(" + column + ", -1)", column, level.descending });
        }
    }
    return leg;
}

Result<std::vector<OrderLeg>> QueryOrder::legs() const
{
    const auto levels = this->levels();
    if (!levels) return levels.error();
    OrderLeg last;
    last.condition = "1";
    last.descending
        = levels->empty() ? !m_query.sort.empty() && m_query.sort.front().descending : levels->front().descending;
    if (levels->empty()) return std::vector<OrderLeg> { last };
    if (levels->size() == 1) {
        const Level& level = levels->front();
        last.condition = level.absent;
        // Rows without title lie at one end of its index; rows without another value are in no index.
        if (level.title) last.index = level.index;
        last.mayBeCounted = !level.title && !level.index.isEmpty();
        return std::vector<OrderLeg> { walkable(levels->front()), last };
    }
    for (const Level& level : *levels) {
        last.keys.push_back({ '(' + level.absent + ')', {}, false });
        last.keys.push_back({ "ifnull(" + level.value + ", 0)", {}, level.descending });
    }
    return std::vector<OrderLeg> { last };
}

} // namespace fairlead
