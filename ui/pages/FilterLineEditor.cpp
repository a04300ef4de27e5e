#include "pages/FilterLineEditor.h"

#include "models/FilterOperators.h"
#include "models/FilterWording.h"
#include "pages/FilterValueEditor.h"
#include "widgets/CrossButton.h"
#include "widgets/Label.h"
#include "widgets/PickerButton.h"

#include <QHBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

FilterLineEditor::FilterLineEditor(const Theme& theme, Session& session, const RecordType& type, const QString& lead,
    const QList<FilterFields::Option>& fields, const FilterLine& line, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_type(type)
    , m_line(line)
    , m_chosen(FilterFields(session, type).field(line.path))
{
    setObjectName(u"filterLine"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.px(Space::S));
    makeHead(lead, column);
    makePickers(fields, column);
    showOperators();
    showValues();
}

void FilterLineEditor::makeHead(const QString& lead, QVBoxLayout* column)
{
    auto* word = new Label(m_theme, Type::Caption, Ink::TextMuted, this);
    word->setText(lead);
    auto* cross = new CrossButton(m_theme, u"removeLineButton"_s, this);
    cross->setWords(tr("Remove this condition"));
    connect(cross, &QToolButton::clicked, this, &FilterLineEditor::removed);
    auto* row = new QHBoxLayout;
    row->addWidget(word, 1);
    row->addWidget(cross);
    column->addLayout(row);
    column->setSpacing(m_theme.px(Space::Xs));
}

void FilterLineEditor::makePickers(const QList<FilterFields::Option>& fields, QVBoxLayout* column)
{
    m_field = new PickerButton(m_theme, u"filterFieldPicker"_s, {}, {}, this);
    m_field->setAccessibleName(tr("Field"));
    m_field->setPlaceholder(tr("Choose a field"));
    QList<PickerOption> options;
    for (const FilterFields::Option& field : fields)
        options.append({ FilterFields::idOf(field.path), field.label });
    const QString id = FilterFields::idOf(m_line.path);
    const bool known = std::any_of(options.begin(), options.end(), [&id](const auto& one) { return one.id == id; });
    if (!known && !id.isEmpty()) options.append({ id, FilterFields(m_session, m_type).labelOf(m_line.path) });
    m_field->setOptions(options);
    m_field->setCurrent(id);
    m_operator = new PickerButton(m_theme, u"filterOperatorPicker"_s, {}, {}, this);
    m_operator->setAccessibleName(tr("Operator"));
    m_operator->setFixedWidth(m_theme.px(Size::FilterOperator));
    m_field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(Space::S));
    row->addWidget(m_field, 1);
    row->addWidget(m_operator);
    column->addLayout(row);
    connect(m_field, &PickerButton::picked, this, &FilterLineEditor::setField);
    connect(m_operator, &PickerButton::picked, this, &FilterLineEditor::setOperator);
}

void FilterLineEditor::setField(const QString& id)
{
    m_line.path = FilterFields::pathOf(id);
    m_chosen = FilterFields(m_session, m_type).field(m_line.path);
    m_line.values.clear();
    if (m_chosen) FilterOperator::of(*m_chosen).front().put(m_line, *m_chosen);
    showOperators();
    showValues();
    emit changed(m_line);
    begin();
}

void FilterLineEditor::setOperator(const QString& id)
{
    if (!m_chosen) return;
    FilterOperator::named(id).put(m_line, *m_chosen);
    showValues();
    emit changed(m_line);
    begin();
}

void FilterLineEditor::showOperators()
{
    m_operator->setVisible(m_chosen);
    if (!m_chosen) return;
    const bool several = m_line.values.size() > 1;
    const FilterOperator current = FilterOperator::shown(*m_chosen, m_line);
    QList<FilterOperator> offered = FilterOperator::of(*m_chosen);
    if (!offered.contains(current)) offered.append(current);
    QList<PickerOption> options;
    for (const FilterOperator& one : offered) {
        const bool many = several && isChosen(*m_chosen);
        const bool negative = one.negated || (one.op == Filter::Operator::NotEqual && many);
        const auto op = one.op == Filter::Operator::NotEqual && many ? Filter::Operator::In : one.op;
        options.append(
            { one.id(), FilterWording::operatorWords(*m_chosen, op, negative, many || op == Filter::Operator::In) });
    }
    m_operator->setOptions(options);
    m_operator->setCurrent(current.id());
}

void FilterLineEditor::showValues()
{
    if (m_values) {
        m_values->hide();
        m_values->deleteLater();
        m_values = nullptr;
    }
    if (!m_chosen || FilterOperator::shown(*m_chosen, m_line).values(*m_chosen) == 0) return;
    m_values = new FilterValueEditor(m_theme, m_session, m_type, *m_chosen, m_line, this);
    layout()->addWidget(m_values);
    m_values->show();
    connect(m_values, &FilterValueEditor::changed, this, [this](const std::vector<FilterValue>& values) {
        m_line.values = values;
        // "is" of several is "is one of", and back.
        if (isChosen(*m_chosen) && !values.empty()) FilterOperator::shown(*m_chosen, m_line).put(m_line, *m_chosen);
        showOperators();
        emit changed(m_line);
    });
    QWidget::setTabOrder(m_operator, m_values);
}

void FilterLineEditor::begin()
{
    if (!m_chosen)
        m_field->setFocus(Qt::OtherFocusReason);
    else if (m_values)
        m_values->setFocus(Qt::OtherFocusReason);
    else
        m_operator->setFocus(Qt::OtherFocusReason);
}

} // namespace fairlead::ui
