#include "pages/RecordDialog.h"

#include "models/RecordText.h"
#include "pages/FieldEditor.h"
#include "pages/RecordForm.h"
#include "theme/Kinds.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PageHead.h"

#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RecordDialog::RecordDialog(const Theme& theme, Session& session, const Record& record, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_session(session)
    , m_record(record)
    , m_isNew(record.n == 0)
{
    setObjectName(record.type->name() + u"Dialog"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"recordScrollArea"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_form = new RecordForm(theme, session, m_record, scroll);
    scroll->setWidget(m_form);
    m_form->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    column->addWidget(makeFoot());
    const int wanted = m_form->sizeHint().height() + 2 * theme.px(Size::PageHeadTwoLine) + theme.px(Space::Xs);
    const int room = screen()->availableGeometry().height() - 2 * theme.px(Size::TopBar);
    resize(theme.px(Size::DialogWidth), std::min({ wanted, room, theme.px(Size::DialogTallest) }));
    if (!m_form->editors().isEmpty()) m_form->editors().front()->setFocus(Qt::PopupFocusReason);
    const Field* title = m_record.type->titleField();
    if (m_isNew && title)
        if (FieldEditor* editor = m_form->editorOf(title->name))
            connect(editor, &FieldEditor::finished, this, &RecordDialog::lookForDoubles);
}

QWidget* RecordDialog::makeHead()
{
    const QString kind = m_record.type->label().in(m_session.isChinese());
    auto* head = new PageHead(m_theme, this);
    const QString title = m_record.title();
    if (m_isNew || title.isEmpty()) {
        head->setTitle(m_isNew ? tr("New: %1").arg(kind) : kind);
        setWindowTitle(m_isNew ? tr("New: %1").arg(kind) : kind);
    } else {
        head->setTitle(title);
        head->setSubtitle(kind);
        setWindowTitle(title);
    }
    return head;
}

QWidget* RecordDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    foot->setFixedHeight(m_theme.px(Size::PageHeadTwoLine));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(m_theme.px(Space::L), 0, m_theme.px(Space::L), 0);
    row->setSpacing(m_theme.px(Space::S));
    m_note = new Label(m_theme, Type::Caption, Ink::TextMuted, foot);
    m_note->setObjectName(u"noteLabel"_s);
    m_note->setWordWrap(true);
    row->addWidget(m_note, 1);
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAccessibleName(cancel->text());
    cancel->setAutoDefault(false);
    setKind(cancel, kinds::Kind::Plain, kinds::Scale::Normal);
    auto* save = new QPushButton(m_isNew ? tr("Create") : tr("Save"), foot);
    save->setObjectName(u"saveButton"_s);
    save->setAccessibleName(save->text());
    save->setDefault(true);
    setKind(save, kinds::Kind::Primary, kinds::Scale::Normal);
    row->addWidget(cancel);
    row->addWidget(save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &RecordDialog::save);
    return foot;
}

void RecordDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Ink::Surface));
}

bool RecordDialog::isDirty() const { return m_form->isDirty(); }

void RecordDialog::lookForDoubles(const QString& title)
{
    // Told, never blocked: two firms may share a name.
    int found = 0;
    if (!title.trimmed().isEmpty())
        (void)m_session.reader().withTitle(*m_record.type, title, [&](const Record&) { ++found; });
    m_note->setInk(Ink::Warning);
    m_note->setText(found ? tr("“%1” is there already (%Ln).", nullptr, found).arg(title.trimmed()) : QString());
}

void RecordDialog::save()
{
    QStringList fields;
    FieldEditor* faulty = nullptr;
    for (FieldEditor* editor : m_form->editors()) {
        editor->setFault({});
        if (!editor->isDirty() && !m_isNew) continue;
        if (!editor->write(m_record).isEmpty() && !faulty)
            faulty = editor;
        else if (editor->isDirty())
            fields.append(editor->field().name);
    }
    if (faulty) return faulty->setFocus(Qt::OtherFocusReason);
    if ((!m_isNew && fields.isEmpty()) || apply(fields)) accept();
}

bool RecordDialog::apply(const QStringList& fields)
{
    const QString title = m_record.title();
    const QString name = m_isNew ? tr("add %1").arg(title) : tr("change %1").arg(title);
    Edit edit { name, {}, {} };
    edit.steps.push_back(m_isNew ? EditStep::create(m_record) : EditStep::change(m_record, fields));
    const auto done = m_session.workspace().apply(std::move(edit));
    if (!done) {
        refuse(done.error());
        return false;
    }
    if (*done) emit m_session.acted(name);
    return true;
}

void RecordDialog::refuse(const Error& error)
{
    // What no shown field can say stands beside the buttons.
    QStringList rest;
    const RecordText reader(m_session);
    for (const Problem& problem : m_session.workspace().problems()) {
        const QString sentence = reader.problemText(problem);
        const Field* field = m_record.type->find(problem.field);
        if (FieldEditor* editor = m_form->editorOf(problem.field)) {
            editor->setFault(sentence);
            editor->setFocus(Qt::OtherFocusReason);
        } else if (field) {
            rest.append(tr("%1: %2", "field and what is wrong").arg(field->label.in(m_session.isChinese()), sentence));
        } else {
            rest.append(sentence);
        }
    }
    if (m_session.workspace().problems().empty()) rest.append(error.detail);
    m_note->setInk(Ink::Danger);
    m_note->setText(rest.join(u'\n'));
}

} // namespace fairlead::ui
