#include "pages/EndDialog.h"

#include "model/OpportunityRules.h"
#include "models/WhatIf.h"
#include "pages/FieldEditor.h"

#include <QGridLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

EndDialog::EndDialog(const Theme& theme, Session& session, std::vector<Record> deals, End end, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_deals(std::move(deals))
    , m_end(end)
    , m_event(session.workspace().blank(u"stage_event"_s))
    , m_ending(session.workspace().blank(u"opportunity"_s))
{
    setObjectName(u"endDialog"_s);
    m_event.set(u"happened_on"_s, session.today());
    const bool single = m_deals.size() == 1;
    if (single) m_ending.cells = m_deals.front().cells;
    // What was said of another end does not hold for this one.
    m_ending.set(u"close_reason"_s, QString()).set(u"lost_to"_s, RecordId()).set(u"close_remark"_s, QString());
    const bool won = end == End::Won;
    arrange(won ? tr("Won") : tr("Lost"),
        single ? m_deals.front().title() : tr("%Ln deal(s)", nullptr, int(m_deals.size())), makeBody(),
        won ? tr("Mark as won") : tr("Mark as lost"));
    resize(width(), height() + m_theme.px(Size::Control)); // room for a fault
    if (!won) setNote(Ink::TextMuted, tr("What is not known yet can be said later."));
    (m_said.isEmpty() || won ? m_day : m_said.front())->setFocus(Qt::PopupFocusReason);
}

EndDialog* EndDialog::ask(const Theme& theme, Session& session, const std::vector<RecordId>& deals, End end,
    QWidget* parent, WhatIf* rehearsal)
{
    std::vector<Record> found;
    for (const RecordId& id : deals) {
        if (rehearsal) {
            if (auto deal = rehearsal->dealOf(id)) found.push_back(std::move(*deal));
        } else if (auto deal = session.reader().find(session.catalog().type(u"opportunity"_s), id); deal && *deal) {
            found.push_back(std::move(**deal));
        }
    }
    if (found.empty()) return nullptr;
    auto* dialog = new EndDialog(theme, session, std::move(found), end, parent);
    if (rehearsal) dialog->rehearse(*rehearsal);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

FieldEditor* EndDialog::add(const Record& record, const QString& field, int row, int column, int span)
{
    auto* body = findChild<QWidget*>(u"endBody"_s);
    auto* editor = new FieldEditor(m_theme, m_session, record, record.type->at(field), body);
    static_cast<QGridLayout*>(body->layout())->addWidget(editor, row, column, 1, span, Qt::AlignTop);
    return editor;
}

QWidget* EndDialog::makeBody()
{
    auto* body = new QWidget(this);
    body->setObjectName(u"endBody"_s);
    auto* grid = new QGridLayout(body);
    const int side = m_theme.px(Space::L);
    grid->setContentsMargins(side, side, side, side);
    grid->setHorizontalSpacing(side);
    grid->setVerticalSpacing(m_theme.px(Space::M));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_day = add(m_event, u"happened_on"_s, 0, 0, 1);
    if (m_end == End::Won) {
        // The amounts of several deals are not one.
        if (m_deals.size() == 1) m_said.append(add(m_ending, u"amount"_s, 0, 1, 1));
    } else {
        m_said.append(add(m_ending, u"close_reason"_s, 0, 1, 1));
        m_said.append(add(m_ending, u"lost_to"_s, 1, 0, 2));
    }
    m_said.append(add(m_ending, u"close_remark"_s, 2, 0, 2));
    grid->setRowStretch(3, 1);
    return body;
}

std::optional<Record> EndDialog::stageFor(const Record& deal) const
{
    const RecordId pipeline = deal.reference(u"pipeline"_s);
    const QString kind = m_end == End::Won ? stage_kind::won : stage_kind::lost;
    std::optional<Record> found;
    (void)m_session.reader().records(m_session.catalog().type(u"stage"_s),
        "_v=1 AND retired IS NOT 1 ORDER BY pipeline, sort_key, n", {}, [&](const Record& stage) {
            if (!found && stage.text(u"kind"_s) == kind && stage.reference(u"pipeline"_s) == pipeline) found = stage;
        });
    return found;
}

std::optional<Edit> EndDialog::edit()
{
    Edit edit;
    QStringList fields { u"stage"_s };
    for (const FieldEditor* editor : std::as_const(m_said))
        fields.append(editor->field().name);
    QString end;
    for (Record deal : m_deals) {
        const auto stage = stageFor(deal);
        if (!stage) {
            setNote(Ink::Danger,
                m_end == End::Won ? tr("The pipeline of “%1” has no stage for what is won.").arg(deal.title())
                                  : tr("The pipeline of “%1” has no stage for what is lost.").arg(deal.title()));
            return std::nullopt;
        }
        end = stage->title();
        deal.set(u"stage"_s, stage->id);
        for (const FieldEditor* editor : std::as_const(m_said)) {
            const Field& field = editor->field();
            for (int cell = 0; cell < field.cellCount; ++cell)
                deal.cells[size_t(field.firstCell + cell)] = m_ending.cells[size_t(field.firstCell + cell)];
        }
        EditStep step = EditStep::change(std::move(deal), fields);
        step.happenedOn = m_event.date(u"happened_on"_s);
        edit.steps.push_back(std::move(step));
    }
    edit.name = edit.steps.size() == 1 ? tr("move %1 to %2").arg(edit.steps.front().record.title(), end)
                                       : tr("move %Ln deal(s) to %1", nullptr, int(edit.steps.size())).arg(end);
    return edit;
}

void EndDialog::save()
{
    QStringList changed;
    if (write({ m_day }, m_event, true, changed) || write(m_said, m_ending, true, changed)) return;
    if (m_event.isBlank(u"happened_on"_s)) return m_day->setFault(tr("must not be empty"));
    auto ended = edit();
    if (ended && apply(std::move(*ended), *m_deals.front().type, m_said + QList<FieldEditor*> { m_day })) accept();
}

} // namespace fairlead::ui
