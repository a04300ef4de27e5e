#include "pages/ChoiceDialog.h"

#include "widgets/ColourRow.h"
#include "widgets/Label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ChoiceDialog::ChoiceDialog(
    const Theme& theme, Session& session, const ChoiceList& list, std::optional<ChoiceValue> value, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_list(list.name)
    , m_value(std::move(value))
{
    setObjectName(u"choiceDialog"_s);
    const bool chinese = session.isChinese();
    arrange(m_value ? m_value->label.in(chinese) : tr("New value"), list.label.in(chinese), buildBody(),
        m_value ? tr("Save") : tr("Add value"));
    (chinese ? m_zh : m_en)->setFocus();
}

QWidget* ChoiceDialog::buildBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(m_theme.px(Space::Xs));
    const auto put = [&](const QString& title, QWidget* control) {
        auto* label = new Label(m_theme, Type::Caption, Ink::TextMuted, body);
        label->setText(title);
        column->addWidget(label);
        column->addWidget(control);
        column->addSpacing(m_theme.px(Space::M));
    };
    m_en = new QLineEdit(body);
    m_en->setObjectName(u"labelEnEdit"_s);
    m_en->setAccessibleName(tr("Label in English"));
    m_zh = new QLineEdit(body);
    m_zh->setObjectName(u"labelZhEdit"_s);
    m_zh->setAccessibleName(tr("Label in Chinese (if it is another)"));
    const bool chinese = m_session.isChinese();
    put(chinese ? tr("Label in Chinese") : m_en->accessibleName(), chinese ? m_zh : m_en);
    put(chinese ? tr("Label in English (if it is another)") : m_zh->accessibleName(), chinese ? m_en : m_zh);
    m_colour = new ColourRow(m_theme, tokens::ownColors(), body);
    put(tr("Colour in lists"), m_colour);
    column->addStretch(1);
    if (!m_value) return body;
    m_en->setText(m_value->label.en);
    m_zh->setText(m_value->label.zh);
    m_colour->setCurrent(m_value->colour);
    return body;
}

ChoiceLists::Draft ChoiceDialog::draft() const
{
    return { m_en->text().trimmed(), m_zh->text().trimmed(), m_colour->current() };
}

bool ChoiceDialog::isDouble(const ChoiceLists::Draft& draft)
{
    const ChoiceValue* same = ChoiceLists(m_session).meant(m_list, draft);
    if (!same || (m_value ? same->code == m_value->code : same->removed)) return false;
    const QString name = same->label.in(m_session.isChinese());
    setNote(Ink::Danger,
        same->retired ? tr("%1 is in the list and retired. Use it again instead.").arg(name)
                      : tr("%1 is in the list already.").arg(name));
    return true;
}

void ChoiceDialog::save()
{
    const ChoiceLists::Draft draft = this->draft();
    if (draft.labelEn.isEmpty() && draft.labelZh.isEmpty()) {
        (m_session.isChinese() ? m_zh : m_en)->setFocus();
        return setNote(Ink::Danger, tr("The value needs a name in one of the languages."));
    }
    if (isDouble(draft)) return;
    ChoiceLists lists(m_session);
    const auto done = m_value ? lists.change(m_list, *m_value, draft) : lists.add(m_list, draft);
    if (done) return accept();
    setNote(Ink::Danger, tr("The value could not be kept: %1").arg(Session::reason(done.error())));
}

} // namespace fairlead::ui
