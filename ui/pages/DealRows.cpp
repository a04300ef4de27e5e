#include "pages/DealRows.h"

#include "insight/FlagWords.h"
#include "pages/CalendarLook.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostMarks = 3;

QString titleOf(const Reader& reader, const QString& type, const RecordId& id)
{
    return id.isNull() ? QString() : reader.titleOf(reader.catalog().type(type), id).text;
}

} // namespace

Tone DealRows::toneOf(FlagSeverity severity)
{
    return severity == FlagSeverity::High  ? Tone::Danger
        : severity == FlagSeverity::Medium ? Tone::Warning
                                           : Tone::Neutral;
}

RowList::Row DealRows::needy(const Reader& reader, const FlaggedDeal& deal, const Format& format)
{
    RowList::Row row;
    row.id = u"opportunity:"_s + deal.deal.toString();
    row.title = deal.name;
    row.beside = titleOf(reader, u"company"_s, deal.company);
    for (size_t i = 0; i < deal.flags.size() && i < mostMarks; ++i) {
        const Flag& flag = deal.flags[i];
        row.marks.append({ toneOf(flag.severity), flag.severity == FlagSeverity::High ? u"data-warning"_s : QString(),
            FlagWords::brief(flag).in(format.isChinese()) });
    }
    row.right = format.money(deal.amount);
    row.rightInk = Ink::Text;
    row.rightBelow = deal.stageName;
    return row;
}

RowList::Row DealRows::planned(
    const Reader& reader, const CalendarItem& item, const Format& format, const RecordId& sitter)
{
    RowList::Row row;
    const bool task = item.layer == CalendarLayer::Task;
    row.id = (task ? u"task:"_s : u"appointment:"_s) + item.record.toString();
    const bool mine = std::find(item.people.begin(), item.people.end(), sitter) != item.people.end();
    row.title = item.isPrivate && !mine ? tr("Private") : item.title;
    if (!item.isPrivate || mine) row.detail = item.customer;
    row.icon = CalendarLook::icon(item.layer);
    row.iconInk = CalendarLook::ink(item.layer);
    row.right = item.isTimed()
        ? tr("%1, %2", "day and time").arg(format.day(item.from), CalendarLook::clock(*item.start))
        : format.day(item.from);
    row.rightInk = Ink::Text;
    row.rightBelow = titleOf(reader, u"person"_s, item.owner);
    return row;
}

} // namespace fairlead::ui
