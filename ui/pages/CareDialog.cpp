#include "pages/CareDialog.h"

#include "base/LunarCalendar.h"
#include "models/ComposedAct.h"
#include "models/RecordText.h"
#include "pages/CalendarLook.h"
#include "pages/CareDoneDialog.h"
#include "pages/FieldEditor.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PickerButton.h"
#include "widgets/RowList.h"

#include <QComboBox>
#include <QGridLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 60;
constexpr int mostPeople = 200;

} // namespace

CareDialog::CareDialog(const Theme& theme, Session& session, const Record& subject, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_people(TimelineActs(session).peopleFor(subject))
    , m_draft(CareActs(session).draft({}, TimelineActs(session).companyOf(subject)))
{
    setObjectName(u"careDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    if (m_people.size() > mostPeople) m_people.resize(mostPeople);
    if (!m_people.empty()) m_draft.set(u"contact"_s, m_people.front().id);
    arrange(tr("Care"), subject.title(), makeBody(), tr("Plan"), true);
    resize(width(), height() + 4 * m_theme.px(Size::RowTwoLine)); // room for the days, which are still being read
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (change.records.contains(u"care_item"_s)) askAhead();
    });
    askAhead();
    m_rows->setFocus(Qt::PopupFocusReason);
}

CareDialog* CareDialog::ask(const Theme& theme, Session& session, const Record& subject, QWidget* parent)
{
    auto* dialog = new CareDialog(theme, session, subject, parent);
    dialog->open();
    return dialog;
}

QWidget* CareDialog::makeBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(m_theme.px(Space::M));
    m_within = new PickerButton(m_theme, u"withinPicker"_s, u"view-calendar"_s, tr("Days to come"), body);
    QList<PickerOption> options;
    for (const int days : { 30, usualDays, 90, 180, 365 })
        options.append({ QString::number(days), tr("within %Ln day(s)", nullptr, days) });
    m_within->setOptions(options);
    m_within->setCurrent(QString::number(usualDays));
    connect(m_within, &PickerButton::picked, this, &CareDialog::askAhead);
    auto* head = new QHBoxLayout;
    head->addWidget(m_within);
    head->addStretch(1);
    column->addLayout(head);
    m_rows = new RowList(m_theme, u"careRows"_s, body);
    m_rows->setAccessibleName(tr("Days to come and care that is planned"));
    connect(m_rows, &RowList::opened, this, &CareDialog::take);
    connect(m_rows, &RowList::ticked, this, [this](const QString& row) {
        if (const auto care = RecordId::parse(row.section(u':', 1)))
            CareDoneDialog::ask(m_theme, m_session, *care, this);
    });
    column->addWidget(m_rows);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    column->addWidget(makeLine(body));
    column->addStretch(1);
    return body;
}

QWidget* CareDialog::makeLine(QWidget* body)
{
    auto* line = new QWidget(body);
    auto* grid = new QGridLayout(line);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(m_theme.px(Space::M));
    grid->setVerticalSpacing(m_theme.px(Space::M));
    m_who = new PickerButton(m_theme, u"careWhoPicker"_s, u"user"_s, tr("For"), line);
    m_who->setAccessibleName(tr("For whom"));
    QList<PickerOption> people;
    for (const Record& one : m_people)
        people.append({ one.id.toString(), one.title() });
    m_who->setOptions(people);
    m_who->setCurrent(m_draft.reference(u"contact"_s).toString());
    m_who->setPlaceholder(tr("nobody yet"));
    connect(m_who, &PickerButton::picked, this, &CareDialog::proposeSubject);
    grid->addWidget(m_who, 0, 0, 1, 3, Qt::AlignLeft);
    int place = 0;
    for (const QString& field : { u"occasion"_s, u"way"_s, u"due_on"_s, u"subject"_s }) {
        m_editors.append(new FieldEditor(m_theme, m_session, m_draft, m_draft.type->at(field), line));
        if (field == u"subject"_s)
            grid->addWidget(m_editors.back(), 2, 0, 1, 3, Qt::AlignTop);
        else
            grid->addWidget(m_editors.back(), 1, place++, Qt::AlignTop);
    }
    for (int at = 0; at < place; ++at)
        grid->setColumnStretch(at, 1);
    connect(editor(u"occasion"_s), &FieldEditor::edited, this, &CareDialog::proposeSubject);
    return line;
}

FieldEditor* CareDialog::editor(const QString& field) const
{
    const auto found = std::find_if(
        m_editors.cbegin(), m_editors.cend(), [&field](const FieldEditor* one) { return one->field().name == field; });
    return *found;
}

