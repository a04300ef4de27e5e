#include "pages/ImportColumnsStep.h"

#include "models/ImportText.h"
#include "pages/ImportPickers.h"
#include "pages/ImportPreview.h"
#include "widgets/FlowLayout.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PageScroll.h"
#include "widgets/PickerButton.h"
#include "widgets/SegmentedSwitch.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ImportColumnsStep::ImportColumnsStep(const Theme& theme, Session& session, ImportJob& job, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_job(job)
{
    setObjectName(u"importColumnsStep"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_pickers = new ImportPickers(theme, session, job, this);
    column->addWidget(m_pickers);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_scroll = new PageScroll(theme, this);
    m_scroll->setMinimumWidth(theme.px(Size::ImportColumns));
    m_preview = new ImportPreview(theme, session, job, this);
    auto* aside = new QVBoxLayout;
    aside->setContentsMargins(0, theme.px(Space::L), theme.px(Space::L), theme.px(Space::L));
    aside->addWidget(m_preview);
    row->addWidget(m_scroll);
    row->addLayout(aside, 1);
    column->addLayout(row, 1);
}

QString ImportColumnsStep::summary() const
{
    const std::vector<MappedColumn>& columns = m_job.look()->columns;
    const auto mapped
        = std::count_if(columns.begin(), columns.end(), [](const MappedColumn& one) { return one.path.has_value(); });
    return tr("%1 of %Ln column(s) go somewhere", nullptr, int(columns.size())).arg(QLocale().toString(qint64(mapped)));
}

void ImportColumnsStep::refresh()
{
    const QString focused = window()->focusWidget() ? window()->focusWidget()->objectName() : QString();
    m_pickers->refresh();
    m_preview->refresh();
    delete m_body;
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(Space::M));
    for (const ImportQuestion& question : m_job.look()->questions)
        column->addWidget(makeQuestion(question));
    column->addWidget(makeColumns());
    column->addStretch(1);
    m_scroll->column()->addWidget(m_body);
    // What was made anew keeps the keyboard where it was.
    if (auto* again = focused.isEmpty() ? nullptr : findChild<QWidget*>(focused)) again->setFocus();
}

QWidget* ImportColumnsStep::makeQuestion(const ImportQuestion& question)
{
    auto* box = new QWidget(m_body);
    auto* row = new QVBoxLayout(box);
    row->setContentsMargins({});
    auto* sentence = new Label(m_theme, Type::Body, Weight::Medium, Ink::Warning, box);
    sentence->setObjectName(u"importQuestionLabel"_s);
    sentence->setText(ImportText::question(question));
    sentence->setWordWrap(true);
    row->addWidget(sentence);
    QList<std::pair<QString, QString>> answers;
    if (question.kind == ImportQuestion::Kind::DateOrder)
        answers = ImportPickers::dateOrders();
    else if (question.kind == ImportQuestion::Kind::DecimalMark)
        answers = ImportPickers::decimalMarks();
    if (answers.isEmpty()) return box;
    auto* answer = new SegmentedSwitch(m_theme, sentence->text(), box);
    answer->setObjectName(
        question.kind == ImportQuestion::Kind::DateOrder ? u"dateOrderSwitch"_s : u"decimalMarkSwitch"_s);
    for (const auto& [id, text] : answers)
        answer->addSegment(id, text);
    answer->clear();
    row->addWidget(answer, 0, Qt::AlignLeft);
    connect(answer, &SegmentedSwitch::chosen, this, [this, kind = question.kind](const QString& id) {
        m_pickers->answer(kind == ImportQuestion::Kind::DateOrder ? u"dates"_s : u"decimal"_s, id);
    });
    return box;
}

QWidget* ImportColumnsStep::makeColumns()
{
    auto* table = new QWidget(m_body);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(m_theme.px(Space::L));
    grid->setVerticalSpacing(m_theme.px(Space::Xs));
    grid->setColumnStretch(1, 1);
    const QString heads[] = { tr("In the file"), tr("Values"), tr("Field"), {} };
    for (int i = 0; i < 4; ++i) {
        auto* head = new Label(m_theme, Type::Caption, Ink::TextMuted, table);
        head->setText(heads[i]);
        grid->addWidget(head, 0, i);
    }
    int row = 1;
    for (const MappedColumn& column : m_job.look()->columns)
        addColumn(*grid, column, row++);
    return table;
}

void ImportColumnsStep::addColumn(QGridLayout& grid, const MappedColumn& column, int row)
{
    auto* header = new Label(m_theme, Type::Body, Weight::Medium, Ink::Text, m_body);
    header->setText(column.header);
    header->setToolTip(column.header);
    auto* samples = new Label(m_theme, Type::Body, Ink::TextMuted, m_body);
    samples->setText(column.samples.mid(0, 3).join(u" · "_s));
    samples->setToolTip(column.samples.join(u'\n'));
    auto* state = new Label(m_theme, Type::Caption, Ink::TextMuted, m_body);
    if (!column.path && !column.leftOut) {
        state->setInk(Ink::Warning);
        state->setText(tr("not recognised"));
    } else {
        state->setText(column.path ? QString() : tr("left out"));
    }
    grid.addWidget(header, row, 0);
    grid.addWidget(samples, row, 1);
    grid.addWidget(makeTarget(column), row, 2);
    grid.addWidget(state, row, 3);
}

PickerButton* ImportColumnsStep::makeTarget(const MappedColumn& column)
{
    auto* target = new PickerButton(m_theme, u"column-%1-Picker"_s.arg(column.column), {}, {}, m_body);
    target->setAccessibleName(tr("Field for %1").arg(column.header));
    const QString path = column.path ? column.path->toString(*m_job.look()->type) : QString();
    QList<PickerOption> options { { {}, tr("Leave out") }, { u"id"_s, tr("Id of the record") } };
    for (const HeaderMatcher::Choice& choice : m_job.look()->choices)
        options.append({ choice.path, choice.label.in(m_session.isChinese()) });
    if (std::none_of(options.begin(), options.end(), [&](const PickerOption& one) { return one.id == path; }))
        options.append({ path, path });
    target->setOptions(options);
    target->setCurrent(path);
    target->setMinimumWidth(m_theme.px(Size::PopoverLeast));
    connect(target, &PickerButton::picked, this, [this, header = column.header](const QString& id) {
        m_job.map(header, id);
        m_job.lookAgain();
    });
    return target;
}

} // namespace fairlead::ui
