#include "pages/ComposerDetails.h"

#include "models/Format.h"
#include "pages/HappenedPicker.h"
#include "theme/Kinds.h"
#include "widgets/DayPopup.h"
#include "widgets/FlowLayout.h"
#include "widgets/PickerButton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

// More people of ours than a list can be looked through are found in the form of the task.
constexpr int mostOwners = 60;

} // namespace

ComposerDetails::ComposerDetails(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
{
    setObjectName(u"composerDetails"_s);
    auto* column = new QVBoxLayout(this);
    const int pad = theme.px(Space::S);
    column->setContentsMargins(pad, 0, pad, pad);
    column->setSpacing(pad);
    for (auto add : { &ComposerDetails::addSubject, &ComposerDetails::addPickers, &ComposerDetails::addNext })
        (this->*add)(column);
    connect(&session, &Session::languageChanged, this, &ComposerDetails::label);
    label();
}

void ComposerDetails::addSubject(QVBoxLayout* column)
{
    m_subject = new QLineEdit(this);
    m_subject->setObjectName(u"mailSubjectEdit"_s);
    m_subject->installEventFilter(this);
    fairlead::ui::setKind(m_subject, kinds::Kind::Plain, kinds::Scale::Small);
    column->addWidget(m_subject);
}

void ComposerDetails::addPickers(QVBoxLayout* column)
{
    // Wraps where the page is narrow.
    auto* row = new FlowLayout(m_theme.px(Space::S), m_theme.px(Size::ControlSmall));
    column->addLayout(row);
    m_who = new QToolButton(this);
    m_who->setObjectName(u"whoButton"_s);
    m_who->setIcon(m_theme.icon(u"user"_s));
    m_who->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_who->setPopupMode(QToolButton::InstantPopup);
    m_who->setMenu(m_people = new QMenu(m_who));
    m_who->setMaximumWidth(m_theme.px(Size::RailWidth));
    fairlead::ui::setKind(m_who, kinds::Kind::Plain, kinds::Scale::Small);
    connect(m_people, &QMenu::aboutToShow, this, &ComposerDetails::offerPeople);
    row->addWidget(m_who);
    const auto add = [&](const QString& name, const QString& icon) {
        auto* picker = new PickerButton(m_theme, name, icon, {}, this);
        connect(picker, &PickerButton::picked, picker, &PickerButton::setCurrent);
        row->addWidget(picker);
        return picker;
    };
    m_direction = add(u"directionPicker"_s, u"document-swap"_s);
    m_when = new HappenedPicker(m_theme, m_session, this);
    connect(m_when, &HappenedPicker::entered, this, &ComposerDetails::saveWanted);
    row->addWidget(m_when);
    m_minutes = add(u"minutesPicker"_s, u"player-time"_s);
    m_result = add(u"resultPicker"_s, u"flag"_s);
    m_owner = add(u"ownerPicker"_s, u"user"_s);
}

void ComposerDetails::addNext(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(Space::S));
    column->addLayout(row);
    m_next = new QLineEdit(this);
    m_next->setObjectName(u"nextStepEdit"_s);
    m_next->installEventFilter(this);
    fairlead::ui::setKind(m_next, kinds::Kind::Plain, kinds::Scale::Small);
    connect(m_next, &QLineEdit::textEdited, this, [this](const QString& text) {
        // A step without a day is soon forgotten: one is offered, and can be changed.
        if (!text.isEmpty() && !m_nextOn.isValid()) setDay(m_session.today().addDays(7));
    });
    row->addWidget(m_next, 1);
    m_day = new QPushButton(this);
    m_day->setObjectName(u"nextDayButton"_s);
    m_day->setIcon(m_theme.icon(u"view-calendar"_s));
    fairlead::ui::setKind(m_day, kinds::Kind::Plain, kinds::Scale::Small);
    connect(m_day, &QPushButton::clicked, this, &ComposerDetails::chooseDay);
    row->addWidget(m_day);
    row->addStretch();
    m_save = new QPushButton(this);
    m_save->setObjectName(u"composerSaveButton"_s);
    fairlead::ui::setKind(m_save, kinds::Kind::Primary, kinds::Scale::Small);
    connect(m_save, &QPushButton::clicked, this, &ComposerDetails::saveWanted);
    row->addWidget(m_save);
}

