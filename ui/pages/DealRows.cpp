#include "pages/DealRows.h"

#include "pages/CalendarLook.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Reader& reader, const QString& type, const RecordId& id)
{
    return id.isNull() ? QString() : reader.titleOf(reader.catalog().type(type), id).text;
}

} // namespace

RowList::Row DealRows::needy(const Reader& reader, const NeedyDeal& deal, const Format& format)
{
    RowList::Row row;
    row.id = u"opportunity:"_s + deal.deal.toString();
    row.title = deal.name;
    row.beside = titleOf(reader, u"company"_s, deal.company);
    if (deal.closeLate)
        row.marks.append({ Tone::Danger, u"data-warning"_s, tr("close %Ln d past", nullptr, deal.closeLate) });
    if (deal.overLimit) row.marks.append({ Tone::Danger, {}, tr("%Ln d over limit", nullptr, deal.overLimit) });
    if (deal.noStep) row.marks.append({ Tone::Warning, {}, tr("no next step") });
    row.right = format.money(deal.amount);
    row.rightInk = Ink::Text;
    row.rightBelow = deal.stage;
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
