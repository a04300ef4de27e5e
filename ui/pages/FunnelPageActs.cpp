// What a FunnelPage does about its bottleneck, explains and puts on paper.
#include "models/Format.h"
#include "pages/FunnelPage.h"
#include "pages/FunnelPickers.h"
#include "pages/FunnelWords.h"
#include "pages/MeasureActs.h"
#include "pages/OpenDealsPanel.h"
#include "pages/PeoplePanel.h"
#include "widgets/ActionButton.h"
#include "widgets/FunnelView.h"
#include "widgets/PageHead.h"

#include <QKeyEvent>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void FunnelPage::addMeasure()
{
    m_measures = new MeasureActs(m_theme, m_session, *this);
    m_measure = new QAction(m_theme.icon(u"measure"_s), {}, this);
    m_measure->setObjectName(u"beginMeasure"_s);
    m_measure->setData(u"measure"_s);
    head().addAction(
        new ActionButton(m_measure, ActionButton::Show::IconAndText, Kind::Plain, kinds::Scale::Small, this));
    connect(m_measure, &QAction::triggered, this, &FunnelPage::beginMeasure);
}

void FunnelPage::beginMeasure()
{
    if (!m_funnel.bottleneck) return;
    const FunnelScope& scope = pickers().scope();
    constexpr qint64 quantityOfPercent = 100; // a target in basis points, as percent in units of 10^-4
    std::optional<qint64> target;
    for (const auto& stage : m_funnel.stages)
        if (stage.stage == m_funnel.bottleneck->stage && stage.targetRate)
            target = *stage.targetRate * quantityOfPercent;
    m_measures->begin({ MeasuredFigure::Conversion, m_funnel.bottleneck->stage, scope.person, scope.team },
        scope.at(m_session.today()).period, target);
}

void FunnelPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_M && event->modifiers() == Qt::NoModifier) return beginMeasure();
    InsightPage::keyPressEvent(event);
}

std::optional<Formula> FunnelPage::formula()
{
    const bool chinese = m_session.isChinese();
    const auto report
        = Reports(m_session.reader()).run(u"funnel"_s, QString(), pickers().scope().at(m_session.today()));
    if (!report) return {};
    Formula formula { report->formula.in(chinese).split(u"; "_s), report->inputs, m_session.format().day(report->asOf),
        {} };
    for (const ReportNote& note : report->notes)
        formula.notes.append(note.text.in(chinese));
    return formula;
}

std::vector<PrintBlock> FunnelPage::blocks() const
{
    const Format format = m_session.format();
    const FunnelWords words(m_funnel, format, m_day.isValid());
    std::vector<PrintBlock> blocks;
    if (m_funnel.bottleneck) blocks.push_back(PrintText { words.headline(), words.detail() });
    PrintFacts facts;
    for (const KeyFigure& figure : words.figures())
        facts.facts.append({ figure.label, figure.value, figure.remark });
    blocks.push_back(facts);
    blocks.push_back(PrintPicture::of(*m_view, {}));
    blocks.push_back(PrintTable::of(m_rows, tr("Figures by stage")));
    blocks.push_back(PrintTable::of(m_open->rows(), m_open->title()));
    if (m_people->isVisibleTo(this)) blocks.push_back(PrintPicture::of(*m_people, {}));
    return blocks;
}

} // namespace fairlead::ui
