#include "pages/ListColumns.h"

#include "insight/StageTable.h"
#include "model/OpportunityRules.h"
#include "models/Format.h"
#include "models/NextSteps.h"
#include "models/NextWords.h"
#include "models/RecordListModel.h"
#include "models/StageStay.h"
#include "widgets/BoardCardDelegate.h"
#include "widgets/DataTable.h"

#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

namespace {

CellKind cellKindOf(const QString& name, const Field& field)
{
    if (field.title) return CellKind::Name;
    if (name == u"stage"_s) return CellKind::Stage;
    if (name == u"entered_on"_s || name == u"last_contact"_s) return CellKind::Days;
    if (name == u"next_step"_s) return CellKind::NextStep;
    switch (field.kind) {
    case FieldKind::Money:
        return CellKind::Money;
    case FieldKind::Date:
    case FieldKind::Instant:
        return CellKind::Date;
    case FieldKind::Integer:
    case FieldKind::Quantity:
    case FieldKind::Minutes:
        return CellKind::Number;
    case FieldKind::Percent:
        return CellKind::Share;
    case FieldKind::Choice:
        return CellKind::Stage; // with the colour of its value, if that has one
    default:
        return CellKind::Text;
    }
}

} // namespace

void ListColumns::dress(DataTable& table) const
{
    const QStringList& columns = m_model.columns();
    table.setStretchColumn(-1);
    for (int i = 0; i < columns.size(); ++i) {
        const QString name = columns.at(i);
        const CellKind kind = cellKindOf(name, m_model.fieldOf(i));
        table.setColumn(i, kind, [this, name, kind](const QModelIndex& index) { return cellAt(index, name, kind); });
        const int width = widthOf(name);
        if (width == 0)
            table.setStretchColumn(i);
        else
            table.setStartWidth(i, width);
    }
}

QString ListColumns::widthKey(const QString& field) const { return u"lists/%1/widths/%2"_s.arg(m_config.id, field); }

void ListColumns::keepWidth(const QString& field, int pixels) const { QSettings().setValue(widthKey(field), pixels); }

int ListColumns::widthOf(const QString& field) const
{
    const qsizetype at = m_config.columns.indexOf(field);
    const int usual = at >= 0 ? m_config.widths.value(at) : defaultWidth(ListFacts::at(*m_model.query().type, field));
    if (usual == 0 && at >= 0) return 0; // takes the rest
    const int kept = QSettings().value(widthKey(field)).toInt();
    return kept > 0 ? kept : usual ? usual : defaultWidth(ListFacts::at(*m_model.query().type, field));
}

ui::Cell ListColumns::cellAt(const QModelIndex& index, const QString& field, CellKind kind) const
{
    const Record* record = m_model.recordAt(index.row());
    if (!record) return {};
    ui::Cell cell { m_model.textOf(*record, m_model.fieldOf(index.column())) };
    if (m_model.isLeaving(index.row())) cell.ink = Ink::TextMuted;
    if (ListFacts::isOne(m_model.fieldOf(index.column())))
        fillFact(cell, *record, m_model.fieldOf(index.column()));
    else if (m_model.fieldOf(index.column()).kind == FieldKind::Choice)
        cell.ownColour = colourOf(*record, m_model.fieldOf(index.column()));
    else if (kind == CellKind::Stage)
        fillStage(cell, *record, record->reference(field));
    else if (kind == CellKind::Days)
        fillDays(cell, *record, record->date(field));
    else if (kind == CellKind::NextStep)
        fillNextStep(cell, *record);
    return cell;
}

QString ListColumns::colourOf(const Record& record, const Field& field) const
{
    const ChoiceList* list = m_session.catalog().list(field.list);
    const ChoiceValue* value = list ? list->find(record.text(field.name)) : nullptr;
    return value ? value->colour : QString();
}

bool ListColumns::isOpen(const Record& record) const
{
    return m_stages.value(record.reference(u"stage"_s)).kind == stage_kind::open;
}

void ListColumns::fillStage(ui::Cell& cell, const Record& record, const RecordId& id) const
{
    const Stage stage = m_stages.value(id);
    cell.stage = stage.place;
    cell.stages = stage.count;
    cell.ownColour = stage.colour;
    // How many of the criteria of its stage are met.
    if (m_next && record.type->name() == u"opportunity"_s)
        if (const auto share = m_next->checksOf(record); share.all > 0)
            cell.extra = u"%1/%2"_s.arg(share.met).arg(share.all);
    if (!stage.kind.isEmpty() && stage.kind != stage_kind::open)
        cell.squareInk = stage.kind == stage_kind::won ? Ink::StageWon : Ink::StageLost;
}

/// As on the cards: amber when the stage's expected days are nearly over, red and with the days too many past them.
void ListColumns::fillDays(ui::Cell& cell, const Record& record, QDate since) const
{
    cell.text.clear();
    if (!isOpen(record) || !since.isValid()) return;
    const qint64 days = since.daysTo(m_session.today());
    const qint64 limit = m_stages.value(record.reference(u"stage"_s)).expectedDays;
    const StageStay stay = stayOf(days, limit);
    cell.text = days == 0 ? tr("today") : m_session.format().days(double(days));
    if (stay == StageStay::Over) cell.extra = u'+' + m_session.format().count(days - limit);
    if (stay != StageStay::Fine) cell.ink = stay == StageStay::Over ? Ink::Danger : Ink::Warning;
}

void ListColumns::fillFact(ui::Cell& cell, const Record& record, const Field& field) const
{
    const ListFacts* facts = m_facts && isOpen(record) ? m_facts->of(record.id) : nullptr;
    if (!facts) return;
    const Format format = m_session.format();
    const QStringList words { facts->text(field, format), facts->extra(field, format, m_session.today()) };
    cell.text = words.back().isEmpty() ? words.front() : words.join(u" · "_s);
}

void ListColumns::fillNextStep(ui::Cell& cell, const Record& record) const
{
    if (!m_next || !m_next->isLoaded()) return;
    const auto next = m_next->of(record);
    if (!next && !isOpen(record)) return; // an ended deal needs none
    const QDate today = m_session.today();
    cell.next = markOf(nextStateOf(next, today));
    cell.text = NextWords(m_session.catalog(), m_session.isChinese(), today).of(next);
}

void ListColumns::readStages()
{
    m_stages.clear();
    QHash<RecordId, std::vector<Record>> byPipeline;
    (void)m_session.reader().records(m_session.catalog().type(u"stage"_s), "_v=1 ORDER BY sort_key, n", {},
        [&](const Record& record) { byPipeline[record.reference(u"pipeline"_s)].push_back(record); });
    const auto parameters = StageTable::load(m_session.reader(), m_session.today());
    const auto expected = [&parameters](const RecordId& stage) {
        const int at = parameters ? parameters->indexOf(stage) : -1;
        return at < 0 ? 0 : parameters->at(at).expectedDays.value_or(0);
    };
    for (const std::vector<Record>& stages : std::as_const(byPipeline)) {
        const auto open = int(std::count_if(stages.begin(), stages.end(),
            [](const Record& record) { return record.text(u"kind"_s) == stage_kind::open; }));
        int place = 0;
        for (const Record& record : stages) {
            const bool isOpen = record.text(u"kind"_s) == stage_kind::open;
            m_stages.insert(record.id,
                { isOpen ? place++ : -1, open, record.text(u"kind"_s), record.text(u"colour"_s), expected(record.id) });
        }
    }
}

} // namespace fairlead::ui
