#include "pages/StageDialog.h"

#include "models/RecordOrder.h"
#include "model/OpportunityRules.h"
#include "pages/FieldEditor.h"
#include "widgets/ColourRow.h"
#include "widgets/Label.h"

#include <QGridLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

StageDialog::StageDialog(
    const Theme& theme, Session& session, const StageSetup& stage, std::vector<Record> siblings, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_stage(stage.record)
    , m_model(session.workspace().blank(u"stage_model"_s))
    , m_siblings(std::move(siblings))
    , m_isNew(stage.record.n == 0)
    , m_openedColour(stage.record.text(u"colour"_s))
{
    setObjectName(u"stageDialog"_s);
    const auto take = [this](const QString& field, const std::optional<qint64>& value) {
        if (value) m_model.set(field, *value);
    };
    take(u"probability"_s, stage.chance);
    take(u"target_rate"_s, stage.targetRate);
    take(u"expected_days"_s, stage.expectedDays);
    m_model.set(u"stage"_s, m_stage.id).set(u"happened_on"_s, session.today());
    const QString kind = m_stage.type->label().in(session.isChinese());
    arrange(m_isNew ? tr("New stage") : m_stage.title(), m_isNew ? QString() : kind, makeBody(),
        m_isNew ? tr("Create") : tr("Save"));
    m_stageEditors.front()->setFocus(Qt::PopupFocusReason);
}

QWidget* StageDialog::makeBody()
{
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    const int side = m_theme.px(Space::L);
    grid->setContentsMargins(side, side, side, side);
    grid->setHorizontalSpacing(side);
    grid->setVerticalSpacing(m_theme.px(Space::M));
    m_stageEditors = { addEditor(grid, m_stage, u"name"_s, 0, 0), addEditor(grid, m_stage, u"kind"_s, 0, 1),
        addEditor(grid, m_stage, u"category"_s, 1, 0) };
    m_stageEditors.append(addEditor(grid, m_stage, u"gate"_s, 2, 0));
    m_stageEditors.append(addEditor(grid, m_stage, u"guidance"_s, 3, 0));
    grid->addWidget(m_stageEditors.back(), 3, 0, 1, 2);
    auto* colours = new QWidget(body);
    auto* column = new QVBoxLayout(colours);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(Space::Xs));
    auto* label = new Label(m_theme, Type::Caption, Ink::TextMuted, colours);
    label->setText(m_stage.type->at(u"colour"_s).label.in(m_session.isChinese()));
    column->addWidget(label);
    m_colour = new ColourRow(m_theme, tokens::ownColors(), colours);
    m_colour->setCurrent(m_openedColour);
    column->addWidget(m_colour);
    grid->addWidget(colours, 1, 1, Qt::AlignTop);
    addTitle(grid, 4, tr("From a day on"));
    m_modelEditors
        = { addEditor(grid, m_model, u"probability"_s, 5, 0), addEditor(grid, m_model, u"target_rate"_s, 5, 1),
              addEditor(grid, m_model, u"expected_days"_s, 6, 0), addEditor(grid, m_model, u"happened_on"_s, 6, 1) };
    auto* note = new Label(m_theme, Type::Caption, Ink::TextMuted, body);
    note->setWordWrap(true);
    note->setText(tr("What held before stays in force for the days before: figures of the past do not change."));
    grid->addWidget(note, 7, 0, 1, 2);
    grid->setRowStretch(8, 1);
    return body;
}

FieldEditor* StageDialog::addEditor(QGridLayout* grid, const Record& record, const QString& field, int row, int column)
{
    auto* editor = new FieldEditor(m_theme, m_session, record, record.type->at(field), grid->parentWidget());
    grid->addWidget(editor, row, column, Qt::AlignTop);
    return editor;
}

void StageDialog::addTitle(QGridLayout* grid, int row, const QString& text)
{
    auto* label = new Label(m_theme, Type::Body, Weight::SemiBold, Ink::Text, grid->parentWidget());
    label->setText(text);
    grid->addWidget(label, row, 0, 1, 2);
}

std::vector<EditStep> StageDialog::newStage() const
{
    std::vector<Record> records = m_siblings;
    auto place = records.end();
    while (place != records.begin() && std::prev(place)->text(u"kind"_s) != stage_kind::open)
        --place;
    // Among stages without an open one it comes first; an end comes last.
    if (m_stage.text(u"kind"_s) != stage_kind::open) place = records.end();
    records.insert(place, m_stage);
    return RecordOrder::steps(std::move(records));
}

void StageDialog::save()
{
    QStringList fields;
    QStringList parameters;
    if (write(m_stageEditors, m_stage, m_isNew, fields)) return;
    if (write(m_modelEditors, m_model, true, parameters)) return;
    if (m_colour->current() != m_openedColour) {
        m_stage.set(u"colour"_s, m_colour->current());
        fields.append(u"colour"_s);
    }
    const QString title = m_stage.title();
    Edit edit { m_isNew ? tr("add stage %1").arg(title) : tr("change stage %1").arg(title), {}, {} };
    if (m_isNew)
        edit.steps = newStage();
    else if (!fields.isEmpty())
        edit.steps.push_back(EditStep::change(m_stage, fields));
    // A new day alone says nothing: only figures do.
    parameters.removeAll(u"happened_on"_s);
    if (!parameters.isEmpty()) edit.steps.push_back(EditStep::create(m_model));
    if (edit.steps.empty() || apply(std::move(edit), *m_stage.type, m_stageEditors + m_modelEditors)) accept();
}

} // namespace fairlead::ui
