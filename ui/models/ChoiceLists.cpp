#include "models/ChoiceLists.h"

#include "model/StageOrder.h"
#include "store/KeyedSteps.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList labelFields { u"label_en"_s, u"label_zh"_s, u"colour"_s };

void put(Record& record, const ChoiceLists::Draft& draft)
{
    record.set(u"label_en"_s, draft.labelEn.isEmpty() ? draft.labelZh : draft.labelEn);
    record.set(u"label_zh"_s, draft.labelZh.isEmpty() ? draft.labelEn : draft.labelZh);
    record.set(u"colour"_s, draft.colour);
}

} // namespace

QList<const ChoiceList*> ChoiceLists::lists() const
{
    QList<const ChoiceList*> lists;
    for (const ChoiceList& list : m_session.catalog().lists())
        if (list.isOpen()) lists.append(&list);
    return lists;
}

QList<ChoiceValue> ChoiceLists::values(const QString& name) const
{
    QList<ChoiceValue> values;
    if (const ChoiceList* list = m_session.catalog().list(name))
        for (const ChoiceValue& value : list->values)
            if (!value.removed) values.append(value);
    return values;
}

const ChoiceValue* ChoiceLists::meant(const QString& name, const Draft& draft) const
{
    const ChoiceList* list = m_session.catalog().list(name);
    for (const QString& label : { draft.labelEn, draft.labelZh })
        if (const auto code = list && !label.isEmpty() ? list->codeOf(label) : std::nullopt) return list->find(*code);
    return nullptr;
}

Record ChoiceLists::recordOf(const QString& list, const QString& code) const
{
    Record key = m_session.workspace().blank(u"choice"_s);
    return keyedRecord(m_session.reader(), key.set(u"list"_s, list).set(u"code"_s, code));
}

QString ChoiceLists::nameOf(const ChoiceValue& value) const { return value.label.in(m_session.isChinese()); }

Result<qint64> ChoiceLists::add(const QString& name, const Draft& draft)
{
    const ChoiceList& list = *m_session.catalog().list(name);
    const ChoiceValue* again = meant(name, draft);
    const QString label = draft.labelEn.isEmpty() ? draft.labelZh : draft.labelEn;
    Record record = recordOf(name, again ? again->code : list.codeFor(label));
    put(record, draft);
    record.set(u"retired"_s, Cell());
    const QString last = list.values.isEmpty() ? QString() : list.values.back().sortKey;
    if (record.isBlank(u"sort_key"_s) && (!again || again->removed))
        record.set(u"sort_key"_s, sortKeyBetween(last, {}));
    const QStringList fields = labelFields + QStringList { u"retired"_s, u"sort_key"_s };
    const QString shown = m_session.isChinese() && !draft.labelZh.isEmpty() ? draft.labelZh : label;
    return m_session.attempt({ tr("add the value %1").arg(shown), keyedSteps(m_session.reader(), record, fields), {} });
}

Result<qint64> ChoiceLists::change(const QString& list, const ChoiceValue& value, const Draft& draft)
{
    Record record = recordOf(list, value.code);
    put(record, draft);
    return m_session.attempt(
        { tr("change the value %1").arg(nameOf(value)), keyedSteps(m_session.reader(), record, labelFields), {} });
}

bool ChoiceLists::setRetired(const QString& list, const ChoiceValue& value, bool retired)
{
    Record record = recordOf(list, value.code);
    record.set(u"retired"_s, retired ? Cell(qint64(1)) : Cell());
    const QString name
        = retired ? tr("retire the value %1").arg(nameOf(value)) : tr("use the value %1 again").arg(nameOf(value));
    return m_session.apply({ name, keyedSteps(m_session.reader(), record, { u"retired"_s }), {} });
}

bool ChoiceLists::move(const QString& list, int from, int to)
{
    QList<ChoiceValue> values = this->values(list);
    if (from < 0 || to < 0 || from >= values.size() || to >= values.size() || from == to) return false;
    values.move(from, to);
    const QString name = tr("move the value %1").arg(nameOf(values.at(to)));
    std::vector<EditStep> steps;
    QString below = to > 0 ? values.at(to - 1).sortKey : QString();
    for (qsizetype i = to; i < values.size(); ++i) {
        // Two may have come to one place on two laptops: then those behind move on.
        if (i > to && values.at(i).sortKey > below) break;
        QString above;
        for (qsizetype next = i + 1; next < values.size() && above.isEmpty(); ++next)
            if (values.at(next).sortKey > below) above = values.at(next).sortKey;
        below = sortKeyBetween(below, above);
        Record record = recordOf(list, values.at(i).code);
        record.set(u"sort_key"_s, below);
        for (EditStep& step : keyedSteps(m_session.reader(), record, { u"sort_key"_s }))
            steps.push_back(std::move(step));
    }
    return m_session.apply({ name, std::move(steps), {} });
}

bool ChoiceLists::remove(const QString& list, const ChoiceValue& value)
{
    const Record record = recordOf(list, value.code);
    return m_session.apply({ tr("delete the value %1").arg(nameOf(value)),
        { EditStep::remove(*record.type, record.type->computeId(record.cells)) }, {} });
}

} // namespace fairlead::ui
