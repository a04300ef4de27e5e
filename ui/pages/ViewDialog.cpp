#include "pages/ViewDialog.h"

#include "pages/FieldEditor.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ViewDialog::Words ViewDialog::wordsOfList(bool isNew)
{
    return { isNew ? tr("Save as view") : tr("View"),
        tr("A view keeps conditions, groups, columns and order as a tab of the list."),
        isNew ? tr("Save view") : tr("Save"), tr("save view %1"), tr("change view %1") };
}

ViewDialog::ViewDialog(
    const Theme& theme, Session& session, const SavedView& view, bool isNew, const Words& words, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_record(Record::of(session.catalog().type(u"saved_view"_s), view))
    , m_isNew(isNew)
    , m_words(words)
{
    setObjectName(u"viewDialog"_s);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(m_theme.px(Space::M));
    m_name = new FieldEditor(theme, session, m_record, m_record.type->at(u"name"_s), body);
    m_sharing = new FieldEditor(theme, session, m_record, m_record.type->at(u"shared_with"_s), body);
    column->addWidget(m_name);
    column->addWidget(m_sharing);
    column->addStretch(1);
    arrange(words.title, words.sentence, body, words.button);
    resize(width(), height() + m_theme.px(Size::Control)); // room for a fault
    m_name->setFocus(Qt::PopupFocusReason);
}

void ViewDialog::save()
{
    QStringList changed;
    if (write({ m_name, m_sharing }, m_record, true, changed)) return;
    if (!m_isNew && changed.isEmpty()) return accept();
    Edit edit;
    edit.name = (m_isNew ? m_words.saveAct : m_words.changeAct).arg(m_record.title());
    edit.steps = { m_isNew ? EditStep::create(m_record) : EditStep::change(m_record, changed) };
    if (apply(std::move(edit), *m_record.type, { m_name, m_sharing })) accept();
}

} // namespace fairlead::ui
