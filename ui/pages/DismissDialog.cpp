#include "pages/DismissDialog.h"

#include "insight/FlagWords.h"
#include "pages/FieldEditor.h"
#include "widgets/Label.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

DismissDialog::DismissDialog(
    const Theme& theme, Session& session, const FlaggedDeal& deal, const Flag& flag, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_deal(deal)
    , m_flag(flag)
    , m_entry(session.workspace().blank(u"flag_dismissal"_s))
{
    setObjectName(u"dismissDialog"_s);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(m_theme.px(Space::M));
    const Format format = session.format();
    auto* sentence = new fairlead::ui::Label(theme, Type::Body, Ink::Text, body);
    sentence->setWordWrap(true);
    sentence->setText(FlagWords([format](const Money& amount) { return format.money(amount); })
                          .sentence(flag)
                          .in(session.isChinese()));
    column->addWidget(sentence);
    m_reason = new FieldEditor(theme, session, m_entry, m_entry.type->at(u"reason"_s), body);
    column->addWidget(m_reason);
    auto* hint = new fairlead::ui::Label(theme, Type::Caption, Ink::TextMuted, body);
    hint->setWordWrap(true);
    hint->setText(tr("It comes back by itself when these facts have changed."));
    column->addWidget(hint);
    column->addStretch(1);
    arrange(tr("Dismiss: %1").arg(FlagWords::kind(flag.kind, session.catalog()).in(session.isChinese())), deal.name,
        body, tr("Dismiss"));
    m_reason->setFocus(Qt::PopupFocusReason);
}

void DismissDialog::save()
{
    QStringList changed;
    if (write({ m_reason }, m_entry, true, changed)) return;
    const RecordType& type = m_session.catalog().type(u"opportunity"_s);
    m_entry.set(u"subject"_s, AnyRef { type.number(), m_deal.deal }).set(u"kind"_s, codeOf(m_flag.kind));
    m_entry.set(u"facts"_s, m_flag.facts).set(u"happened_on"_s, m_session.today());
    Edit edit;
    edit.name = tr("dismiss “%1” of %2", "kind of flag, deal")
                    .arg(FlagWords::kind(m_flag.kind, m_session.catalog()).in(m_session.isChinese()), m_deal.name);
    edit.steps.push_back(EditStep::create(m_entry));
    if (apply(std::move(edit), *m_entry.type, { m_reason })) accept();
}

} // namespace fairlead::ui
