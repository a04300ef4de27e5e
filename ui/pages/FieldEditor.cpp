#include "pages/FieldEditor.h"

#include "models/RecordText.h"
#include "pages/RecordSuggest.h"
#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/DayPopup.h"
#include "widgets/Label.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

namespace {
// More than a list can be looked through is found by typing.
constexpr int mostChosenFrom = 24;

/// "1234567.5 EUR" → "1,234,567.5 EUR"; what is no plain figure stays as it is.
QString grouped(const QString& plain)
{
    static const QRegularExpression figure(u"^(-?)(\\d{4,})(\\D.*)?$"_s);
    const QRegularExpressionMatch match = figure.match(plain);
    if (!match.hasMatch()) return plain;
    QString digits = match.captured(2);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return match.captured(1) + digits + match.captured(3);
}

/// The colour that people gave a value; nothing if none.
QIcon squareOf(const Theme& theme, const QString& colour)
{
    if (colour.isEmpty()) return {};
    const int side = theme.px(Size::StageSquare);
    QPixmap square(side, side);
    square.fill(Qt::transparent);
    QPainter painter(&square);
    paint::box(painter, QRectF(square.rect()), theme.px(Radius::Bar), theme.stageColor(colour, -1, 0));
    return QIcon(square);
}
} // namespace

FieldEditor::FieldEditor(
    const Theme& theme, Session& session, const Record& record, const Field& field, QWidget* parent, Dress dress)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_field(field)
{
    const QString name = field.label.in(session.isChinese());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.px(Space::Xs));
    m_control = makeControl(record);
    // A column of a form's table has no room beside the day.
    if (field.kind == FieldKind::Date && dress != Dress::Bare) offerDays(static_cast<QLineEdit*>(m_control));
    // Columns of a table share the room by their weights, not by the longest word of a list.
    if (auto* box = qobject_cast<QComboBox*>(m_control); box && dress != Dress::Labelled) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(2);
    }
    m_control->setObjectName(field.name + u"Edit"_s);
    m_control->setAccessibleName(name);
    if (auto* check = qobject_cast<QCheckBox*>(m_control)) {
        check->setText(name);
        column->addStretch(1);
    } else if (dress == Dress::Labelled) {
        auto* label = new Label(theme, Type::Caption, Ink::TextMuted, this);
        label->setText(session.catalog().isRequired(*record.type, field) ? tr("%1 (required)").arg(name) : name);
        label->setBuddy(m_control);
        column->addWidget(label);
    }
    column->addWidget(m_control);
    m_fault = new Label(theme, Type::Caption, Ink::Danger, this);
    m_fault->setObjectName(field.name + u"FaultLabel"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    setFocusProxy(m_control);
    m_opened = text();
    if (field.kind == FieldKind::Money) showGroups(true);
}

bool FieldEditor::isDirty() const { return text() != m_opened || (m_suggest && !m_suggest->picked().isNull()); }

bool FieldEditor::isLong() const { return m_field.kind == FieldKind::LongText; }

