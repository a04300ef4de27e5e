#include "pages/RecordSide.h"

#include "models/Format.h"
#include "pages/RelatedPanel.h"
#include "widgets/PageScroll.h"
#include "widgets/QuarterBars.h"

#include <QPainter>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RecordSide::RecordSide(const Theme& theme, Session& session, const RecordPageConfig& config, QWidget* parent)
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
    column->addStretch(1);
}

void RecordSide::show(const RecordLook& look, const Record& record)
{
    for (qsizetype i = 0; i < m_panels.size() && size_t(i) < look.panels.size(); ++i)
        m_panels.at(i)->show(look.panels[size_t(i)], record);
    if (m_chart && look.figures) showChart(*look.figures);
}

void RecordSide::showChart(const CustomerFigures& figures)
{
    m_chart->setVisible(!figures.currency.isEmpty());
    if (figures.currency.isEmpty()) return;
    const Format format(m_session.isChinese(), m_session.today());
    m_chart->setTitle(tr("Won by quarter"), figures.currency);
    QList<QuarterBar> bars;
    for (const CustomerFigures::Quarter& one : figures.quarters) {
        const Money won { one.minor, figures.currency };
        // The figure above a bar has no room for its currency: that stands in the head.
        const QString sign = Format::sign(figures.currency);
        const QString label = tr("Q%1", "quarter").arg(one.quarter);
        bars.append({ label, one.minor ? format.shortMoney(won).mid(sign.size()) : QString(),
            tr("%1 %2: %3", "quarter, year, amount").arg(label, QString::number(one.year), format.money(won)),
            double(one.minor), one.year == m_session.today().year() });
    }
    m_bars->setBars(bars);
}

void RecordSide::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), m_theme.color(Ink::SurfaceSunken)); }

} // namespace fairlead::ui
