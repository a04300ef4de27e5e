#include "pages/FilterChoices.h"

#include <QDateTime>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

namespace {
const QString meId = u"me"_s;
}

QList<PickerOption> FilterChoices::optionsOf(const std::vector<Record>& records)
{
    QList<PickerOption> options;
    for (const Record& record : records)
        options.append({ record.id.toString(), record.title() });
    return options;
}

/// In their order; with several pipelines a stage's name alone does not say which one is meant.
QList<PickerOption> FilterChoices::stages() const
{
    QList<std::pair<RecordId, QString>> pipelines;
    (void)m_session.reader().records(
        m_session.catalog().type(u"pipeline"_s), "_v=1 ORDER BY sort_key, id", {}, [&](const Record& record) {
            pipelines.append({ record.id, record.title() });
        });
    QList<PickerOption> options;
    for (const auto& [pipeline, name] : pipelines) {
        (void)m_session.reader().records(m_session.catalog().type(u"stage"_s),
            "_v=1 AND pipeline=? ORDER BY sort_key, n", { cellOf(pipeline) }, [&, &name = name](const Record& stage) {
                const QString title = pipelines.size() > 1 ? name + u" › "_s + stage.title() : stage.title();
                options.append({ stage.id.toString(), title });
            });
    }
    return options;
}

/// The newest first, with the day: files often have the same name.
QList<PickerOption> FilterChoices::runs() const
{
    QList<PickerOption> options;
    (void)m_session.reader().records(m_session.catalog().type(u"import_run"_s),
        "_v=1 ORDER BY created_at DESC, n DESC LIMIT " + QByteArray::number(most), {}, [&](const Record& run) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(run.createdAt);
            options.append({ run.id.toString(),
                tr("%1 · %2", "file and day").arg(run.title(), m_session.format().day(at.date())) });
        });
    return options;
}

QList<PickerOption> FilterChoices::first() const
{
    QList<PickerOption> options;
    if (m_field.kind == FieldKind::Choice) {
        if (const ChoiceList* list = m_session.catalog().list(m_field.list))
            for (const ChoiceValue& value : list->values)
                if (!value.removed) options.append({ value.code, value.label.in(m_session.isChinese()) });
        return options;
    }
    if (m_field.target == u"stage"_s) return stages();
    if (m_field.target == u"import_run"_s) return runs();
    if (m_field.target == u"person"_s && !m_session.person().isNull()) options.append({ meId, tr("Me") });
    const auto page = m_session.runner().firstPage(found({}), most);
    return page ? options + optionsOf(page->records) : options;
}

bool FilterChoices::areSearched() const
{
    static const QStringList listed { u"stage"_s, u"import_run"_s };
    if (m_field.kind != FieldKind::Reference || listed.contains(m_field.target)) return false;
    const auto page = m_session.runner().firstPage(found({}), most);
    return page && page->more;
}

Query FilterChoices::found(const QString& text) const
{
    Query query;
    query.type = &m_session.catalog().type(m_field.target);
    query.search = text;
    return query;
}

FilterValue FilterChoices::valueOf(const QString& option) const
{
    if (m_field.kind == FieldKind::Choice) return FilterValue::ofText(option);
    return option == meId ? FilterValue::me() : FilterValue::ofId(RecordId::parse(option).value_or(RecordId()));
}

QString FilterChoices::optionOf(const FilterValue& value) const
{
    switch (value.kind) {
    case FilterValue::Kind::Me:
        return meId;
    case FilterValue::Kind::Id:
        return value.id.toString();
    default:
        return value.text;
    }
}

} // namespace fairlead::ui