QWidget* FieldEditor::makeControl(const Record& record)
{
    const QString text = RecordText(m_session).editText(record, m_field);
    switch (m_field.kind) {
    case FieldKind::LongText: {
        auto* area = new QPlainTextEdit(text, this);
        area->setTabChangesFocus(true);
        area->setFixedHeight(m_theme.px(Size::Tile));
        connect(area, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
        return area;
    }
    case FieldKind::Boolean: {
        auto* check = new QCheckBox(this);
        check->setChecked(!text.isEmpty());
        connect(check, &QCheckBox::toggled, this, &FieldEditor::edited);
        check->setFixedHeight(m_theme.px(Size::Control));
        return check;
    }
    case FieldKind::Choice:
        return makeChoice(record);
    case FieldKind::Reference:
        if (QComboBox* box = makeRecordChoice(record)) return box;
        return makeLine(record);
    default:
        return makeLine(record);
    }
}

QComboBox* FieldEditor::makeChoice(const Record& record)
{
    auto* box = new QComboBox(this);
    box->setEditable(m_field.followsFile);
    box->addItem(QString(), QString());
    const QString code = textOf(record.cell(m_field.name));
    if (const ChoiceList* list = m_session.catalog().list(m_field.list))
        for (const ChoiceValue& value : list->offered(code))
            box->addItem(squareOf(m_theme, value.colour), value.label.in(m_session.isChinese()), value.code);
    const int at = box->findData(code);
    if (at >= 0)
        box->setCurrentIndex(at);
    else if (box->isEditable())
        box->setEditText(code);
    connect(box, &QComboBox::currentTextChanged, this, &FieldEditor::edited);
    return box;
}

QComboBox* FieldEditor::makeRecordChoice(const Record& record)
{
    const RecordType& target = m_session.catalog().type(m_field.target);
    const RecordId present = record.reference(m_field.name);
    // Stages stand in their order, and only those of the deal's own pipeline.
    const bool stages = target.name() == u"stage"_s && record.type->find(u"pipeline"_s);
    const RecordId pipeline = stages ? record.reference(u"pipeline"_s) : RecordId();
    std::vector<Record> records;
    (void)m_session.reader().records(target,
        stages ? QByteArray("_v=1 ORDER BY pipeline, sort_key, n LIMIT 100")
               : QByteArray("_v=1 ORDER BY n LIMIT ") + QByteArray::number(mostChosenFrom + 1),
        {}, [&](const Record& one) {
            // What is retired is for those who have it already.
            const bool offered = one.id == present || !target.find(u"retired"_s) || !one.number(u"retired"_s);
            if (offered && (pipeline.isNull() || one.reference(u"pipeline"_s) == pipeline)) records.push_back(one);
        });
    if (std::ssize(records) > mostChosenFrom || records.empty()) return nullptr;
    auto* box = new QComboBox(this);
    box->addItem(QString(), QString());
    for (const Record& one : records)
        box->addItem(one.title(), one.id.toString());
    // One that is deleted meanwhile must not be lost by looking at the form.
    if (!present.isNull() && box->findData(present.toString()) < 0)
        box->addItem(m_session.reader().titleOf(target, present).text, present.toString());
    box->setCurrentIndex(present.isNull() ? 0 : box->findData(present.toString()));
    connect(box, &QComboBox::currentTextChanged, this, &FieldEditor::edited);
    return box;
}

/// Whose people are meant most likely.
RecordId FieldEditor::companyOf(const Record& record) const
{
    const auto has = [&record](const QString& name) { return record.type->find(name) && !record.isBlank(name); };
    if (has(u"company"_s)) return record.reference(u"company"_s);
    if (!has(u"opportunity"_s)) return {};
    const auto deal
        = m_session.reader().find(m_session.catalog().type(u"opportunity"_s), record.reference(u"opportunity"_s));
    return deal && *deal ? (*deal)->reference(u"company"_s) : RecordId();
}

QLineEdit* FieldEditor::makeLine(const Record& record)
{
    auto* line = new QLineEdit(RecordText(m_session).editText(record, m_field), this);
    line->setCursorPosition(0); // of a long text the beginning is seen
    if (m_field.kind == FieldKind::Date) line->setPlaceholderText(tr("YYYY-MM-DD"));
    if (!m_field.example.isEmpty()) line->setPlaceholderText(m_field.example);
    if (m_field.drawn && record.n == 0 && !m_session.isBusy())
        if (const auto next = m_session.workspace().nextNumber(*record.type))
            line->setPlaceholderText(next->isEmpty() ? tr("given by the next sync") : *next);
    connect(line, &QLineEdit::editingFinished, this, [this, line] { emit finished(line->text()); });
    connect(line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    if (m_field.kind == FieldKind::Money) line->installEventFilter(this);
    if (m_field.kind != FieldKind::Reference) return line;
    m_suggest
        = new RecordSuggest(m_theme, m_session, m_session.catalog().type(m_field.target), companyOf(record), *line);
    return line;
}

void FieldEditor::offerDays(QLineEdit* line)
{
    QAction* choose = line->addAction(m_theme.icon(u"view-calendar"_s), QLineEdit::TrailingPosition);
    choose->setObjectName(m_field.name + u"DaysAction"_s);
    choose->setToolTip(tr("Choose a day (Alt+Down)"));
    choose->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    choose->setShortcutContext(Qt::WidgetShortcut);
    connect(choose, &QAction::triggered, this, [this, line] {
        const QDate there = QDate::fromString(line->text(), Qt::ISODate);
        auto* days = new DayPopup(m_theme, there.isValid() ? there : m_session.today(), {}, this);
        connect(days, &DayPopup::picked, this, [this](QDate day) { setText(day.toString(Qt::ISODate)); });
        days->openBelow(line);
    });
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) showGroups(false);
    if (event->type() == QEvent::FocusOut) showGroups(true);
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::showGroups(bool shown)
{
    auto* line = static_cast<QLineEdit*>(m_control);
    if (shown == m_plain.has_value()) return;
    const QString plain = shown ? line->text() : m_plain.value();
    m_plain = shown ? std::optional(plain) : std::nullopt;
    line->setText(shown ? grouped(plain) : plain);
}

void FieldEditor::setText(const QString& text)
{
    if (auto* area = qobject_cast<QPlainTextEdit*>(m_control)) return area->setPlainText(text);
    auto* line = qobject_cast<QLineEdit*>(m_control);
    if (!line) return;
    const bool groups = m_plain.has_value();
    m_plain.reset();
    line->setText(text);
    if (groups) showGroups(true);
    emit edited();
}

QString FieldEditor::text() const
{
    // A programme or a test may set the line while its groups are shown: then what stands there counts.
    if (const auto* line = qobject_cast<const QLineEdit*>(m_control))
        return m_plain && line->text() == grouped(*m_plain) ? *m_plain : line->text();
    if (const auto* area = qobject_cast<const QPlainTextEdit*>(m_control)) return area->toPlainText();
    if (const auto* check = qobject_cast<const QCheckBox*>(m_control)) return check->isChecked() ? u"1"_s : QString();
    const auto* box = static_cast<const QComboBox*>(m_control);
    if (!box->isEditable()) return box->currentData().toString();
    // A typed word that is in the list means its code.
    const int at = box->findText(box->currentText());
    return at >= 0 ? box->itemData(at).toString() : box->currentText();
}

QString FieldEditor::write(Record& record)
{
    QString fault;
    if (m_suggest && !m_suggest->picked().isNull())
        record.set(m_field.name, m_suggest->picked()); // the one, of however many that are called so
    else if (m_field.kind == FieldKind::Reference && qobject_cast<QComboBox*>(m_control))
        record.set(m_field.name, RecordId::parse(text()).value_or(RecordId()));
    else
        fault = RecordText(m_session).readText(record, m_field, text());
    setFault(fault);
    return fault;
}

void FieldEditor::peek(Record& record) const
{
    if (m_suggest && !m_suggest->picked().isNull())
        record.set(m_field.name, m_suggest->picked());
    else if (m_field.kind == FieldKind::Reference && qobject_cast<QComboBox*>(m_control))
        record.set(m_field.name, RecordId::parse(text()).value_or(RecordId()));
    else
        (void)RecordText(m_session).readText(record, m_field, text());
}

void FieldEditor::setFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_control->setAccessibleDescription(sentence);
}

} // namespace fairlead::ui
