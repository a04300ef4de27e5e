#include "pages/ReportActs.h"

#include "insight/Report.h"
#include "models/DemandRequest.h"
#include "models/PinActs.h"
#include "models/SuggestedLead.h"
#include "pages/MeasureActs.h"
#include "pages/RecordDialog.h"
#include "pages/ReportBody.h"
#include "widgets/ActionButton.h"
#include "widgets/PageHead.h"

#include <QAction>
#include <QKeyEvent>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ReportActs::ReportActs(const Theme& theme, Session& session, PageHead& head, Page& page)
    : QObject(&page)
    , m_theme(theme)
    , m_session(session)
    , m_page(page)
    , m_measures(new MeasureActs(theme, session, page))
{
    offer(ReportAct::Pin, Qt::Key_P, "pinRow", "pin", theme, head);
    offer(ReportAct::Measure, Qt::Key_M, "beginMeasure", "measure", theme, head);
    offer(ReportAct::Judge, Qt::Key_J, "judgeMeasure", "dialog-ok", theme, head);
    offer(ReportAct::Lead, Qt::Key_L, "makeLead", "list-add-user", theme, head);
    offer(ReportAct::Ask, Qt::Key_A, "askDepartment", "mail-forward", theme, head);
    connect(m_measures, &MeasureActs::nothingMeasured, this,
        [this] { tell(tr("There is nothing to measure yet since it began.")); });
    setAct(ReportAct::None);
}

void ReportActs::offer(ReportAct act, int key, const char* name, const char* icon, const Theme& theme, PageHead& head)
{
    auto* action = new QAction(theme.icon(QString::fromLatin1(icon)), {}, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setData(QString::fromLatin1(icon));
    head.addAction(new ActionButton(action, ActionButton::Show::IconAndText, Kind::Plain, kinds::Scale::Small, &head));
    connect(action, &QAction::triggered, this, &ReportActs::wanted);
    m_offers.append({ act, key, action });
}

void ReportActs::label()
{
    const auto write = [this](ReportAct act, const QString& text, const QString& tip) {
        for (const Offer& offer : std::as_const(m_offers))
            if (offer.act == act) {
                offer.action->setText(text);
                offer.action->setToolTip(tip);
            }
    };
    write(ReportAct::Pin, tr("Pin"), tr("Puts the row first in the focus of the period, or lets it go again (P)"));
    write(ReportAct::Measure, tr("Measure…"),
        tr("Begins an improvement measure about the stage, with its figures filled in (M)"));
    write(ReportAct::Ask, tr("Ask a department…"),
        tr("Hands what the row needs over as a request: leads, opportunities or growth, by the column (A)"));
    write(ReportAct::Lead, tr("Make a lead"),
        tr("Makes a lead of the row, with customer, product, owner and reason filled in (L)"));
    write(ReportAct::Judge, tr("Judge"), tr("Closes the measure with what is measured now (J)"));
}

const ReportActs::Offer* ReportActs::offered() const
{
    const auto found
        = std::find_if(m_offers.cbegin(), m_offers.cend(), [this](const Offer& offer) { return offer.act == m_act; });
    return found == m_offers.cend() ? nullptr : &*found;
}

void ReportActs::setAct(ReportAct act)
{
    m_act = act;
    for (const Offer& offer : std::as_const(m_offers))
        offer.action->setVisible(offer.act == act);
    emit m_page.statusChanged();
}

QList<KeyHint> ReportActs::hints() const
{
    const Offer* offer = offered();
    if (!offer) return {};
    return { { u"Enter"_s, tr("open") }, { QKeySequence(offer->key).toString(), offer->action->text() },
        { u"Ctrl Z"_s, tr("undo") } };
}

bool ReportActs::takeKey(const QKeyEvent& event)
{
    const Offer* offer = offered();
    if (!offer || event.modifiers() != Qt::NoModifier || event.key() != offer->key) return false;
    emit wanted();
    return true;
}

void ReportActs::tell(const QString& sentence) { emit m_page.toast(u"dialog-information"_s, sentence, false); }

void ReportActs::perform(const ReportSpot& spot, const ReportScope& scope)
{
    const ReportRow* row = spot.report.row(spot.row);
    if (row && m_act == ReportAct::Ask && spot.row != u"total"_s) return ask(spot, scope);
    if (!row || row->cells.front().id.isNull()) return tell(tr("Choose a row of the table first."));
    const RecordId record = row->cells.front().id;
    if (m_act == ReportAct::Pin) return pin(spot, record);
    if (m_act == ReportAct::Lead) return void(SuggestedLead(m_session).make(spot.report, spot.row));
    if (m_act == ReportAct::Measure) return measure(spot, record, scope);
    if (m_act == ReportAct::Judge) m_measures->judge(record);
}

void ReportActs::pin(const ReportSpot& spot, const RecordId& record)
{
    const auto input = std::find_if(spot.report.inputs.begin(), spot.report.inputs.end(),
        [](const ReportInput& one) { return one.key == u"period"_s; });
    if (input == spot.report.inputs.end()) return;
    const auto period = Period::parse(input->value);
    const QString type = Reports::rowsType(spot.report.name, spot.row, spot.column);
    if (period) PinActs(m_session).toggle(type, record, *period);
}

void ReportActs::ask(const ReportSpot& spot, const ReportScope& scope)
{
    const Record request = DemandRequest(m_session).of(spot.report, spot.row, spot.column, scope.unit);
    auto* dialog = new RecordDialog(m_theme, m_session, request, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// A column of days asks for the stay, any other for the conversion, which is to come to its target.
void ReportActs::measure(const ReportSpot& spot, const RecordId& stage, const ReportScope& scope)
{
    const bool stay = spot.column.startsWith(u"stay"_s) || spot.column == u"expected_days"_s;
    FigureMeter::Subject subject;
    subject.figure = stay ? MeasuredFigure::Stay : MeasuredFigure::Conversion;
    subject.stage = stage;
    subject.person = scope.person;
    subject.unit = scope.unit;
    constexpr qint64 quantityScale = 10000;
    std::optional<qint64> expected;
    const ReportRow& row = *spot.report.row(spot.row);
    const ReportCell& days = row.cells[size_t(spot.report.columnOf(u"expected_days"_s))];
    const ReportCell& target = row.cells[size_t(spot.report.columnOf(u"target_rate"_s))];
    if (stay && !days.blank) expected = days.count * quantityScale;
    if (!stay && !target.blank)
        expected = scaleRounded(target.ratio.numerator, 100 * quantityScale, target.ratio.denominator);
    m_measures->begin(subject, scope.period, expected);
}

} // namespace fairlead::ui
