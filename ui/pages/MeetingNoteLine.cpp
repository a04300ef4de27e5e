#include "pages/MeetingNoteLine.h"

#include "theme/Kinds.h"
#include "widgets/Label.h"
#include "widgets/SegmentedSwitch.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using Becomes = MeetingNote::Kind;

namespace {
const QString ofKind[] { QStringLiteral("point"), QStringLiteral("task"), QStringLiteral("coaching") };
} // namespace

MeetingNoteLine::MeetingNoteLine(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
{
    setObjectName(u"meetingNoteBox"_s);
    build();
    readPeople();
    connect(&session, &Session::languageChanged, this, &MeetingNoteLine::label);
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (change.records.contains(u"person"_s)) readPeople();
    });
    label();
}

void MeetingNoteLine::build()
{
    auto* column = new QVBoxLayout(this);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, m_theme.px(Space::S), side, m_theme.px(Space::S));
    column->setSpacing(m_theme.px(Space::Xs));
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(Space::S));
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"meetingNoteEdit"_s);
    m_line->setFont(m_theme.font(Type::Body));
    m_line->setMinimumHeight(m_theme.px(Size::Control));
    row->addWidget(m_line, 1);
    m_kinds = new SegmentedSwitch(m_theme, tr("What the note becomes"), this);
    m_kinds->setObjectName(u"meetingKinds"_s);
    for (const QString& kind : ofKind)
        m_kinds->addSegment(kind, kind);
    row->addWidget(m_kinds);
    m_done = new QPushButton(this);
    m_done->setObjectName(u"talkedButton"_s);
    m_done->setFont(m_theme.font(Type::Body));
    setKind(m_done, kinds::Kind::Primary, kinds::Scale::Normal);
    row->addWidget(m_done);
    column->addLayout(row);
    m_preview = new Label(m_theme, Type::Caption, Ink::TextMuted, this);
    m_preview->setObjectName(u"meetingNotePreview"_s);
    column->addWidget(m_preview);
    connect(m_line, &QLineEdit::textChanged, this, &MeetingNoteLine::preview);
    connect(m_line, &QLineEdit::returnPressed, this, &MeetingNoteLine::write);
    connect(m_kinds, &SegmentedSwitch::chosen, this, [this] {
        m_chosen = true;
        preview();
        focusLine();
    });
    connect(m_done, &QPushButton::clicked, this, &MeetingNoteLine::doneWanted);
    for (int kind = 0; kind < 3; ++kind) {
        auto* key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + kind)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, kind] {
            m_chosen = true;
            m_kinds->setCurrent(ofKind[kind]);
            preview();
        });
    }
}

void MeetingNoteLine::label()
{
    m_line->setPlaceholderText(tr("What is said or decided: “@name call purchasing fri” becomes a task"));
    m_line->setAccessibleName(tr("Note of the meeting"));
    m_kinds->setText(ofKind[0], tr("Point"));
    m_kinds->setText(ofKind[1], tr("Task"));
    m_kinds->setText(ofKind[2], tr("Coaching"));
    m_kinds->setToolTip(tr("Alt+1, Alt+2, Alt+3"));
    m_done->setText(tr("Talked about, next"));
    m_done->setAccessibleName(m_done->text());
    m_done->setToolTip(tr("Ctrl+Enter"));
    preview();
}

void MeetingNoteLine::readPeople()
{
    m_people.clear();
    (void)m_session.reader().records(m_session.catalog().type(u"person"_s), "_v=1", {},
        [this](const Record& person) { m_people.insert(person.title(), person.id); });
}

void MeetingNoteLine::setDeal(const std::optional<Record>& deal)
{
    m_deal = deal;
    setEnabled(deal.has_value());
    preview();
}

void MeetingNoteLine::focusLine() { m_line->setFocus(Qt::OtherFocusReason); }

MeetingNote MeetingNoteLine::note() const { return MeetingNote::read(m_line->text(), m_session.today(), m_people); }

Becomes MeetingNoteLine::kind() const
{
    if (!m_chosen) return note().isPromise() ? Becomes::Task : Becomes::Point;
    return m_kinds->current() == ofKind[1] ? Becomes::Task
        : m_kinds->current() == ofKind[2]  ? Becomes::Coaching
                                           : Becomes::Point;
}

/// What Enter would do.
void MeetingNoteLine::preview()
{
    const Becomes kind = this->kind();
    if (!m_chosen) m_kinds->setCurrent(ofKind[int(kind)]);
    if (m_line->text().trimmed().isEmpty() || !m_deal) return m_preview->setText(tr("Enter writes it down at once."));
    const MeetingNote note = this->note();
    const RecordId owner = note.owner.isNull() ? m_deal->reference(u"owner"_s) : note.owner;
    const QString name
        = owner.isNull() ? tr("nobody") : m_session.reader().titleOf(m_session.catalog().type(u"person"_s), owner).text;
    if (kind == Becomes::Point)
        m_preview->setText(tr("A point in the minutes"));
    else if (kind == Becomes::Coaching)
        m_preview->setText(tr("A coaching note for %1; the minutes do not repeat it").arg(name));
    else
        m_preview->setText(note.day.isValid()
                ? tr("A task for %1 until %2: %3").arg(name, m_session.format().day(note.day, true), note.text)
                : tr("A task for %1 without a day: %2").arg(name, note.text));
}

void MeetingNoteLine::write()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty() || !m_deal) return;
    MeetingActs acts(m_session);
    const Becomes kind = this->kind();
    const bool done = kind == Becomes::Point ? acts.say(*m_deal, typed)
        : kind == Becomes::Task              ? acts.promise(*m_deal, note())
                                             : acts.coach(*m_deal, typed);
    if (!done) return; // the session has told why; what was typed stays
    m_chosen = false;
    m_line->clear();
    emit written();
}

} // namespace fairlead::ui
