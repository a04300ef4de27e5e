#include "models/FieldText.h"

#include "insight/Addressing.h"
#include "models/MomentText.h"
#include "models/YearField.h"

#include <QDateTime>
#include <cmath>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// "12.5" of 125000 with four decimals.
QString scaled(const Cell& cell, int decimals)
{
    return isNull(cell) ? QString() : QLocale().toString(double(numberOf(cell)) / std::pow(10.0, decimals), 'g', 12);
}

} // namespace

QString FieldText::of(const Record& record, const Field& field) const
{
    // A record may have been read before a user added the field.
    if (field.firstCell < 0 || size_t(field.firstCell + field.cellCount) > record.cells.size()) return {};
    const fairlead::Cell* cells = &record.cells[size_t(field.firstCell)];
    // Nobody has to write how a person is addressed: it follows from name, sex and post.
    if (field.name == u"salutation"_s && record.type->name() == u"contact"_s)
        return salutationOf(m_reader, record, m_chinese);
    switch (field.kind) {
    case Kind::Reference: {
        const RecordId id = idOf(cells[0]);
        if (id.isNull()) return {};
        const Reader::Title title = m_reader.titleOf(m_reader.catalog().type(field.target), id);
        return title.absent ? tr("not available here") : title.text;
    }
    case Kind::Money:
        return m_format.moneyInUnit({ numberOf(cells[0]), fairlead::textOf(cells[1]) });
    case Kind::Date:
        return m_format.day(dateOf(cells[0]));
    case Kind::Instant:
        if (isNull(cells[0])) return {};
        // Of a visit the hours count.
        return field.name.startsWith(u"checked_"_s)
            ? momentText(m_format, numberOf(cells[0]))
            : m_format.day(QDateTime::fromMSecsSinceEpoch(numberOf(cells[0])).date());
    case Kind::Percent:
        return isNull(cells[0]) ? QString() : m_format.percent(double(numberOf(cells[0])) / basisPoints);
    case Kind::AnyReference: {
        const RecordType* type = m_reader.catalog().numbered(quint16(numberOf(cells[0])));
        return type ? m_reader.titleOf(*type, idOf(cells[1])).text : QString();
    }
    case Kind::Quantity:
    case Kind::Rate:
        return scaled(cells[0], scaleOf(field.kind));
    case Kind::Integer:
        if (isNull(cells[0])) return {};
        return isYear(field) ? QString::number(numberOf(cells[0])) : m_format.count(numberOf(cells[0]));
    case Kind::Minutes:
        if (isNull(cells[0])) return {};
        // Of a day, not of a stay.
        return field.name.endsWith(u"_minute"_s) || field.name.endsWith(u"_time"_s)
            ? QTime(0, 0).addSecs(int(numberOf(cells[0])) * 60).toString(u"HH:mm"_s)
            : m_format.count(numberOf(cells[0]));
    case Kind::File:
        return isNull(cells[0]) ? QString() : tr("a file");
    case Kind::Boolean:
        return numberOf(cells[0]) ? u"✓"_s : QString();
    case Kind::Choice: {
        const ChoiceList* list = m_reader.catalog().list(field.list);
        const ChoiceValue* value = list ? list->find(fairlead::textOf(cells[0])) : nullptr;
        return value ? value->label.in(m_chinese) : fairlead::textOf(cells[0]);
    }
    default:
        return fairlead::textOf(cells[0]);
    }
}

bool isInnerField(const Field& field)
{
    static const QStringList inner { u"board_key"_s, u"key_stage"_s, u"for_stage"_s, u"entered_on"_s, u"owner_unit"_s,
        u"pipeline"_s, u"stage"_s, u"sort_key"_s, u"manager_category"_s, u"manager_amount"_s, u"manager_reason"_s,
        u"pinned_period"_s, u"tax_basis"_s, u"amount_from"_s, u"starts_at"_s };
    return inner.contains(field.name) || field.kind == fairlead::Kind::AnyReference
        || field.kind == fairlead::Kind::File;
}

bool isToldField(const Field& field) { return !isInnerField(field) || field.name == u"stage"_s; }

} // namespace fairlead::ui
