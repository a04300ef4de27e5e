#include "pages/FormDialog.h"

#include "models/WhatIf.h"
#include "pages/FieldEditor.h"
#include "pages/Refusal.h"
#include "theme/Kinds.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PageHead.h"

#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

FormDialog::FormDialog(const Theme& theme, Session& session, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_session(session)
{
    // Enter alone begins a new line in a long text.
    const QKeySequence saving[] = { QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_Return),
        QKeySequence(Qt::CTRL | Qt::Key_Enter) };
    for (const QKeySequence& keys : saving)
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &FormDialog::save);
}

void FormDialog::arrange(const QString& title, const QString& kind, QWidget* body, const QString& saveWords, bool wide)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* head = new PageHead(m_theme, this);
    head->setTitle(title);
    if (!kind.isEmpty()) head->setSubtitle(kind);
    setWindowTitle(title);
    column->addWidget(head);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"recordScrollArea"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(body);
    body->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    column->addWidget(makeFoot(saveWords));
    const int wanted = body->sizeHint().height() + 2 * m_theme.px(Size::PageHeadTwoLine) + m_theme.px(Space::Xs);
    const int room = screen()->availableGeometry().height() - 2 * m_theme.px(Size::TopBar);
    resize(m_theme.px(wide ? Size::DialogWide : Size::DialogWidth),
        std::min({ wanted, room, m_theme.px(Size::DialogTallest) }));
}

QWidget* FormDialog::makeFoot(const QString& saveWords)
{
    auto* foot = new QWidget(this);
    foot->setFixedHeight(m_theme.px(Size::PageHeadTwoLine));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(m_theme.px(Space::L), 0, m_theme.px(Space::L), 0);
    row->setSpacing(m_theme.px(Space::S));
    m_note = new Label(m_theme, Type::Caption, Ink::TextMuted, foot);
    m_note->setObjectName(u"noteLabel"_s);
    m_note->setWordWrap(true);
    row->addWidget(m_note, 1, Qt::AlignVCenter);
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAccessibleName(cancel->text());
    cancel->setAutoDefault(false);
    setKind(cancel, kinds::Kind::Plain, kinds::Scale::Normal);
    auto* save = new QPushButton(saveWords, foot);
    save->setObjectName(u"saveButton"_s);
    save->setAccessibleName(save->text());
    save->setDefault(true);
    setKind(save, kinds::Kind::Primary, kinds::Scale::Normal);
    row->addWidget(cancel);
    row->addWidget(save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &FormDialog::save);
    return foot;
}

void FormDialog::setNote(Ink ink, const QString& text)
{
    m_note->setInk(ink);
    m_note->setText(text);
}

void FormDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Ink::Surface));
}

FieldEditor* FormDialog::write(const QList<FieldEditor*>& editors, Record& record, bool all, QStringList& changed)
{
    FieldEditor* faulty = nullptr;
    for (FieldEditor* editor : editors) {
        editor->setFault({});
        if (!editor->isDirty() && !all) continue;
        if (!editor->write(record).isEmpty()) {
            if (!faulty) faulty = editor;
        } else if (editor->isDirty()) {
            changed.append(editor->field().name);
        }
    }
    if (faulty) faulty->setFocus(Qt::OtherFocusReason);
    return faulty;
}

bool FormDialog::apply(Edit edit, const RecordType& type, const QList<FieldEditor*>& editors)
{
    if (m_rehearsal) {
        const auto tried = m_rehearsal->add(edit);
        if (!tried)
            setNote(
                Ink::Danger, sayRefusal(m_session, tried.error(), m_rehearsal->problems(), type, editors).join(u'\n'));
        return bool(tried);
    }
    const auto done = m_session.attempt(std::move(edit));
    // What no shown field can say stands beside the buttons.
    if (!done) setNote(Ink::Danger, sayRefusal(m_session, done.error(), type, editors).join(u'\n'));
    return bool(done);
}

} // namespace fairlead::ui
