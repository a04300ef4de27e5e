#include "pages/LeadCriteriaPane.h"

#include "insight/Checklist.h"
#include "widgets/DataTable.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

LeadCriteriaPane::LeadCriteriaPane(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_panel(new SetupPanel(theme, u"leadCriteria"_s, true, this))
    , m_blocks(new QCheckBox(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.px(Space::S));
    column->addWidget(m_panel, 1);
    m_blocks->setObjectName(u"leadGateCheck"_s);
    column->addWidget(m_blocks);
    m_criteria = new RecordSetup(theme, session, *m_panel,
        { u"criterion"_s, u"stage"_s, { u"text"_s, u"required"_s }, { 0, theme.px(Size::PersonFigure) },
            { u"text"_s, u"required"_s, u"proof"_s } });
    m_criteria->setPreset([](Record& criterion) { criterion.set(u"required"_s, qint64(1)); });
    connect(m_blocks, &QCheckBox::clicked, this, &LeadCriteriaPane::setBlocking);
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (change.records.contains(u"criterion"_s) || change.records.contains(u"own_company"_s)) ask();
    });
    connect(&session, &Session::languageChanged, this, &LeadCriteriaPane::ask);
    ask();
}

void LeadCriteriaPane::label()
{
    m_panel->label(tr("New criterion"));
    m_panel->setTitle(tr("For leads"));
    m_panel->table().setAccessibleName(tr("Criteria of leads"));
    m_panel->table().setEmptyText(tr("No criterion yet"), tr("What must be true before a lead becomes a deal."));
    m_blocks->setText(tr("Convert only what meets them"));
    m_blocks->setToolTip(tr("Otherwise converting a lead tells what is missing and goes on."));
}

void LeadCriteriaPane::ask()
{
    m_session.beside<LeadCriteria>(
        this,
        [](const Reader& reader) {
            auto all = LeadCriteria::load(reader);
            return all ? std::move(*all) : LeadCriteria();
        },
        [this](LeadCriteria setup) {
            m_own = std::move(setup.own);
            m_criteria->show({}, setup.criteria);
            m_blocks->setVisible(m_own.has_value());
            m_blocks->setChecked(m_own && m_own->text(u"lead_gate"_s) == gate::block);
        });
}

void LeadCriteriaPane::setBlocking(bool blocks)
{
    if (!m_own) return;
    Record own = *m_own;
    own.set(u"lead_gate"_s, blocks ? gate::block : gate::warn);
    const QString name = blocks ? tr("convert only leads that meet the criteria")
                                : tr("convert leads also where criteria are missing");
    m_session.apply({ name, { EditStep::change(std::move(own), { u"lead_gate"_s }) }, {} });
}

} // namespace fairlead::ui
