#include "pages/FunnelPickers.h"

#include "widgets/FlowLayout.h"
#include "widgets/PickerButton.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

FunnelPickers::FunnelPickers(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
{
    setObjectName(u"pickerBar"_s);
    auto* row = new FlowLayout(theme.px(Space::S), theme.px(Size::ControlSmall) + theme.px(Space::M), this);
    row->setContentsMargins(theme.px(Space::L), 0, theme.px(Space::L), 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FunnelPickers::setScope(const FunnelScope& scope)
{
    m_scope = scope;
    fill();
}

void FunnelPickers::label()
{
    // Pickers carry their label from birth: a change of language makes them anew.
    qDeleteAll(m_pickers);
    m_pickers.clear();
    add("periodPicker", "view-calendar", tr("Period"));
    add("teamPicker", "system-users", tr("Team"));
    add("personPicker", "user", tr("Person"));
    add("productPicker", "package", tr("Product"));
    fill();
}

void FunnelPickers::add(const char* name, const char* icon, const QString& words)
{
    auto* picker = new PickerButton(m_theme, QString::fromLatin1(name), QString::fromLatin1(icon), words, this);
    layout()->addWidget(picker);
    picker->show();
    m_pickers.append(picker);
    connect(picker, &PickerButton::picked, this, [this, at = m_pickers.size() - 1](const QString& id) {
        const RecordId record = RecordId::parse(id).value_or(RecordId());
        if (at == 0)
            m_scope.period = id;
        else
            (at == 1 ? m_scope.team : at == 2 ? m_scope.person : m_scope.product) = record;
        emit changed();
    });
}

void FunnelPickers::fill()
{
    if (m_pickers.isEmpty()) return;
    m_pickers[0]->setOptions(
        { { u"year"_s, tr("This year") }, { u"quarter"_s, tr("This quarter") }, { u"month"_s, tr("This month") },
            { u"twelve"_s, tr("Last 12 months") }, { u"lastyear"_s, tr("Last year") }, { u"all"_s, tr("All time") } });
    m_pickers[0]->setCurrent(m_scope.period);
    fillRecords(m_pickers[1], u"unit"_s, tr("All teams"), m_scope.team);
    fillRecords(m_pickers[2], u"person"_s, tr("Everyone"), m_scope.person);
    fillRecords(m_pickers[3], u"product"_s, tr("All products"), m_scope.product);
}

void FunnelPickers::fillRecords(PickerButton* picker, const QString& type, const QString& all, const RecordId& current)
{
    QList<PickerOption> options { { QString(), all } };
    (void)m_session.reader().records(
        m_session.catalog().type(type), "_v=1 ORDER BY _k LIMIT 2000", {}, [&](const Record& record) {
            options.append({ record.id.toString(), record.title() });
        });
    picker->setOptions(options);
    picker->setCurrent(current.isNull() ? QString() : current.toString());
}

} // namespace fairlead::ui
