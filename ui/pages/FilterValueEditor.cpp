#include "pages/FilterValueEditor.h"

#include "models/FilterOperators.h"
#include "pages/FilterChoices.h"
#include "store/query/FilterParser.h"
#include "store/query/FilterText.h"
#include "store/query/FilterValueReader.h"
#include "theme/Kinds.h"
#include "widgets/DayPopup.h"
#include "widgets/Label.h"
#include "widgets/PickerPopup.h"
#include "widgets/QuietEdit.h"
#include "widgets/ValueChips.h"

#include <QAction>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;
using Op = Filter::Operator;

namespace {

const QString dayId = u"day"_s;

/// The days that the list of a day field offers, as FilterValueReader reads them.
const QStringList movingDays { u"today"_s, u"tomorrow"_s, u"yesterday"_s, u"this week"_s, u"next week"_s,
    u"last week"_s, u"this month"_s, u"next month"_s, u"last month"_s, u"this quarter"_s, u"next quarter"_s,
    u"last quarter"_s, u"this year"_s, u"last year"_s, u"next 7 days"_s, u"next 30 days"_s, u"next 90 days"_s,
    u"last 7 days"_s, u"last 30 days"_s, u"last 90 days"_s };

} // namespace

FilterValueEditor::FilterValueEditor(const Theme& theme, Session& session, const RecordType& type, const Field& field,
    const FilterLine& line, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_type(type)
    , m_field(field)
    , m_line(line)
    , m_words(session, type)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.px(Space::Xs));
    const FilterOperator shown = FilterOperator::shown(field, line);
    if (shown.values(field) < 0 && isChosen(field))
        makeChips();
    else
        makeLines();
}

void FilterValueEditor::makeChips()
{
    m_chips = new ValueChips(m_theme, this);
    m_chips->setObjectName(u"filterValues"_s);
    m_chips->setAccessibleName(m_field.label.in(m_session.isChinese()));
    m_chips->setPlaceholder(tr("Choose…"));
    layout()->addWidget(m_chips);
    setFocusProxy(m_chips);
    connect(m_chips, &ValueChips::choiceWanted, this, &FilterValueEditor::choose);
    connect(m_chips, &ValueChips::removed, this, [this](const QString& id) {
        m_line.values.erase(m_line.values.begin() + id.toInt());
        showChips();
        emit changed(m_line.values);
    });
    showChips();
}

void FilterValueEditor::showChips()
{
    QList<PickerOption> chips;
    for (size_t i = 0; i < m_line.values.size(); ++i)
        chips.append({ QString::number(i), m_words.value(m_field, m_line.values[i]) });
    m_chips->setValues(chips);
}

void FilterValueEditor::toggle(const FilterValue& value)
{
    const auto found = std::find(m_line.values.begin(), m_line.values.end(), value);
    if (found == m_line.values.end())
        m_line.values.push_back(value);
    else
        m_line.values.erase(found);
    showChips();
    emit changed(m_line.values);
}

void FilterValueEditor::choose()
{
    if (!m_chips) return;
    const FilterChoices choices(m_session, m_field);
    auto* popup = new PickerPopup(m_theme, choices.first(), {}, this);
    QStringList chosen;
    for (const FilterValue& value : m_line.values)
        chosen.append(choices.optionOf(value));
    popup->setMany(chosen);
    if (choices.areSearched()) popup->setSearched();
    connect(popup, &PickerPopup::picked, this,
        [this](const QString& id) { toggle(FilterChoices(m_session, m_field).valueOf(id)); });
    connect(popup, &PickerPopup::searched, this, [this, popup](const QString& text) {
        m_session.beside<std::vector<Record>>(
            popup,
            [query = FilterChoices(m_session, m_field).found(text), on = m_session.runners()](const Reader& reader) {
                auto page = on(reader).firstPage(query, FilterChoices::most);
                return page ? std::move(page->records) : std::vector<Record>();
            },
            [popup](const std::vector<Record>& records) { popup->setOptions(FilterChoices::optionsOf(records)); });
    });
    popup->openBelow(m_chips);
}

