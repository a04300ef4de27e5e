#include "pages/RecordDialog.h"

#include "base/Text.h"
#include "models/Format.h"
#include "models/RecordText.h"
#include "theme/Kinds.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStringListModel>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using fairlead::Kind;

struct RecordDialog::Row
{
    const Field* field = nullptr;
    QLabel* label = nullptr;
    QWidget* editor = nullptr;
    QString opened; ///< text when the form opened
};

namespace {

QString editorText(const QWidget* editor)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(editor)) return line->text();
    if (const auto* area = qobject_cast<const QPlainTextEdit*>(editor)) return area->toPlainText();
    if (const auto* box = qobject_cast<const QComboBox*>(editor))
        return box->currentData().isValid() && !box->isEditable() ? box->currentData().toString() : box->currentText();
    if (const auto* check = qobject_cast<const QCheckBox*>(editor)) return check->isChecked() ? u"1"_s : QString();
    return {};
}

} // namespace

RecordDialog::RecordDialog(const Theme& theme, Session& session, const Record& record, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_session(session)
    , m_record(record)
    , m_isNew(record.n == 0)
{
    setObjectName(record.type->name() + u"Dialog"_s);
    build();
}

RecordDialog::~RecordDialog() = default;

bool RecordDialog::isShown(const Field& field) const
{
    // What follows from moves and what only the program reads is no field of a form.
    static const QStringList inner { u"board_key"_s, u"key_stage"_s, u"for_stage"_s, u"entered_on"_s, u"owner_unit"_s,
        u"pipeline"_s, u"sort_key"_s, u"manager_category"_s, u"manager_amount"_s, u"manager_reason"_s,
        u"pinned_period"_s, u"tax_basis"_s, u"amount_from"_s, u"starts_at"_s };
    return !inner.contains(field.name) && field.kind != Kind::AnyReference && !(field.partOf && !m_isNew);
}

void RecordDialog::build()
{
    const bool chinese = m_session.isChinese();
    const QString kind = m_record.type->label().in(chinese);
    setWindowTitle(m_isNew ? tr("New: %1").arg(kind) : m_record.title().isEmpty() ? kind : m_record.title());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* body = new QWidget(scroll);
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(
        m_theme.px(Space::Xl), m_theme.px(Space::L), m_theme.px(Space::Xl), m_theme.px(Space::L));
    m_grid->setHorizontalSpacing(m_theme.px(Space::L));
    m_grid->setVerticalSpacing(m_theme.px(Space::S));
    for (const Field& field : m_record.type->fields())
        if (isShown(field)) addRow(field);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_grid->setColumnStretch(1, 1);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);

    m_double = new QLabel(this);
    m_double->setObjectName(u"doubleLabel"_s);
    m_double->setWordWrap(true);
    m_double->hide();
    m_fault = new QLabel(this);
    m_fault->setObjectName(u"faultLabel"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    QPalette red = m_fault->palette();
    red.setColor(QPalette::WindowText, m_theme.color(Ink::Danger));
    m_fault->setPalette(red);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(m_theme.px(Space::Xl), m_theme.px(Space::M), m_theme.px(Space::Xl), m_theme.px(Space::M));
    foot->setSpacing(m_theme.px(Space::S));
    auto* words = new QVBoxLayout;
    words->addWidget(m_double);
    words->addWidget(m_fault);
    foot->addLayout(words, 1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    setKind(cancel, kinds::Kind::Quiet, kinds::Scale::Normal);
    auto* save = new QPushButton(m_isNew ? tr("Create") : tr("Save"), this);
    save->setObjectName(u"saveButton"_s);
    save->setDefault(true);
    setKind(save, kinds::Kind::Primary, kinds::Scale::Normal);
    foot->addWidget(cancel);
    foot->addWidget(save);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &RecordDialog::save);
    resize(m_theme.px(Size::PaletteWidth), m_theme.px(Size::PaletteWidth));
    if (!m_rows.empty()) m_rows.front()->editor->setFocus();
}

void RecordDialog::addRow(const Field& field)
{
    auto row = std::make_unique<Row>();
    row->field = &field;
    const QString text = RecordText(m_session).editText(m_record, field);
    switch (field.kind) {
    case Kind::LongText: {
        auto* area = new QPlainTextEdit(text, this);
        area->setTabChangesFocus(true);
        area->setFixedHeight(m_theme.px(Size::Card));
        row->editor = area;
        break;
    }
    case Kind::Boolean: {
        auto* check = new QCheckBox(this);
        check->setChecked(!text.isEmpty());
        row->editor = check;
        break;
    }
    case Kind::Choice: {
        auto* box = new QComboBox(this);
        box->setEditable(field.followsFile);
        box->addItem(QString(), QString());
        if (const ChoiceList* list = m_session.catalog().list(field.list))
            for (const ChoiceValue& value : list->values)
                box->addItem(value.label.in(m_session.isChinese()), value.code);
        const int at = box->findData(textOf(m_record.cell(field.name)));
        if (at >= 0)
            box->setCurrentIndex(at);
        else
            box->setEditText(textOf(m_record.cell(field.name)));
        row->editor = box;
        break;
    }
    default: {
        auto* line = new QLineEdit(text, this);
        if (field.kind == Kind::Reference) {
            auto* names = new QStringListModel(line);
            auto* completer = new QCompleter(names, line);
            completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
            line->setCompleter(completer);
            connect(line, &QLineEdit::textEdited, this, [this, names, target = field.target](const QString& typed) {
                Query query;
                query.type = &m_session.catalog().type(target);
                query.search = typed;
                const auto page = m_session.runner().firstPage(query, 12);
                QStringList titles;
                if (page)
                    for (const Record& record : page->records)
                        titles.append(record.title());
                names->setStringList(titles);
            });
        }
        if (field.kind == Kind::Date) line->setPlaceholderText(u"2026-12-31"_s);
        if (field.title && m_isNew)
            connect(line, &QLineEdit::editingFinished, this, [this, line] { lookForDoubles(line->text()); });
        row->editor = line;
    }
    }
    const QString name = field.label.in(m_session.isChinese());
    row->editor->setObjectName(field.name + u"Edit"_s);
    row->editor->setAccessibleName(name);
    row->label = new QLabel(field.required ? name + u" *"_s : name, this);
    row->label->setBuddy(row->editor);
    QPalette muted = row->label->palette();
    muted.setColor(QPalette::WindowText, m_theme.color(Ink::TextMuted));
    row->label->setPalette(muted);
    row->opened = editorText(row->editor);
    const int at = int(m_rows.size());
    m_grid->addWidget(row->label, at, 0, field.kind == Kind::LongText ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(row->editor, at, 1);
    m_rows.push_back(std::move(row));
}

bool RecordDialog::isDirty() const
{
    return std::any_of(
        m_rows.begin(), m_rows.end(), [](const auto& row) { return editorText(row->editor) != row->opened; });
}

void RecordDialog::lookForDoubles(const QString& title)
{
    // Told, never blocked: two firms may share a name.
    QStringList found;
    (void)m_session.reader().withTitle(
        *m_record.type, title, [&](const Record& record) { found.append(record.title()); });
    m_double->setText(tr("“%1” is there already (%n).", nullptr, int(found.size())).arg(title.trimmed()));
    m_double->setVisible(!found.isEmpty() && !title.trimmed().isEmpty());
}

void RecordDialog::save()
{
    QStringList fields;
    QStringList faults;
    const RecordText reader(m_session);
    for (const auto& row : m_rows) {
        const QString text = editorText(row->editor);
        if (text == row->opened && !m_isNew) continue;
        const QString fault = reader.readText(m_record, *row->field, text);
        if (!fault.isEmpty())
            faults.append(row->field->label.in(m_session.isChinese()) + u": "_s + fault);
        else if (text != row->opened)
            fields.append(row->field->name);
    }
    if (faults.isEmpty()) {
        if (!m_isNew && fields.isEmpty()) return accept();
        const QString title = m_record.title();
        const QString name = m_isNew ? tr("add %1").arg(title) : tr("change %1").arg(title);
        Edit edit { name, {}, {} };
        edit.steps.push_back(m_isNew ? EditStep::create(m_record) : EditStep::change(m_record, fields));
        const auto done = m_session.workspace().apply(std::move(edit));
        if (done) {
            if (*done) emit m_session.acted(name);
            return accept();
        }
        for (const Problem& problem : m_session.workspace().problems()) {
            const Field* field = m_record.type->find(problem.field);
            faults.append(
                (field ? field->label.in(m_session.isChinese()) + u": "_s : QString()) + reader.problemText(problem));
        }
        if (faults.isEmpty()) faults.append(done.error().detail);
    }
    m_fault->setText(faults.join(u'\n'));
    m_fault->show();
}

} // namespace fairlead::ui