void CareDialog::askAhead()
{
    std::vector<RecordId> contacts;
    for (const Record& one : m_people)
        contacts.push_back(one.id);
    const Period days { m_session.today(), m_session.today().addDays(m_within->current().toInt()) };
    m_session.beside<CareActs::Ahead>(
        this,
        [contacts, days, on = m_session.runners()](
            const Reader& reader) { return CareActs::about(on(reader), contacts, days); },
        [this](CareActs::Ahead ahead) {
            m_ahead = std::move(ahead);
            fill();
        });
}

QString CareDialog::nameOf(const RecordId& contact) const
{
    for (const Record& one : m_people)
        if (one.id == contact) return one.title();
    return {};
}

void CareDialog::fill()
{
    const Format format = m_session.format();
    const RecordText text(m_session);
    const QDate today = m_session.today();
    QList<std::pair<QDate, RowList::Row>> found;
    for (size_t i = 0; i < m_ahead.days.size(); ++i) {
        const CareDay& day = m_ahead.days[i];
        RowList::Row row;
        row.id = u"day:"_s + QString::number(i);
        row.icon = CalendarLook::icon(CalendarLayer::Birthday);
        row.iconInk = CalendarLook::ink(CalendarLayer::Birthday);
        row.title = day.name;
        QStringList details { day.what.in(m_session.isChinese()) };
        if (day.lunarMonth)
            details.append(tr("lunar %1")
                               .arg(m_session.isChinese() ? lunar::words(day.lunarMonth, day.lunarDay)
                                                          : u"%1/%2"_s.arg(day.lunarMonth).arg(day.lunarDay)));
        if (day.years)
            details.append(day.occasion == u"birthday"_s ? tr("turns %1").arg(*day.years)
                                                         : tr("%Ln year(s)", nullptr, *day.years));
        row.detail = details.join(u" · "_s);
        row.right = format.day(day.on, true);
        if (const auto left = today.daysTo(day.on); left > 0)
            row.rightBelow = tr("in %Ln day(s)", nullptr, int(left));
        else
            row.rightBelow = tr("today");
        found.append({ day.on, row });
    }
    for (const Record& care : m_ahead.planned) {
        RowList::Row row;
        row.id = u"care_item:"_s + care.id.toString();
        row.checkable = true;
        row.title = care.title();
        QStringList details { nameOf(care.reference(u"contact"_s)), text.shown(care, care.type->at(u"occasion"_s)),
            text.shown(care, care.type->at(u"way"_s)) };
        details.removeAll(QString());
        row.detail = details.join(u" · "_s);
        const QDate due = care.date(u"due_on"_s);
        row.right = format.day(due, true);
        row.rightInk = due < today ? Ink::Danger : Ink::TextMuted;
        row.rightBelow = tr("planned");
        found.append({ due, row });
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<RowList::Row> rows;
    for (const auto& [day, row] : std::as_const(found))
        rows.append(row);
    m_rows->setRows(rows,
        m_people.empty()
            ? tr("Nobody takes part in this deal yet. Add its contacts on its page, then care for them here.")
            : tr("No days are known in this time, and nothing is planned. Birthdays stand on the page of a contact."));
}

/// A day fills the line in; care that is planned already is ticked off, not planned again.
void CareDialog::take(const QString& row)
{
    if (!row.startsWith(u"day:"_s)) return;
    const size_t at = row.section(u':', 1).toULongLong();
    if (at >= m_ahead.days.size()) return;
    const CareDay day = m_ahead.days[at];
    m_who->setCurrent(day.contact.toString());
    chooseOccasion(day.occasion);
    editor(u"due_on"_s)->setText(day.on.toString(Qt::ISODate));
    proposeSubject();
    editor(u"way"_s)->setFocus(Qt::OtherFocusReason);
}

void CareDialog::chooseOccasion(const QString& code)
{
    if (auto* box = editor(u"occasion"_s)->findChild<QComboBox*>()) box->setCurrentIndex(box->findData(code));
}

/// What is to be done is called by its occasion and the name, until somebody says it otherwise.
void CareDialog::proposeSubject()
{
    FieldEditor* subject = editor(u"subject"_s);
    if (subject->text() != m_proposed) return;
    Record read = m_draft;
    editor(u"occasion"_s)->peek(read);
    const auto contact = RecordId::parse(m_who->current());
    m_proposed = CareActs(m_session).subjectFor(read.text(u"occasion"_s), contact ? nameOf(*contact) : QString());
    subject->setText(m_proposed);
}

void CareDialog::save()
{
    QStringList changed;
    if (write(m_editors, m_draft, true, changed)) return;
    m_draft.set(u"contact"_s, RecordId::parse(m_who->current()).value_or(RecordId()));
    if (m_draft.reference(u"contact"_s).isNull()) {
        setNote(Ink::Danger, tr("Choose for whom."));
        return m_who->setFocus(Qt::OtherFocusReason);
    }
    if (apply(CareActs(m_session).plan(m_draft), *m_draft.type, m_editors)) accept();
}

} // namespace fairlead::ui
