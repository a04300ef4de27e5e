// What the funnel page hands over to be printed.
#include "models/Format.h"
#include "pages/FunnelPage.h"
#include "pages/FunnelPickers.h"
#include "pages/FunnelWords.h"
#include "pages/OpenDealsPanel.h"
#include "pages/PeoplePanel.h"
#include "widgets/FunnelView.h"

namespace fairlead::ui {

void FunnelPage::print(PrintReady ready)
{
    PrintSheet sheet;
    sheet.title = tr("Funnel");
    sheet.scope = m_pickers->words();
    const Format format(m_session.isChinese(), m_session.today());
    const FunnelWords words(m_funnel, format, m_pickers->scope().asOf.isValid());
    if (m_funnel.bottleneck) sheet.blocks.push_back(PrintText { words.headline(), words.detail() });
    PrintFacts facts;
    for (const KeyFigure& figure : words.figures())
        facts.facts.append({ figure.label, figure.value, figure.remark });
    sheet.blocks.push_back(facts);
    sheet.blocks.push_back(PrintPicture::of(*m_view, {}));
    sheet.blocks.push_back(PrintTable::of(m_rows, tr("Figures by stage")));
    sheet.blocks.push_back(PrintTable::of(m_open->rows(), m_open->title()));
    if (m_people->isVisibleTo(this)) sheet.blocks.push_back(PrintPicture::of(*m_people, {}));
    ready(std::move(sheet));
}

} // namespace fairlead::ui
