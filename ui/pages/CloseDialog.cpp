#include "pages/CloseDialog.h"

#include "insight/MoneySums.h"
#include "models/ReportText.h"
#include "widgets/Label.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

CloseDialog::CloseDialog(const Theme& theme, Session& session, const Period& period, PeriodFigures figures,
    const QString& knownUntil, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_period(period)
    , m_figures(std::move(figures))
    , m_knownUntil(knownUntil)
{
    setObjectName(u"closeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(m_theme.px(Space::S));
    for (const QString& fact : facts()) {
        auto* words = new fairlead::ui::Label(m_theme, Type::Body, Ink::Text, body);
        words->setWordWrap(true);
        words->setText(fact);
        column->addWidget(words);
    }
    column->addStretch(1);
    arrange(tr("Close %1").arg(ReportText::period(m_period, m_session.isChinese())), m_knownUntil, body, tr("Close"));
    setNote(Ink::TextMuted, tr("Nothing is locked: what is recorded later is told apart as after the close."));
}

QStringList CloseDialog::facts() const
{
    QList<Money> won, received;
    QSet<RecordId> wonDeals, lostDeals;
    for (const ForecastLine& line : m_figures.lines) {
        (line.standing == Standing::Closed ? wonDeals : lostDeals).insert(line.deal);
        if (line.standing == Standing::Closed && !line.amount.isNull()) addMoney(won, { line.amount });
    }
    qint64 receipts = 0;
    for (const CashSum& sum : m_figures.cash) {
        addMoney(received, { sum.amount });
        receipts += sum.receipts;
    }
    const Format format = m_session.format();
    return { tr("%Ln deal(s) won: %1", nullptr, int(wonDeals.size())).arg(format.moneys(won)),
        tr("%Ln deal(s) lost", nullptr, int(lostDeals.size())),
        tr("%Ln receipt(s): %1", nullptr, int(receipts)).arg(format.moneys(received)) };
}

void CloseDialog::save()
{
    const QString name = tr("close %1").arg(ReportText::period(m_period, m_session.isChinese()));
    auto edit = KeptForecasts::close(m_session.workspace(), m_period, m_figures, m_knownUntil, name);
    if (!edit) return setNote(Ink::Danger, tr("It is closed already."));
    const RecordType& type = m_session.catalog().type(u"forecast_snapshot"_s);
    if (apply(std::move(*edit), type, {})) accept();
}

} // namespace fairlead::ui