void ComposerDetails::label()
{
    m_save->setText(tr("Save"));
    m_who->setAccessibleName(tr("Who took part"));
    m_day->setAccessibleName(tr("Day"));
    m_next->setPlaceholderText(tr("Next step"));
    m_next->setAccessibleName(tr("Next step"));
    m_subject->setPlaceholderText(tr("Subject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_when->label();
    m_direction->setAccessibleName(tr("In or out"));
    labelDirections();
    QList<PickerOption> minutes { { {}, tr("How long") } };
    for (const int one : { 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240 })
        minutes.append({ QString::number(one), tr("%1 min").arg(one) });
    m_minutes->setOptions(minutes);
    m_minutes->setCurrent({});
    m_minutes->setAccessibleName(tr("How long"));
    QList<PickerOption> results { { {}, tr("Result") } };
    if (const ChoiceList* list = m_session.catalog().list(u"activity_result"_s))
        for (const ChoiceValue& value : list->offered())
            results.append({ value.code, value.label.in(m_session.isChinese()) });
    m_result->setOptions(results);
    m_result->setCurrent({});
    m_result->setAccessibleName(tr("Result"));
    m_owner->setAccessibleName(tr("Whose task"));
    showPeople();
    setDay(m_nextOn);
}

void ComposerDetails::setActKind(const QString& kind)
{
    m_kind = kind;
    const bool task = kind == u"task"_s;
    const bool talk = !task && kind != u"note"_s;
    const bool sent = kind == u"mail"_s || kind == u"message"_s;
    m_subject->setVisible(kind == u"mail"_s);
    m_who->setVisible(talk);
    m_direction->setVisible(sent || kind == u"call"_s);
    labelDirections();
    m_when->setVisible(!task);
    m_minutes->setVisible(talk && !sent);
    m_result->setVisible(talk);
    m_owner->setVisible(task);
    m_next->setVisible(!task);
    if (task && !m_nextOn.isValid()) setDay(m_session.today().addDays(1));
    if (task) offerOwners();
}

/// A call comes in or goes out; what is written is received or sent.
void ComposerDetails::labelDirections()
{
    const bool call = m_kind == u"call"_s;
    m_direction->setOptions({ { {}, tr("In or out") }, { u"out"_s, call ? tr("Outgoing") : tr("Sent") },
        { u"in"_s, call ? tr("Incoming") : tr("Received") } });
    m_direction->setCurrent(m_direction->current());
}

bool ComposerDetails::isTimeGood() const { return m_when->isGood(); }

void ComposerDetails::take(const Record& contact)
{
    m_chosen.append({ AnyRef { contact.type->number(), contact.id }, contact.title() });
    showPeople();
}

void ComposerDetails::offerOwners()
{
    QList<PickerOption> people;
    Query query;
    query.type = &m_session.catalog().type(u"person"_s);
    query.filter = Filter::condition({ u"left_on"_s }, Filter::Operator::Empty);
    if (const auto page = m_session.runner().firstPage(query, mostOwners))
        for (const Record& person : page->records)
            people.append({ person.id.toString(), person.title() });
    m_owner->setOptions(people);
    const RecordId me = m_session.workspace().person();
    m_owner->setCurrent(me.isNull() ? QString() : me.toString());
}

void ComposerDetails::offerPeople()
{
    m_people->clear();
    for (const Record& contact : TimelineActs(m_session).peopleFor(m_record)) {
        const AnyRef who { contact.type->number(), contact.id };
        QAction* action = m_people->addAction(contact.title());
        action->setCheckable(true);
        const auto there
            = std::find_if(m_chosen.cbegin(), m_chosen.cend(), [&who](const auto& one) { return one.first == who; });
        action->setChecked(there != m_chosen.cend());
        connect(action, &QAction::toggled, this, [this, who, name = contact.title()](bool checked) {
            m_chosen.removeIf([&who](const auto& one) { return one.first == who; });
            if (checked) m_chosen.append({ who, name });
            showPeople();
        });
    }
    if (m_people->isEmpty()) m_people->addAction(tr("No contact is known here yet"))->setEnabled(false);
}

void ComposerDetails::showPeople()
{
    QStringList names;
    for (const auto& [who, name] : std::as_const(m_chosen))
        names.append(name);
    m_who->setText(names.isEmpty() ? tr("With whom") : names.join(m_session.isChinese() ? u"、"_s : u", "_s));
}

void ComposerDetails::chooseDay()
{
    auto* days = new DayPopup(m_theme, m_nextOn.isValid() ? m_nextOn : m_session.today(), {}, this);
    connect(days, &DayPopup::picked, this, &ComposerDetails::setDay);
    days->openBelow(m_day);
}

void ComposerDetails::setDay(QDate day)
{
    m_nextOn = day;
    m_day->setText(day.isValid() ? Format(m_session.isChinese(), m_session.today()).day(day, true) : tr("Day"));
}

void ComposerDetails::fill(ComposedAct& act) const
{
    act.nextOn = m_nextOn;
    if (act.isTask()) {
        act.owner = RecordId::parse(m_owner->current()).value_or(RecordId());
        return;
    }
    act.nextStep = m_next->text().trimmed();
    if (act.nextStep.isEmpty()) act.nextOn = {};
    act.happenedAt = m_when->at();
    if (act.kind == u"note"_s) return;
    for (const auto& [who, name] : m_chosen)
        act.people.push_back(who);
    if (act.kind == u"mail"_s) act.subject = m_subject->text().trimmed();
    if (!m_direction->isHidden()) act.direction = m_direction->current();
    if (!m_minutes->isHidden() && !m_minutes->current().isEmpty()) act.minutes = m_minutes->current().toLongLong();
    act.result = m_result->current();
}

void ComposerDetails::clear()
{
    m_next->clear();
    m_subject->clear();
    m_direction->setCurrent({});
    m_when->clear();
    m_chosen.clear();
    m_minutes->setCurrent({});
    m_result->setCurrent({});
    setDay({});
    showPeople();
}

bool ComposerDetails::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit saveWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fairlead::ui
