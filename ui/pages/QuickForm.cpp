#include "pages/QuickForm.h"

#include "models/CalendarActs.h"
#include "models/QuickText.h"
#include "models/TaskActs.h"
#include "pages/DoubleHints.h"
#include "pages/FieldEditor.h"
#include "pages/Refusal.h"
#include "widgets/Label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

const QList<QuickKind>& QuickKind::daily()
{
    static const QList<QuickKind> kinds {
        { u"opportunity"_s, u"view-filter"_s, { u"Name of the deal"_s, u"机会名称"_s },
            { u"company"_s, u"amount"_s, u"expected_close"_s, u"stage"_s }, {}, false },
        { u"customer"_s, u"view-institution"_s, { u"Name of the company"_s, u"公司名称"_s },
            { u"phone"_s, u"city"_s, u"industry"_s, u"owner"_s }, {}, false },
        { u"contact"_s, u"user"_s, { u"Full name"_s, u"姓名"_s }, { u"mobile"_s, u"email"_s }, {}, true },
        { u"lead"_s, u"im-user"_s, { u"What it is about"_s, u"线索主题"_s },
            { u"company_name"_s, u"contact_name"_s, u"phone"_s, u"source"_s }, {}, false },
        { u"task"_s, u"view-task"_s,
            { u"What is to be done, and when: send plan fri"_s, u"要做的事和时间，例如：周五 发方案"_s },
            { u"due_on"_s, u"priority"_s, u"company"_s, u"owner"_s }, u"due_on"_s, false },
        { u"appointment"_s, u"view-calendar"_s,
            { u"What, and when: visit Acme fri 14:00"_s, u"日程和时间，例如：周五 14:00 拜访恒达"_s },
            { u"start_on"_s, u"kind"_s, u"company"_s, u"place"_s }, u"start_on"_s, false },
    };
    return kinds;
}

QuickKind QuickKind::of(const Session& session, const QString& kind)
{
    for (const QuickKind& one : daily())
        if (one.kind == kind) return one;
    const RecordType& type = *session.catalog().resolve(kind).type;
    QuickKind made { kind, {}, {}, {}, {}, false };
    if (const Field* title = type.titleField()) made.hint = title->label;
    for (const Field& field : type.fields())
        if (field.required && !field.title && !field.retired && field.kind != FieldKind::AnyReference)
            made.fields.append(field.name);
    return made;
}

QuickForm::QuickForm(
    const Theme& theme, Session& session, const QuickKind& kind, const QuickDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_kind(kind)
    , m_type(session.catalog().resolve(kind.kind).type)
    , m_opened(blank())
{
    setObjectName(u"quickForm"_s);
    for (const QString& name : session.catalog().wantedOf(*m_type))
        if (!m_kind.fields.contains(name) && !m_type->at(name).title) m_kind.fields.append(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.px(Space::M));
    addLine(draft, column);
    addFields(draft, column);
    understand();
}

/// With what goes without saying: mine, open, in the first stage.
Record QuickForm::blank() const
{
    Record record = m_session.workspace().blank(m_type->name());
    if (const RecordView* view = m_session.catalog().resolve(m_kind.kind).view)
        record.set(view->presetField, view->presetValue);
    if (m_type->name() == u"task"_s) return TaskActs(m_session).draft(QuickText());
    const Field* owner = m_type->find(u"owner"_s);
    if (owner && owner->target == u"person"_s) record.set(u"owner"_s, m_session.workspace().person());
    if (m_type->name() == u"opportunity"_s)
        (void)m_session.reader().records(m_session.catalog().type(u"stage"_s),
            "_v=1 AND kind='open' ORDER BY pipeline, sort_key, n LIMIT 1", {}, [&record](const Record& stage) {
                record.set(u"stage"_s, stage.id).set(u"pipeline"_s, stage.reference(u"pipeline"_s));
            });
    return record;
}

namespace {

void putBack(FieldEditor& editor, const QuickDraft& draft, const QString& key)
{
    const auto kept = draft.constFind(key);
    if (kept == draft.cend() || *kept == editor.text()) return;
    if (auto* box = qobject_cast<QComboBox*>(editor.focusProxy())) {
        const int at = box->findData(*kept);
        if (at >= 0)
            box->setCurrentIndex(at);
        else if (box->isEditable())
            box->setEditText(*kept);
    } else {
        editor.setText(*kept);
    }
}

} // namespace

void QuickForm::addLine(const QuickDraft& draft, QVBoxLayout* column)
{
    const Field* title = m_type->titleField();
    if (!title || title->kind != FieldKind::Text) return;
    m_line = new FieldEditor(m_theme, m_session, m_opened, *title, this, FieldEditor::Dress::Bare);
    auto* edit = qobject_cast<QLineEdit*>(m_line->focusProxy());
    edit->setObjectName(u"quickLineEdit"_s);
    edit->setPlaceholderText(m_kind.hint.in(m_session.isChinese()));
    putBack(*m_line, draft, u"line"_s);
    column->addWidget(m_line);
    if (DoubleFinder::tells(*m_type, *title))
        connect(new DoubleHints(m_theme, m_session, *m_type, *m_line), &DoubleHints::openWanted, this,
            &QuickForm::openWanted);
    if (m_kind.day.isEmpty()) return;
    m_meaning = new Label(m_theme, Type::Caption, Ink::TextMuted, this);
    m_meaning->setObjectName(u"quickMeaningLabel"_s);
    column->addWidget(m_meaning);
    connect(m_line, &FieldEditor::edited, this, &QuickForm::understand);
}

void QuickForm::addFields(const QuickDraft& draft, QVBoxLayout* column)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme.px(Space::L));
    grid->setVerticalSpacing(m_theme.px(Space::M));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    int place = 0;
    const auto add = [&](const Record& record, const QString& name, const QString& key) {
        auto* editor = new FieldEditor(m_theme, m_session, record, record.type->at(name), this);
        putBack(*editor, draft, key);
        grid->addWidget(editor, place / 2, place % 2, Qt::AlignTop);
        ++place;
        return editor;
    };
    if (m_kind.withPost) {
        m_post = m_session.workspace().blank(u"employment"_s);
        m_company = add(m_post, u"company"_s, u"post.company"_s);
    }
    for (const QString& name : m_kind.fields)
        m_fields.append(add(m_opened, name, name));
}

