#include "pages/MoveDialog.h"

#include "model/OpportunityRules.h"
#include "pages/FieldEditor.h"

#include <QGridLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

MoveDialog::MoveDialog(
    const Theme& theme, Session& session, std::vector<Record> deals, QWidget* parent, const RecordId& stage)
    : FormDialog(theme, session, parent)
    , m_deals(std::move(deals))
    , m_event(session.workspace().blank(u"stage_event"_s))
    , m_ending(session.workspace().blank(u"opportunity"_s))
{
    setObjectName(u"moveDialog"_s);
    suggestStage(stage);
    m_event.set(u"happened_on"_s, session.today());
    const int count = int(m_deals.size());
    arrange(tr("Move to stage"), count == 1 ? m_deals.front().title() : tr("%Ln deal(s)", nullptr, count), makeBody(),
        tr("Move"));
    showReason();
    resize(width(), height() + m_theme.px(Size::Control)); // room for a fault
    m_stage->setFocus(Qt::PopupFocusReason);
}

void MoveDialog::suggestStage(const RecordId& wanted)
{
    const Record& first = m_deals.front();
    const RecordId pipeline = first.reference(u"pipeline"_s);
    const bool together = std::all_of(m_deals.begin(), m_deals.end(),
        [&pipeline](const Record& deal) { return deal.reference(u"pipeline"_s) == pipeline; });
    // Stages of another pipeline are offered only where the deals have no pipeline in common.
    if (together) m_event.set(u"pipeline"_s, pipeline);
    m_event.set(u"to_stage"_s, wanted.isNull() ? first.reference(u"stage"_s) : wanted);
    if (!wanted.isNull()) return;
    const auto present = stageOf(first.reference(u"stage"_s));
    if (!present || present->text(u"kind"_s) != stage_kind::open) return;
    bool passed = false;
    (void)m_session.reader().records(
        *present->type, "_v=1 AND retired IS NOT 1 ORDER BY pipeline, sort_key, n", {}, [&](const Record& stage) {
            if (stage.reference(u"pipeline"_s) != present->reference(u"pipeline"_s)) return;
            if (passed) m_event.set(u"to_stage"_s, stage.id);
            passed = stage.id == present->id;
        });
}

QWidget* MoveDialog::makeBody()
{
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    const int side = m_theme.px(Space::L);
    grid->setContentsMargins(side, side, side, side);
    grid->setHorizontalSpacing(side);
    grid->setVerticalSpacing(m_theme.px(Space::M));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const Record& record, const QString& field, int row, int column, int span) {
        auto* editor = new FieldEditor(m_theme, m_session, record, record.type->at(field), body);
        grid->addWidget(editor, row, column, 1, span, Qt::AlignTop);
        return editor;
    };
    m_stage = add(m_event, u"to_stage"_s, 0, 0, 1);
    m_day = add(m_event, u"happened_on"_s, 0, 1, 1);
    m_reason = add(m_ending, u"close_reason"_s, 1, 0, 2);
    // The dialog does not jump when an end is chosen.
    QSizePolicy policy = m_reason->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reason->setSizePolicy(policy);
    grid->setRowStretch(2, 1);
    connect(m_stage, &FieldEditor::edited, this, &MoveDialog::showReason);
    return body;
}

std::optional<Record> MoveDialog::stageOf(const RecordId& id) const
{
    const auto stage = m_session.reader().find(m_session.catalog().type(u"stage"_s), id);
    return stage ? *stage : std::nullopt;
}

bool MoveDialog::isEnd(const RecordId& stage) const
{
    const auto there = stageOf(stage);
    return there && there->text(u"kind"_s) != stage_kind::open;
}

void MoveDialog::showReason()
{
    Record chosen = m_event;
    m_stage->peek(chosen);
    m_reason->setVisible(isEnd(chosen.reference(u"to_stage"_s)));
}

Edit MoveDialog::edit(const Record& stage) const
{
    Edit edit;
    const bool end = stage.text(u"kind"_s) != stage_kind::open;
    for (Record deal : m_deals) {
        if (deal.reference(u"stage"_s) == stage.id) continue;
        deal.set(u"stage"_s, stage.id);
        QStringList fields { u"stage"_s };
        if (end) {
            deal.set(u"close_reason"_s, m_ending.text(u"close_reason"_s));
            fields.append(u"close_reason"_s);
        }
        EditStep step = EditStep::change(std::move(deal), fields);
        step.happenedOn = m_event.date(u"happened_on"_s);
        edit.steps.push_back(std::move(step));
    }
    edit.name = edit.steps.size() == 1
        ? tr("move %1 to %2").arg(edit.steps.front().record.title(), stage.title())
        : tr("move %Ln deal(s) to %1", nullptr, int(edit.steps.size())).arg(stage.title());
    return edit;
}

void MoveDialog::save()
{
    QStringList changed;
    if (write({ m_stage, m_day }, m_event, true, changed) || write({ m_reason }, m_ending, true, changed)) return;
    const auto stage = stageOf(m_event.reference(u"to_stage"_s));
    if (!stage) return m_stage->setFault(tr("must not be empty"));
    if (m_event.isBlank(u"happened_on"_s)) return m_day->setFault(tr("must not be empty"));
    Edit move = edit(*stage);
    if (move.steps.empty() || apply(std::move(move), *m_deals.front().type, { m_stage, m_day, m_reason })) accept();
}

} // namespace fairlead::ui
