#include "pages/NearPanel.h"

#include "models/ImportText.h"
#include "widgets/Label.h"
#include "widgets/PickerButton.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QString same = QStringLiteral("same:");

/// How a decision names the record that is meant: one that an earlier row makes has a name only.
QString recordOf(const NearMatch::Candidate& candidate)
{
    return candidate.id.isNull() ? candidate.name : candidate.id.toString();
}

QString choiceOf(const NearMatch& match, const std::vector<NameDecision>& decisions)
{
    for (const NameDecision& decision : decisions) {
        if (decision.type != match.type || decision.text != match.text) continue;
        switch (decision.action) {
        case NameDecision::Action::Use:
            return same + decision.record;
        case NameDecision::Action::Create:
            return u"new"_s;
        case NameDecision::Action::Blank:
            return u"blank"_s;
        case NameDecision::Action::Reject:
            return u"refuse"_s;
        }
    }
    return {};
}

} // namespace

NearPanel::NearPanel(const Theme& theme, Session& session, ImportJob& job, QWidget* parent)
    : Panel(theme, parent)
    , m_theme(theme)
    , m_session(session)
    , m_job(job)
{
    setObjectName(u"nearPanel"_s);
    auto* body = new QWidget(this);
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(theme.px(Space::Xs));
    setBody(body, true);
}

void NearPanel::refresh()
{
    const QString focused = window()->focusWidget() ? window()->focusWidget()->objectName() : QString();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ImportResult& result = *m_job.result();
    setTitle(tr("Nearly there already"), QLocale().toString(result.nearCount));
    setVisible(!result.near.empty());
    int index = 0;
    for (const NearMatch& match : result.near)
        m_rows->addWidget(makeRow(match, index++));
    if (auto* again = focused.isEmpty() ? nullptr : findChild<QWidget*>(focused)) again->setFocus();
}

QWidget* NearPanel::makeRow(const NearMatch& match, int index)
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(m_theme.px(Space::M));
    auto* name = new fairlead::ui::Label(m_theme, Type::Body, Weight::Medium, Ink::Text, box);
    name->setText(match.text);
    name->setToolTip(match.text);
    auto* where = new fairlead::ui::Label(m_theme, Type::Caption, Ink::TextMuted, box);
    const QString kind = m_session.catalog().type(match.type).label().in(m_session.isChinese());
    where->setText(tr("%1, %Ln row(s), first in line %2", nullptr, int(match.rows))
                       .arg(match.header.isEmpty() ? kind : match.header, QLocale().toString(match.line)));
    row->addWidget(name, 2);
    row->addWidget(where, 2);
    auto* choice = new PickerButton(m_theme, u"near-%1-Picker"_s.arg(index), {}, {}, box);
    choice->setAccessibleName(tr("What “%1” is").arg(match.text));
    const MissingReference missing = m_job.options().missing;
    QList<PickerOption> options { { {},
        match.isMain                              ? tr("Not decided: it comes in as another")
            : missing == MissingReference::Create ? tr("Not decided: it is made")
            : missing == MissingReference::Blank  ? tr("Not decided: the field stays empty")
                                                  : tr("Not decided: its rows are refused") } };
    for (const NearMatch::Candidate& one : match.candidates)
        options.append(
            { same + recordOf(one), tr("It is %1 (%2)").arg(one.name, ImportText::closeness(one.closeness)) });
    options.append({ u"new"_s, tr("It is another: make it") });
    if (!match.isMain) options.append({ u"blank"_s, tr("Leave the field empty") });
    options.append({ u"refuse"_s, tr("Refuse its rows") });
    choice->setOptions(options);
    choice->setCurrent(choiceOf(match, m_job.options().decisions));
    row->addWidget(choice, 3);
    connect(choice, &PickerButton::picked, this, [this, match](const QString& id) { decide(match, id); });
    return box;
}

void NearPanel::decide(const NearMatch& match, const QString& id)
{
    using Action = NameDecision::Action;
    NameDecision decision { match.type, match.text, Action::Create, {} };
    if (id.startsWith(same)) {
        decision.action = Action::Use;
        decision.record = id.mid(same.size());
    } else if (id == u"blank"_s) {
        decision.action = Action::Blank;
    } else if (id == u"refuse"_s) {
        decision.action = Action::Reject;
    }
    m_job.decide(match, id.isEmpty() ? std::nullopt : std::optional(decision));
    emit decided();
}

} // namespace fairlead::ui
