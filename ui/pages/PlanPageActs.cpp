// What a person does on the sheet of a plan.
#include "pages/PlanPage.h"

#include "insight/PlanEdits.h"
#include "pages/PlanDialog.h"
#include "widgets/DataTable.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using Rows = PlanSheetModel;

void PlanPage::write(const QList<PlanTyped>& typed, const QString& name)
{
    if (typed.isEmpty() || m_plan.isNull()) return;
    const Reader& reader = m_session.reader();
    auto draft = PlanDraft::load(reader, m_plan, m_measure);
    if (!draft) return;
    for (const PlanTyped& one : typed)
        draft->put(one.who, one.period, m_rows.figure(), one.amount);
    Edit edit { name, draft->steps(reader), {} };
    if (edit.steps.empty()) return;
    if (name.isEmpty())
        edit.name = typed.size() == 1
            ? tr("quota %1").arg(ReportText::period(typed.front().period, m_session.isChinese()))
            : tr("%Ln quota(s)", nullptr, int(typed.size()));
    // What was typed is seen where the person looks.
    const auto done
        = m_session.attempt(std::move(edit), typed.size() == 1 ? Session::Telling::Quiet : Session::Telling::Aloud);
    if (!done) emit toast(u"dialog-error"_s, Session::reason(done.error()), false);
}

void PlanPage::spread(bool likeLastYear)
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_plan.isNull()) return;
    const PlanWho who = m_rows.sheet().whoOf(m_rows.placeAt(index.row()));
    const Period year = Period::year(m_rows.sheet().year());
    const Reader& reader = m_session.reader();
    auto draft = PlanDraft::load(reader, m_plan, m_measure);
    std::vector<qint64> weights(12, 1);
    if (likeLastYear) {
        auto curve = closedByMonth(reader, who, m_measure, m_rows.sheet().year() - 1, m_session.today());
        if (curve) weights = std::move(*curve);
        if (std::all_of(weights.begin(), weights.end(), [](qint64 weight) { return weight == 0; }))
            return emit toast(u"dialog-information"_s, tr("Nothing closed in the year before"), false);
    }
    if (!draft) return;
    draft->spread(who, year, weights);
    Edit edit { tr("spread the quota of %1").arg(index.siblingAtColumn(Rows::Name).data().toString()),
        draft->steps(reader), {} };
    if (edit.steps.empty())
        return emit toast(u"dialog-information"_s, tr("There is no quota of its own to spread"), false);
    m_session.apply(std::move(edit));
}

void PlanPage::makeVersion()
{
    const auto base = plan();
    if (!base) return;
    PlanDialog* dialog = PlanDialog::next(m_theme, m_session, &*base, this);
    connect(dialog, &PlanDialog::made, this, &PlanPage::takePlan);
    dialog->open();
}

void PlanPage::makeEmpty()
{
    PlanDialog* dialog = PlanDialog::next(m_theme, m_session, nullptr, this);
    connect(dialog, &PlanDialog::made, this, &PlanPage::takePlan);
    dialog->open();
}

void PlanPage::release()
{
    if (const auto found = plan())
        m_session.apply(releasePlan(m_session.workspace(), *found, tr("release %1").arg(found->title())));
}

} // namespace fairlead::ui
