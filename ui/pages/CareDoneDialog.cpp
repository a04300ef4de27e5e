#include "pages/CareDoneDialog.h"

#include "model/TaskRules.h"
#include "models/CareActs.h"
#include "pages/FieldEditor.h"

#include <QGridLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

CareDoneDialog::CareDoneDialog(const Theme& theme, Session& session, Record care, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_care(std::move(care))
{
    setObjectName(u"careDoneDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_care.set(u"done_on"_s, session.today());
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    const int side = theme.px(Space::L);
    grid->setContentsMargins(side, side, side, side);
    grid->setHorizontalSpacing(side);
    grid->setVerticalSpacing(theme.px(Space::M));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString& field, int row, int column, int span) {
        m_editors.append(new FieldEditor(theme, session, m_care, m_care.type->at(field), body));
        grid->addWidget(m_editors.back(), row, column, 1, span, Qt::AlignTop);
    };
    add(u"reaction"_s, 0, 0, 1);
    add(u"done_on"_s, 0, 1, 1);
    add(u"remark"_s, 1, 0, 2);
    grid->setRowStretch(2, 1);
    const RecordId contact = m_care.reference(u"contact"_s);
    const QString who = session.reader().titleOf(session.catalog().type(u"contact"_s), contact).text;
    arrange(tr("Care done"), m_care.title() + u" · "_s + who, body, tr("Done"));
    m_editors.front()->setFocus(Qt::PopupFocusReason);
}

void CareDoneDialog::ask(const Theme& theme, Session& session, const RecordId& id, QWidget* parent)
{
    CareActs acts(session);
    auto care = acts.find(id);
    if (!care) return;
    if (care->text(u"state"_s) == task_status::done) {
        acts.reopen(*care);
        return;
    }
    (new CareDoneDialog(theme, session, std::move(*care), parent))->open();
}

void CareDoneDialog::save()
{
    QStringList changed;
    if (write(m_editors, m_care, true, changed)) return;
    if (apply(CareActs(m_session).finish(m_care), *m_care.type, m_editors)) accept();
}

} // namespace fairlead::ui
