#include "models/CareActs.h"

#include "model/TaskRules.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

CareActs::Ahead CareActs::about(const QueryRunner& runner, const std::vector<RecordId>& contacts, const Period& days)
{
    using Op = Filter::Operator;
    Ahead ahead;
    if (contacts.empty()) return ahead;
    if (auto found = CareDays(runner.reader()).of(contacts, days)) ahead.days = std::move(*found);
    std::vector<FilterValue> who;
    for (const RecordId& contact : contacts)
        who.push_back(FilterValue::ofId(contact));
    Query query;
    query.type = &runner.reader().catalog().type(u"care_item"_s);
    query.filter = Filter::both(Filter::condition({ u"contact"_s }, Op::In, who),
        Filter::condition({ u"state"_s }, Op::In,
            { FilterValue::ofText(task_status::open), FilterValue::ofText(task_status::doing) }));
    query.sort = { { u"due_on"_s, false } };
    if (auto page = runner.firstPage(query, 200)) ahead.planned = std::move(page->records);
    return ahead;
}

Record CareActs::draft(const RecordId& contact, const RecordId& company) const
{
    Record care = m_session.workspace().blank(u"care_item"_s);
    care.set(u"contact"_s, contact).set(u"company"_s, company).set(u"state"_s, task_status::open);
    return care.set(u"owner"_s, m_session.workspace().person()).set(u"due_on"_s, m_session.today());
}

QString CareActs::subjectFor(const QString& occasion, const QString& contact) const
{
    const ChoiceList* list = m_session.catalog().list(u"care_occasion"_s);
    const ChoiceValue* value = list ? list->find(occasion) : nullptr;
    return value ? tr("%1: %2", "occasion, contact").arg(value->label.in(m_session.isChinese()), contact) : contact;
}

Edit CareActs::plan(const Record& care) const
{
    return { tr("plan care: %1").arg(care.title()), { EditStep::create(care) }, {} };
}

Edit CareActs::finish(const Record& care) const
{
    Record done = care;
    done.set(u"state"_s, task_status::done);
    return { tr("do %1", "care").arg(care.title()),
        { EditStep::change(done, { u"state"_s, u"done_on"_s, u"reaction"_s, u"remark"_s }) }, {} };
}

bool CareActs::reopen(const Record& care)
{
    Record open = care;
    open.set(u"state"_s, task_status::open);
    return m_session.apply({ tr("open %1 again").arg(care.title()), { EditStep::change(open, { u"state"_s }) }, {} });
}

bool CareActs::setDue(const Record& care, QDate day)
{
    Record later = care;
    later.set(u"due_on"_s, day);
    return m_session.apply({ tr("put %1 off").arg(care.title()), { EditStep::change(later, { u"due_on"_s }) }, {} });
}

std::optional<Record> CareActs::find(const RecordId& care) const
{
    auto found = m_session.reader().find(m_session.catalog().type(u"care_item"_s), care);
    return found ? std::move(*found) : std::nullopt;
}

} // namespace fairlead::ui
