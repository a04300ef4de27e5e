#include "pages/RecordSide.h"

#include "models/Format.h"
#include "pages/CoachingPanel.h"
#include "pages/FilesPanel.h"
#include "pages/RelatedPanel.h"
#include "widgets/PageScroll.h"
#include "widgets/QuarterBars.h"

#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RecordSide::RecordSide(
    const Theme& theme, Session& session, const RecordPageConfig& config, QWidget* page, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
{
    setObjectName(u"recordSide"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto* scroll = new PageScroll(theme, this);
    outer->addWidget(scroll);
    QVBoxLayout* column = scroll->column();
    const int pad = theme.px(Space::M);
    column->setContentsMargins(pad, pad, pad, pad);
    for (const RelatedConfig& one : config.panels) {
        auto* panel = new RelatedPanel(theme, session, one, this);
        connect(panel, &RelatedPanel::linked, this, &RecordSide::linked);
        m_panels.append(panel);
        column->addWidget(panel);
    }
    if (config.customerFigures) {
        m_chart = new Panel(theme, this);
        m_chart->setObjectName(u"wonPanel"_s);
        m_bars = new QuarterBars(theme, m_chart);
        m_chart->setBody(m_bars, true);
        // Behind the deals it is the sum of.
        column->insertWidget(2, m_chart);
    }
    if (config.coached) column->addWidget(m_coaching = new CoachingPanel(theme, session, this));
    m_files = new FilesPanel(theme, session, page, this);
    column->addWidget(m_files);
    column->addStretch(1);
}

void RecordSide::show(const RecordLook& look, const Record& record)
{
    for (qsizetype i = 0; i < m_panels.size() && size_t(i) < look.panels.size(); ++i)
        m_panels.at(i)->show(look.panels[size_t(i)], record);
    if (m_coaching) m_coaching->show(look.comments, record);
    m_files->show(look.files, record);
    if (m_chart && look.figures) showChart(*look.figures);
}

void RecordSide::showChart(const CustomerFigures& figures)
{
    m_chart->setVisible(!figures.currency.isEmpty());
    if (figures.currency.isEmpty()) return;
    const Format format = m_session.format();
    qint64 most = 0;
    for (const CustomerFigures::Quarter& quarter : figures.quarters)
        most = std::max(most, quarter.minor);
    // Above a bar there is room for a few digits: what they count stands in the head.
    const bool western = format.unitWord(MoneyUnit::Large) == u"k"_s;
    const double whole = std::pow(10.0, Money::digitsOf(figures.currency));
    const double large = whole * (western ? 1e3 : 1e4);
    const double huge = whole * (western ? 1e6 : 1e8);
    const bool isHuge = double(most) >= 10 * huge;
    const QString unit = format.unitWord(isHuge ? MoneyUnit::Huge : MoneyUnit::Large);
    m_chart->setTitle(tr("Won by quarter"), unit + u' ' + figures.currency);
    QList<QuarterBar> bars;
    for (const CustomerFigures::Quarter& quarter : figures.quarters) {
        const Money won { quarter.minor, figures.currency };
        const double figure = double(quarter.minor) / (isHuge ? huge : large);
        const QString label = tr("Q%1", "quarter").arg(quarter.quarter);
        bars.append({ label, quarter.minor ? QLocale().toString(figure, 'f', figure < 10 ? 1 : 0) : QString(),
            tr("%1 %2: %3", "quarter, year, amount").arg(label, QString::number(quarter.year), format.money(won)),
            double(quarter.minor), quarter.year == m_session.today().year() });
    }
    m_bars->setBars(bars);
}

void RecordSide::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), m_theme.color(Ink::SurfaceSunken)); }

} // namespace fairlead::ui
