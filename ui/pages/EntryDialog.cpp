#include "pages/EntryDialog.h"

#include "models/Address.h"
#include "models/ComposedAct.h"
#include "models/Format.h"
#include "models/RecordText.h"
#include "pages/FieldEditor.h"
#include "theme/Kinds.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <QDateTime>
#include <QGridLayout>
#include <QPushButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

EntryDialog::EntryDialog(const Theme& theme, Session& session, const TimelineEntry& entry, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_activity(entry.record)
{
    setObjectName(u"entryDialog"_s);
    const Format format(session.isChinese(), session.today());
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.row.at);
    const RecordId by = m_activity.reference(u"by"_s);
    QStringList head { RecordText(session).shown(m_activity, m_activity.type->at(u"kind"_s)),
        tr("%1, %2", "day, time").arg(format.day(at.date(), true), at.time().toString(u"HH:mm"_s)),
        by.isNull() ? QString() : session.reader().titleOf(session.catalog().type(u"person"_s), by).text };
    head.removeAll(QString());
    const QString title = m_activity.title();
    arrange(title.isEmpty() ? head.front() : title, head.join(u" · "_s), makeBody(entry), tr("Save as a correction"));
    setNote(Ink::TextMuted, tr("What was written down stays in the history: a change is a correction of it."));
}

QWidget* EntryDialog::makeBody(const TimelineEntry& entry)
{
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    const int side = m_theme.px(Space::L);
    grid->setContentsMargins(side, side, side, side);
    grid->setHorizontalSpacing(side);
    grid->setVerticalSpacing(m_theme.px(Space::M));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    if (!entry.people.empty()) grid->addWidget(makePeople(entry), row++, 0, 1, 2);
    int column = 0;
    const QString kind = m_activity.text(u"kind"_s);
    const bool directed = kind == u"call"_s || kind == u"mail"_s || kind == u"message"_s;
    for (const char* name : { "subject", "body", "direction", "result", "minutes", "place", "next_step" }) {
        if (QLatin1String(name) == QLatin1String("direction") && !directed) continue;
        const Field& field = m_activity.type->at(QString::fromLatin1(name));
        auto* editor = new FieldEditor(m_theme, m_session, m_activity, field, body);
        const bool wide = field.title || editor->isLong();
        grid->addWidget(editor, row, column, 1, wide ? 2 : 1, Qt::AlignTop);
        column = wide ? 0 : 1 - column;
        if (!column) ++row;
        m_editors.append(editor);
    }
    auto* away = new QPushButton(m_theme.icon(u"edit-delete"_s), tr("Void this entry"), body);
    away->setObjectName(u"voidButton"_s);
    away->setAutoDefault(false);
    setKind(away, kinds::Kind::Danger, kinds::Scale::Small);
    connect(away, &QPushButton::clicked, this, &EntryDialog::takeAway);
    grid->addWidget(away, ++row, 0, 1, 2, Qt::AlignLeft);
    grid->setRowStretch(row + 1, 1);
    return body;
}

QWidget* EntryDialog::makePeople(const TimelineEntry& entry)
{
    auto* people = new QWidget(this);
    auto* flow = new FlowLayout(m_theme.px(Space::S), m_theme.px(Size::ControlTiny), people);
    for (const TimelineEntry::Person& person : entry.people) {
        auto* link = new QPushButton(m_theme.icon(u"user"_s), person.name, people);
        link->setAutoDefault(false);
        setKind(link, kinds::Kind::Link, kinds::Scale::Tiny);
        connect(link, &QPushButton::clicked, this, [this, person] {
            emit linked(Address::record(person.type, person.id));
            reject();
        });
        flow->addWidget(link);
    }
    return people;
}

void EntryDialog::save()
{
    Record corrected = m_activity;
    QStringList changed;
    if (write(m_editors, corrected, false, changed)) return;
    if (changed.isEmpty()) return accept();
    if (apply(TimelineActs(m_session).correct(m_activity, std::move(corrected)), *m_activity.type, m_editors)) accept();
}

void EntryDialog::takeAway()
{
    if (apply(TimelineActs(m_session).voided(m_activity), *m_activity.type, m_editors)) accept();
}

} // namespace fairlead::ui
