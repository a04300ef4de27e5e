#include "pages/ImportPickers.h"

#include "models/ImportText.h"
#include "widgets/FlowLayout.h"
#include "widgets/PickerButton.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const char* const missingIds[] = { "reject", "create", "blank" };
const char* const modeIds[] = { "add", "update", "upsert" };

QString dateId(const std::optional<DateOrder>& order)
{
    if (!order) return {};
    return *order == DateOrder::YearMonthDay ? u"ymd"_s : *order == DateOrder::DayMonthYear ? u"dmy"_s : u"mdy"_s;
}

} // namespace

ImportPickers::ImportPickers(const Theme& theme, Session& session, ImportJob& job, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_job(job)
{
    auto* row = new FlowLayout(theme.px(Space::S), theme.px(Size::RowGroup) + theme.px(Space::Xs), this);
    const int pad = theme.px(Space::L);
    row->setContentsMargins(pad, theme.px(Space::S), pad, theme.px(Space::S));
    add(u"kind"_s, tr("Rows are"));
    add(u"encoding"_s, tr("Encoding"));
    add(u"delimiter"_s, tr("Separator"));
    add(u"header"_s, tr("First row"));
    add(u"dates"_s, tr("Dates"));
    add(u"decimal"_s, tr("Decimal mark"));
    add(u"missing"_s, tr("Names not there"));
    add(u"mode"_s, tr("Rows already there"));
}

void ImportPickers::add(const QString& name, const QString& label)
{
    auto* picker = new PickerButton(m_theme, name + u"Picker"_s, {}, label, this);
    m_pickers.insert(name, picker);
    layout()->addWidget(picker);
    connect(picker, &PickerButton::picked, this, [this, name](const QString& id) { answer(name, id); });
}

ImportPickers::Answers ImportPickers::dateOrders()
{
    return { { u"ymd"_s, tr("year month day") }, { u"dmy"_s, tr("day month year") },
        { u"mdy"_s, tr("month day year") } };
}

ImportPickers::Answers ImportPickers::decimalMarks()
{
    return { { u"point"_s, tr("point") }, { u"comma"_s, tr("comma") } };
}

ImportPickers::Answers ImportPickers::kinds() const
{
    Answers list;
    for (const QString& kind : m_job.kinds()) {
        const auto named = m_session.catalog().resolve(kind);
        const fairlead::Label& label = named.view ? named.view->label : named.type->label();
        list.append({ kind, label.in(m_session.isChinese()) });
    }
    return list;
}

/// Without a choice of the person the first entry says what was found.
void ImportPickers::fill(const QString& name, const Answers& answers, const QString& current, const QString& found)
{
    QList<PickerOption> options;
    if (!found.isEmpty()) options.append({ {}, found });
    for (const auto& [id, text] : answers)
        options.append({ id, text });
    m_pickers[name]->setOptions(options);
    m_pickers[name]->setCurrent(current);
}

void ImportPickers::refresh()
{
    const ImportJob::Look& look = *m_job.look();
    const ImportOptions& options = m_job.options();
    fill(u"kind"_s, kinds(), look.kind);
    Answers encodings;
    for (const char* name : { "UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE", "windows-1252", "Shift_JIS" })
        encodings.append({ QString::fromLatin1(name), QString::fromLatin1(name) });
    fill(u"encoding"_s, encodings, options.encoding, tr("%1 (found)").arg(look.encoding));
    Answers delimiters;
    for (char mark : { ',', ';', '\t', '|' })
        delimiters.append({ QString(QLatin1Char(mark)), ImportText::delimiter(mark) });
    fill(u"delimiter"_s, delimiters, options.delimiter ? QString(QLatin1Char(*options.delimiter)) : QString(),
        tr("%1 (found)").arg(ImportText::delimiter(look.csv ? look.csv->delimiter : ',')));
    fill(u"header"_s, { { u"yes"_s, tr("names columns") }, { u"no"_s, tr("is data") } },
        !options.header       ? QString()
            : *options.header ? u"yes"_s
                              : u"no"_s,
        tr("%1 (found)").arg(look.csv && look.csv->hasHeader ? tr("names columns") : tr("is data")));
    m_pickers[u"delimiter"_s]->setVisible(look.csv.has_value());
    m_pickers[u"header"_s]->setVisible(look.csv.has_value());
    fill(u"dates"_s, dateOrders(), dateId(options.dateOrder), tr("as each column shows"));
    fill(u"decimal"_s, decimalMarks(),
        !options.decimalMark               ? QString()
            : *options.decimalMark == u',' ? u"comma"_s
                                           : u"point"_s,
        tr("as each column shows"));
    fill(u"missing"_s,
        { { u"create"_s, tr("are made") }, { u"reject"_s, tr("refuse the row") }, { u"blank"_s, tr("are left out") } },
        QString::fromLatin1(missingIds[int(options.missing)]));
    fill(u"mode"_s,
        { { u"upsert"_s, tr("are updated") }, { u"add"_s, tr("come in again") },
            { u"update"_s, tr("are updated, no others come in") } },
        QString::fromLatin1(modeIds[int(options.mode)]));
}

void ImportPickers::answer(const QString& name, const QString& id)
{
    ImportOptions& options = m_job.options();
    if (name == u"kind"_s) {
        options.kind = id;
        options.mapping.clear();
        options.decisions.clear();
        options.repairs.clear();
    } else if (name == u"encoding"_s) {
        options.encoding = id;
        options.mapping.clear();
    } else if (name == u"delimiter"_s) {
        options.delimiter = id.isEmpty() ? std::nullopt : std::optional<char>(id.front().toLatin1());
        options.mapping.clear();
    } else if (name == u"header"_s) {
        options.header = id.isEmpty() ? std::nullopt : std::optional(id == u"yes"_s);
        options.mapping.clear();
    } else if (name == u"dates"_s) {
        options.dateOrder.reset();
        for (DateOrder order : { DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear })
            if (dateId(order) == id) options.dateOrder = order;
    } else if (name == u"decimal"_s) {
        options.decimalMark = id.isEmpty() ? std::nullopt : std::optional<QChar>(id == u"comma"_s ? u',' : u'.');
    } else if (name == u"missing"_s) {
        for (int i = 0; i < 3; ++i)
            if (id == QLatin1String(missingIds[i])) options.missing = MissingReference(i);
    } else if (name == u"mode"_s) {
        for (int i = 0; i < 3; ++i)
            if (id == QLatin1String(modeIds[i])) options.mode = ImportMode(i);
    }
    m_job.lookAgain();
}

} // namespace fairlead::ui
