#include "pages/Composer.h"

#include "pages/ComposerDetails.h"
#include "pages/Refusal.h"
#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/SegmentedSwitch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QString draftPart = u"composer"_s;

} // namespace

Composer::Composer(const Theme& theme, Session& session, RecordDrafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_drafts(drafts)
{
    setObjectName(u"composer"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"composerEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setProperty("ownFocus", true);
    m_text->setAcceptDrops(false); // files dropped here belong to the page
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::keepDraft);
    auto* textRow = new QHBoxLayout;
    textRow->setContentsMargins(theme.px(Space::S), theme.px(Space::Xs), theme.px(Space::S), 0);
    textRow->addWidget(m_text);
    column->addLayout(textRow);
    column->addWidget(makeNote());
    m_details = new ComposerDetails(theme, session, this);
    connect(m_details, &ComposerDetails::saveWanted, this, &Composer::save);
    column->addWidget(m_details);
    connect(&session, &Session::languageChanged, this, &Composer::label);
    label();
    showOpen(false);
}

QWidget* Composer::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(m_theme.px(Space::Xs), m_theme.px(Space::Xs), m_theme.px(Space::M), m_theme.px(Space::Xs));
    m_kind = new SegmentedSwitch(m_theme, tr("Kind"), head);
    m_kind->setObjectName(u"composerKind"_s);
    for (const auto& [id, icon] : { std::pair { u"note"_s, u"note"_s }, { u"call"_s, u"call-start"_s },
             { u"visit"_s, u"mark-location"_s }, { u"meeting"_s, u"system-users"_s }, { u"mail"_s, u"mail-message"_s },
             { u"message"_s, u"dialog-messages"_s }, { u"task"_s, u"view-task"_s } })
        m_kind->addSegment(id, {}, icon);
    connect(m_kind, &SegmentedSwitch::chosen, this, [this](const QString& kind) { begin(kind); });
    row->addWidget(m_kind);
    row->addStretch(1);
    m_hint = new Label(m_theme, Type::Caption, Ink::TextMuted, head);
    row->addWidget(m_hint);
    return head;
}

QWidget* Composer::makeNote()
{
    m_noteRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_noteRow);
    row->setContentsMargins(m_theme.px(Space::M), 0, m_theme.px(Space::M), m_theme.px(Space::Xs));
    m_note = new Label(m_theme, Type::Caption, Ink::Info, m_noteRow);
    m_note->setObjectName(u"composerNoteLabel"_s);
    m_note->setWordWrap(true);
    row->addWidget(m_note, 1);
    m_discard = new QPushButton(m_noteRow);
    m_discard->setObjectName(u"discardDraftButton"_s);
    setKind(m_discard, kinds::Kind::Quiet, kinds::Scale::Tiny);
    connect(m_discard, &QPushButton::clicked, this, &Composer::clear);
    row->addWidget(m_discard);
    m_noteRow->hide();
    return m_noteRow;
}

void Composer::label()
{
    m_kind->setText(u"note"_s, tr("Note"));
    m_kind->setText(u"call"_s, tr("Call"));
    m_kind->setText(u"visit"_s, tr("Visit"));
    m_kind->setText(u"meeting"_s, tr("Meeting"));
    m_kind->setText(u"mail"_s, tr("Mail"));
    m_kind->setText(u"message"_s, tr("Message"));
    m_kind->setText(u"task"_s, tr("Task"));
    m_hint->setText(tr("Ctrl+Enter saves"));
    m_discard->setText(tr("Discard"));
    showKind();
}

void Composer::showKind()
{
    const QString kind = m_kind->current();
    m_details->setActKind(kind);
    const QString words = kind == u"task"_s ? tr("What is to be done?")
        : kind == u"note"_s                 ? tr("Write a note")
        : kind == u"mail"_s                 ? tr("Text of the mail")
        : kind == u"message"_s              ? tr("Message by WeChat, SMS or another way")
                                            : tr("What was said, what was agreed?");
    m_text->setPlaceholderText(words);
    m_text->setAccessibleName(words);
}

void Composer::show(const Record& record, bool anew)
{
    m_record = record;
    m_details->show(record);
    if (!anew) return;
    const QSignalBlocker quiet(m_text);
    m_details->clear();
    const QString kept = m_drafts.text(draftPart);
    const qsizetype cut = kept.indexOf(u'\n');
    m_text->setPlainText(cut < 0 ? QString() : kept.mid(cut + 1));
    m_kind->setCurrent(cut < 0 ? u"note"_s : kept.left(cut));
    showKind();
    m_noteRow->hide();
    if (cut > 0) {
        say(Ink::Info, tr("Typed before and not saved yet."));
        m_discard->show();
    }
    showOpen(cut > 0);
}

void Composer::begin(const QString& kind)
{
    m_kind->setCurrent(kind);
    showKind();
    showOpen(true);
    // Who stands on a contact's page has spoken with him.
    if (m_record.type && m_record.type->name() == u"contact"_s && !m_details->hasPeople() && kind != u"note"_s)
        m_details->take(m_record);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

bool Composer::isOpen() const { return m_details->isVisible(); }

void Composer::showOpen(bool open)
{
    m_details->setVisible(open);
    m_hint->setVisible(open);
    m_text->setFixedHeight(m_theme.px(open ? Size::ComposerText : Size::Control));
}

void Composer::say(Ink ink, const QString& sentence)
{
    m_note->setInk(ink);
    m_note->setText(sentence);
    m_discard->hide();
    m_noteRow->setVisible(!sentence.isEmpty());
}

void Composer::keepDraft()
{
    const QString text = m_text->toPlainText();
    m_drafts.keep(draftPart, text.trimmed().isEmpty() ? QString() : m_kind->current() + u'\n' + text);
    if (!text.isEmpty() && !isOpen()) showOpen(true);
    m_noteRow->hide();
}

ComposedAct Composer::act() const
{
    ComposedAct act;
    act.kind = m_kind->current();
    act.text = m_text->toPlainText();
    m_details->fill(act);
    return act;
}

void Composer::save()
{
    const ComposedAct act = this->act();
    const bool written = !act.text.trimmed().isEmpty() || !act.subject.isEmpty();
    const bool empty = !written && act.people.empty() && act.result.isEmpty();
    if (empty) return say(Ink::Warning, act.isTask() ? tr("Say what is to be done.") : tr("Write a few words first."));
    if (!m_details->isTimeGood()) return say(Ink::Warning, tr("Write the time as 14:30."));
    auto found = m_session.reader().find(*m_record.type, m_record.id);
    if (!found || !*found) return;
    const auto done = m_session.attempt(TimelineActs(m_session).write(**found, act));
    if (!done) return say(Ink::Danger, sayRefusal(m_session, done.error(), *m_record.type, {}).join(u'\n'));
    clear();
    emit saved();
}

void Composer::clear()
{
    m_drafts.drop(draftPart);
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_details->clear();
    m_noteRow->hide();
    showOpen(false);
}

bool Composer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && watched == m_text) showOpen(true);
    if (event->type() == QEvent::FocusOut) m_drafts.flush();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && (key->modifiers() & Qt::ControlModifier)) return save(), true;
    if (key->key() == Qt::Key_Escape && m_text->toPlainText().trimmed().isEmpty()) {
        showOpen(false);
        parentWidget()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool focused = m_text->hasFocus();
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised),
        m_theme.color(focused ? Ink::AccentFill : Ink::BorderControl));
}

} // namespace fairlead::ui