FieldEditor* QuickForm::editorOf(const QString& field) const
{
    for (FieldEditor* editor : m_fields)
        if (editor->field().name == field) return editor;
    return nullptr;
}

/// The day goes into its field, where it can be seen and changed; the time is told.
void QuickForm::understand()
{
    if (!m_meaning) return;
    const QuickText quick = QuickText::read(m_line->text(), m_session.today());
    FieldEditor* day = editorOf(m_kind.day);
    // What must have a day is today, if nothing else is said.
    const QDate meant = !quick.day.isValid() && day->field().required ? m_session.today() : quick.day;
    const QString said = meant.toString(Qt::ISODate);
    if (day->text().isEmpty() || day->text() == m_understood || day->text() == said) {
        if (day->text() != said) day->setText(said);
        m_understood = said;
    }
    const auto clock = [](int minute) { return QTime(minute / 60 % 24, minute % 60).toString(u"HH:mm"_s); };
    QString meaning = tr("Days and times in the line are understood.");
    if (quick.start)
        meaning = quick.end ? tr("from %1 to %2").arg(clock(*quick.start), clock(*quick.end))
                            : tr("at %1").arg(clock(*quick.start));
    m_meaning->setText(meaning);
    m_line->focusProxy()->setAccessibleDescription(meaning);
}

/// The record as the line says it; the fields come over it.
Record QuickForm::begun() const
{
    Record record = m_opened;
    if (m_kind.day.isEmpty()) return record;
    QuickText quick = QuickText::read(m_line->text(), m_session.today());
    const QDate typed = QDate::fromString(editorOf(m_kind.day)->text(), Qt::ISODate);
    if (typed.isValid()) quick.day = typed;
    if (m_type->name() == u"task"_s) {
        record = TaskActs(m_session).draft(quick);
    } else {
        const CalendarPlace today = CalendarPlace::wholeDay(m_session.today());
        record = CalendarActs(m_session).draft(quick, today, m_session.workspace().person());
    }
    record.id = m_opened.id;
    return record;
}

Record QuickForm::peek() const
{
    Record record = begun();
    if (m_line && m_kind.day.isEmpty()) m_line->peek(record);
    for (const FieldEditor* editor : m_fields)
        if (!editor->text().isEmpty()) editor->peek(record);
    return record;
}

std::vector<Record> QuickForm::peekParts() const
{
    if (!m_company || m_company->text().isEmpty()) return {};
    Record post = m_post;
    m_company->peek(post);
    if (post.reference(u"company"_s).isNull()) return {};
    return { std::move(post.set(u"contact"_s, begun().id)) };
}

QList<FieldEditor*> QuickForm::all() const
{
    QList<FieldEditor*> editors;
    if (m_line) editors.append(m_line);
    if (m_company) editors.append(m_company);
    return editors + m_fields;
}

RecordId QuickForm::save()
{
    m_refusal.clear();
    Record record = begun();
    FieldEditor* faulty = nullptr;
    const auto note = [&faulty](FieldEditor* editor, Record& into) {
        if (!editor->write(into).isEmpty() && !faulty) faulty = editor;
    };
    for (FieldEditor* editor : all()) {
        editor->setFault({});
        const bool leaves = editor->text().isEmpty() && !editor->isDirty();
        if (editor == m_company) {
            if (!leaves) note(editor, m_post);
        } else if (editor == m_line ? m_kind.day.isEmpty() : !leaves && editor->field().name != m_kind.day) {
            note(editor, record);
        } else if (editor->field().name == m_kind.day && !editor->text().isEmpty()) {
            // Only whether it can be read: with its time the day is in the record already.
            Record tried = record;
            note(editor, tried);
        }
    }
    if (faulty) {
        faulty->setFocus(Qt::OtherFocusReason);
        return {};
    }
    const QString title = record.title();
    Edit edit { tr("add %1").arg(title.isEmpty() ? m_type->label().in(m_session.isChinese()) : title), {}, {} };
    edit.steps.push_back(EditStep::create(record));
    if (m_company && !m_post.reference(u"company"_s).isNull())
        edit.steps.push_back(EditStep::create(m_post.set(u"contact"_s, record.id)));
    const auto done = m_session.attempt(std::move(edit));
    if (done) return record.id;
    m_refusal = sayRefusal(m_session, done.error(), *m_type, all()).join(u'\n');
    return {};
}

QuickDraft QuickForm::draft() const
{
    QuickDraft draft;
    for (const FieldEditor* editor : all()) {
        if (!editor->isDirty()) continue;
        draft.insert(editor == m_line ? u"line"_s
                : editor == m_company ? u"post.company"_s
                                      : editor->field().name,
            editor->text());
    }
    return draft;
}

void QuickForm::focusLine()
{
    FieldEditor* first = m_line ? m_line : m_fields.value(0);
    if (first) first->setFocus(Qt::PopupFocusReason);
}

} // namespace fairlead::ui
