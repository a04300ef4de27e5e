#include "pages/RehearseDialog.h"

#include "pages/FactEdit.h"
#include "pages/FieldEditor.h"

#include <QGridLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
const QStringList asked { QStringLiteral("expected_close"), QStringLiteral("amount"), QStringLiteral("probability_set"),
    QStringLiteral("rep_category"), QStringLiteral("manager_category") };
} // namespace

RehearseDialog::RehearseDialog(const Theme& theme, Session& session, WhatIf& rehearsal, Record deal, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_deal(std::move(deal))
{
    setObjectName(u"rehearseDialog"_s);
    FormDialog::rehearse(rehearsal);
    arrange(m_deal.title(), tr("What if …"), makeBody(), tr("Rehearse"));
    resize(width(), height() + m_theme.px(Size::Control)); // room for a fault
    setNote(Ink::TextMuted, tr("The workspace stays as it is until the rehearsal is applied."));
    m_editors.front()->setFocus(Qt::PopupFocusReason);
}

RehearseDialog* RehearseDialog::ask(
    const Theme& theme, Session& session, WhatIf& rehearsal, const RecordId& deal, QWidget* parent)
{
    auto found = rehearsal.dealOf(deal);
    if (!found) return nullptr;
    auto* dialog = new RehearseDialog(theme, session, rehearsal, std::move(*found), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QWidget* RehearseDialog::makeBody()
{
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    const int side = m_theme.px(Space::L);
    grid->setContentsMargins(side, side, side, side);
    grid->setHorizontalSpacing(side);
    grid->setVerticalSpacing(m_theme.px(Space::M));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (const QString& name : asked) {
        auto* editor = new FieldEditor(m_theme, m_session, m_deal, m_deal.type->at(name), body);
        const int place = int(m_editors.size());
        grid->addWidget(editor, place / 2, place % 2, Qt::AlignTop);
        m_editors.append(editor);
    }
    grid->setRowStretch(int(asked.size()) / 2 + 1, 1);
    return body;
}

void RehearseDialog::save()
{
    QStringList changed;
    if (write(m_editors, m_deal, false, changed)) return;
    if (changed.isEmpty()) return accept();
    if (apply(FactEdit(m_session).of(m_deal, changed), *m_deal.type, m_editors)) accept();
}

} // namespace fairlead::ui
