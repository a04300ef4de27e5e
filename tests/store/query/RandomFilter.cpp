#include "store/query/RandomFilter.h"

namespace fairlead {

using namespace Qt::StringLiterals;
using Op = Filter::Operator;

Filter RandomFilter::draw(const RecordType& type, int depth)
{
    const int kind = depth > 0 ? m_fixture.below(8) : 7;
    if (kind < 2) return Filter::both(draw(type, depth - 1), draw(type, depth - 1));
    if (kind < 4) return Filter::either(draw(type, depth - 1), draw(type, depth - 1));
    if (kind == 4) return Filter::negated(draw(type, depth - 1));
    if (kind == 5 && m_fixture.below(3) == 0) return Filter::deleted();
    return condition(type);
}

Filter RandomFilter::condition(const RecordType& start)
{
    static const QStringList companies { u"name"_s, u"number"_s, u"industry"_s, u"owner"_s, u"city"_s, u"source"_s,
        u"staff_count"_s, u"revenue"_s, u"is_customer"_s, u"first_contact_on"_s, u"phone"_s };
    static const QStringList deals { u"name"_s, u"company"_s, u"stage"_s, u"owner"_s, u"amount"_s, u"expected_close"_s,
        u"probability_set"_s, u"closed_on"_s };
    const RecordType* type = &start;
    QStringList path;
    while (true) {
        const QStringList& names = type->name() == u"company"_s ? companies : deals;
        QString name = names[m_fixture.below(int(names.size()))];
        if (type->name() == u"stage"_s) name = m_fixture.below(2) ? u"kind"_s : u"name"_s;
        if (type->name() == u"person"_s) name = m_fixture.below(2) ? u"full_name"_s : u"staff_no"_s;
        if (type->name() == u"industry"_s) name = u"name"_s;
        path.append(name);
        const Field& field = type->at(name);
        if (field.kind != Kind::Reference || path.size() > Filter::mostSteps || m_fixture.below(2)) break;
        type = &m_fixture.workspace->catalog().type(field.target);
    }
    const Field& field = type->at(path.last());
    std::vector<Op> operators { Op::Equal, Op::NotEqual, Op::In, Op::Empty, Op::NotEmpty };
    const bool text = field.kind == Kind::Text || field.kind == Kind::Reference;
    if (text) operators.insert(operators.end(), { Op::Contains, Op::Starts });
    if (!text && field.kind != Kind::Choice)
        operators.insert(operators.end(), { Op::Less, Op::LessEqual, Op::Greater, Op::GreaterEqual, Op::Between });
    const Op op = field.kind == Kind::Boolean ? Op::Holds : m_fixture.oneOf(operators);
    int count = op == Op::Empty || op == Op::NotEmpty || op == Op::Holds ? 0 : 1;
    if (op == Op::In) count = 1 + m_fixture.below(3);
    Filter filter = Filter::condition(path, op);
    for (int i = 0; i < count; ++i)
        filter.values.push_back(value(field));
    if (op == Op::Contains || op == Op::Starts)
        filter.values = { FilterValue::ofText(
            m_fixture.oneOf(std::vector<QString> { u"a"_s, u"华"_s, u"ac"_s, u"weber"_s, u"e l"_s, u"O"_s, u"ü"_s })) };
    if (op == Op::Between) {
        FilterValue high = value(field);
        if (field.kind == Kind::Money) high.text = filter.values[0].text;
        filter.values.push_back(high);
    }
    return filter;
}

FilterValue RandomFilter::reference(const Field& field)
{
    if (field.target == u"person"_s) {
        if (m_fixture.below(4) == 0) return FilterValue::me();
        const Record& person = m_fixture.oneOf(m_fixture.people);
        return m_fixture.below(2) ? FilterValue::ofText(person.title())
                                  : FilterValue::ofText(person.text(u"staff_no"_s));
    }
    const std::vector<Record>& all = field.target == u"industry"_s ? m_fixture.industries
        : field.target == u"stage"_s                               ? m_fixture.stages
                                                                   : m_fixture.companies;
    const Record& target = m_fixture.oneOf(all);
    return m_fixture.below(3) ? FilterValue::ofText(target.title()) : FilterValue::ofId(target.id);
}

FilterValue RandomFilter::value(const Field& field)
{
    switch (field.kind) {
    case Kind::Reference:
        return reference(field);
    case Kind::Text:
        if (field.name == u"staff_no"_s) return FilterValue::ofText(u"S1"_s);
        if (field.name == u"number"_s) return FilterValue::ofText(u"C-"_s + QString::number(m_fixture.below(40)));
        if (field.name == u"city"_s) return FilterValue::ofText(u"LEEDS"_s);
        return FilterValue::ofText(m_fixture.oneOf(QueryFixture::names()));
    case Kind::Choice:
        if (field.name == u"kind"_s)
            return FilterValue::ofText(m_fixture.oneOf(std::vector<QString> { u"won"_s, u"open"_s, u"lost"_s }));
        return FilterValue::ofText(m_fixture.oneOf(std::vector<QString> { u"web"_s, u"fair 7"_s, u"referral"_s }));
    case Kind::Money:
        return FilterValue::ofAmount({ m_fixture.below(30) * 100, m_fixture.below(2) ? u"USD"_s : u"CNY"_s });
    case Kind::Date:
        if (m_fixture.below(3) == 0) return FilterValue::today(m_fixture.below(200) - 150);
        if (m_fixture.below(3) == 0) {
            const int unit = m_fixture.below(5);
            const int shift = m_fixture.below(3) - 1;
            return FilterValue::span(FilterValue::Unit(unit), unit == 0 ? 1 + 30 * shift : shift);
        }
        if (m_fixture.below(2)) return FilterValue::ofDays(Period::quarter(2026, 1 + m_fixture.below(4)));
        return FilterValue::ofDays(Period::month(2026, 1 + m_fixture.below(12)));
    default:
        return FilterValue::ofNumber(m_fixture.below(10));
    }
}

} // namespace fairlead