void FilterValueEditor::makeLines()
{
    const int count = FilterOperator::shown(m_field, m_line).values(m_field);
    if (count == 0) return;
    const bool between = count == 2;
    for (int i = 0; i < std::max(1, count); ++i) {
        QuietEdit* edit = makeLine(between && i == 1 ? u"filterHighEdit"_s : u"filterValueEdit"_s);
        if (size_t(i) < m_line.values.size() && count > 0)
            edit->setQuietly(m_words.typed(m_field, m_line.values[size_t(i)]));
        if (between) edit->setPlaceholderText(i == 0 ? tr("from") : tr("to"));
        m_edits.append(edit);
    }
    setFocusProxy(m_edits.front());
    // Several texts or days: as the language writes them.
    if (count < 0 && !m_line.values.empty()) {
        const QString text
            = filterText(m_session.catalog(), m_type, Filter::condition(m_line.path, Op::In, m_line.values));
        const qsizetype open = text.indexOf(u" in ("_s);
        m_edits.front()->setQuietly(text.mid(open + 5).chopped(1));
    }
    m_fault = new Label(m_theme, Type::Caption, Ink::Danger, this);
    m_fault->setObjectName(u"filterFaultLabel"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    layout()->addWidget(m_fault);
}

QuietEdit* FilterValueEditor::makeLine(const QString& name)
{
    auto* edit = new QuietEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(m_field.label.in(m_session.isChinese()));
    setKind(edit, Kind::Plain, kinds::Scale::Small);
    if (isDay(m_field)) offerDays(edit);
    connect(edit, &QuietEdit::asked, this, &FilterValueEditor::take);
    connect(edit, &QLineEdit::editingFinished, this, &FilterValueEditor::tidy);
    layout()->addWidget(edit);
    return edit;
}

void FilterValueEditor::offerDays(QuietEdit* edit)
{
    edit->setPlaceholderText(tr("Day or period"));
    QAction* choose = edit->addAction(m_theme.icon(u"view-calendar"_s), QLineEdit::TrailingPosition);
    choose->setObjectName(u"filterDaysAction"_s);
    choose->setToolTip(tr("Choose a day or a period (Alt+Down)"));
    choose->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    choose->setShortcutContext(Qt::WidgetShortcut);
    connect(choose, &QAction::triggered, this, [this, edit] { showDays(edit); });
}

void FilterValueEditor::showDays(QuietEdit* edit)
{
    const FilterValueReader reader(m_session.catalog(), m_session.workspace().baseCurrency());
    QList<PickerOption> options { { dayId, tr("A day…") } };
    for (const QString& text : movingDays)
        if (const auto value = reader.read(m_field, Op::Equal, { text, false }))
            options.append({ text, m_words.typed(m_field, *value) });
    auto* popup = new PickerPopup(m_theme, options, {}, this);
    connect(popup, &PickerPopup::picked, this, [this, edit, options](const QString& id) {
        if (id != dayId) {
            const auto picked
                = std::find_if(options.begin(), options.end(), [&id](const auto& one) { return one.id == id; });
            return edit->setText(picked->text);
        }
        const QDate there = QDate::fromString(edit->text(), Qt::ISODate);
        auto* days = new DayPopup(m_theme, there.isValid() ? there : m_session.today(), {}, this);
        connect(days, &DayPopup::picked, edit, [edit](QDate day) { edit->setText(day.toString(Qt::ISODate)); });
        days->openBelow(edit);
    });
    popup->openBelow(edit);
}

std::vector<FilterValue> FilterValueEditor::read() const
{
    const FilterValueReader reader(m_session.catalog(), m_session.workspace().baseCurrency());
    const QString text = m_edits.front()->text().trimmed();
    if (text.isEmpty()) return {};
    if (m_edits.size() == 2)
        return reader.readBounds(m_field, { text, false }, { m_edits.back()->text().trimmed(), false })
            .value_or(std::vector<FilterValue>());
    if (FilterOperator::shown(m_field, m_line).values(m_field) < 0) {
        const FilterParser parser(m_session.catalog(), m_session.workspace().baseCurrency());
        const auto list = parser.parse(m_type, FilterFields::idOf(m_line.path) + u" in ("_s + text + u')');
        return list && list->kind == Filter::Kind::Condition ? list->values : std::vector<FilterValue>();
    }
    const auto value = reader.read(m_field, m_line.op, { text, true });
    return value ? std::vector<FilterValue> { *value } : std::vector<FilterValue>();
}

void FilterValueEditor::take()
{
    m_line.values = read();
    if (!m_line.values.empty()) m_fault->hide();
    emit changed(m_line.values);
}

/// The person is done with the field: only now is what cannot be read told.
void FilterValueEditor::tidy()
{
    const bool written = std::all_of(
        m_edits.begin(), m_edits.end(), [](const QuietEdit* edit) { return !edit->text().trimmed().isEmpty(); });
    m_fault->setText(faultWords());
    m_fault->setVisible(written && m_line.values.empty());
    if (m_line.values.size() != size_t(m_edits.size())) return;
    if (FilterOperator::shown(m_field, m_line).values(m_field) < 0) return;
    for (qsizetype i = 0; i < m_edits.size(); ++i)
        m_edits.at(i)->setQuietly(m_words.typed(m_field, m_line.values[size_t(i)]));
}

QString FilterValueEditor::faultWords() const
{
    if (m_field.kind == FieldKind::Money) return tr("Write an amount, such as 90,000 or 12000 EUR");
    if (isDay(m_field)) return tr("Write a day or a period, such as 2026-11-30 or this quarter");
    return tr("Write a number");
}

} // namespace fairlead::ui
