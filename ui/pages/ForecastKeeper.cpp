#include "pages/ForecastKeeper.h"

#include "insight/Forecast.h"
#include "models/Address.h"
#include "models/ReportText.h"
#include "models/SyncKeeper.h"
#include "pages/CloseDialog.h"
#include "pages/Page.h"
#include "pages/PlanDialog.h"
#include "theme/Kinds.h"
#include "widgets/PageHead.h"

#include <QMenu>
#include <QToolButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ForecastKeeper::ForecastKeeper(
    const Theme& theme, Session& session, PageHead& head, Page& page, Offer offer, std::function<FunnelScope()> scope)
    : QObject(&page)
    , m_theme(theme)
    , m_session(session)
    , m_page(page)
    , m_offer(offer)
    , m_scope(std::move(scope))
    , m_button(new QToolButton(&head))
    , m_menu(new QMenu(m_button))
{
    m_button->setObjectName(u"keepForecastButton"_s);
    m_button->setIcon(theme.icon(u"document-save"_s));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menu->setObjectName(u"keepForecastMenu"_s);
    m_menu->setToolTipsVisible(true);
    setKind(m_button, kinds::Kind::Plain, kinds::Scale::Small);
    if (offer == Offer::Keep) {
        connect(m_button, &QToolButton::clicked, this, &ForecastKeeper::keep);
    } else {
        m_button->setPopupMode(QToolButton::InstantPopup);
        m_button->setMenu(m_menu);
        connect(m_menu, &QMenu::aboutToShow, this, &ForecastKeeper::fillMenu);
    }
    head.addAction(m_button);
    connect(&session, &Session::languageChanged, this, &ForecastKeeper::label);
    label();
}

void ForecastKeeper::label()
{
    m_button->setText(m_offer == Offer::Keep ? tr("Keep forecast") : tr("Keep"));
    m_button->setAccessibleName(m_offer == Offer::Keep ? m_button->text() : tr("Keep the forecast, or close a period"));
    fillMenu();
}

void ForecastKeeper::fillMenu()
{
    m_menu->clear();
    if (m_offer == Offer::Keep) return;
    const auto add = [this](const char* name, const QString& text, const QString& tip) {
        QAction* action = m_menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setToolTip(tip);
        return action;
    };
    const Period period = wholeScope().period;
    const QString words = ReportText::period(period, m_session.isChinese());
    connect(add("keepForecast", tr("Keep the forecast of %1").arg(words),
                tr("As it stands now; later it is compared with what came.")),
        &QAction::triggered, this, &ForecastKeeper::keep);
    connect(add("keepAsPlan", tr("Keep it as a plan…"), tr("Quotas of everybody from a figure of the forecast.")),
        &QAction::triggered, this, &ForecastKeeper::keepAsPlan);
    m_menu->addSeparator();
    std::optional<KeptForecast> closed;
    const auto all = KeptForecasts(m_session.reader()).closed(period);
    for (const KeptForecast& kept : all ? *all : std::vector<KeptForecast>())
        if (kept.period == period) closed = kept;
    if (closed)
        connect(add("reopenPeriod", tr("Open %1 again").arg(words), {}), &QAction::triggered, this,
            [this, kept = *closed] { reopen(kept); });
    else
        connect(
            add("closePeriod", tr("Close %1…").arg(words), tr("What is recorded later for these days is told apart.")),
            &QAction::triggered, this, &ForecastKeeper::close);
}

/// Kept is what everybody has, whatever the page is narrowed to.
ReportScope ForecastKeeper::wholeScope() const
{
    const ReportScope asked = m_scope().at(m_session.today());
    ReportScope scope;
    scope.today = asked.today;
    scope.asOf = asked.asOf;
    scope.period = Forecast::periodOf(asked);
    return scope;
}

QString ForecastKeeper::knownUntil() const { return SyncKeeper::of(m_session).freshness(); }

void ForecastKeeper::keep()
{
    using Lines = std::optional<std::vector<ForecastLine>>;
    const ReportScope scope = wholeScope();
    m_session.beside<Lines>(
        this,
        [scope](const Reader& reader) -> Lines {
            auto lines = forecastLines(reader, scope, ForecastPart::OpenAndWon);
            return lines ? Lines(std::move(*lines)) : Lines();
        },
        [this, scope](Lines lines) {
            const QString words = ReportText::period(scope.period, m_session.isChinese());
            if (lines)
                m_session.apply(KeptForecasts::keep(m_session.workspace(), scope.period, *lines, knownUntil(),
                    tr("keep the forecast of %1").arg(words)));
        });
}

void ForecastKeeper::keepAsPlan()
{
    using Lines = std::optional<std::vector<ForecastLine>>;
    const ReportScope scope = wholeScope();
    m_session.beside<Lines>(
        this,
        [scope](const Reader& reader) -> Lines {
            auto lines = forecastLines(reader, scope, ForecastPart::OpenAndWon);
            return lines ? Lines(std::move(*lines)) : Lines();
        },
        [this, scope](Lines lines) {
            if (!lines || lines->empty())
                return emit m_page.toast(u"dialog-information"_s, tr("There is nothing in this forecast"), false);
            auto* dialog = PlanDialog::fromForecast(m_theme, m_session, scope.period, std::move(*lines), &m_page);
            connect(dialog, &PlanDialog::made, this, [this](const RecordId& plan) {
                QUrlQuery query;
                query.addQueryItem(u"plan"_s, plan.toString());
                emit m_page.asked(Address::page(u"quotas"_s, query));
            });
            dialog->open();
        });
}

void ForecastKeeper::close()
{
    using Figures = std::optional<PeriodFigures>;
    const ReportScope scope = wholeScope();
    if (!scope.period.from.isValid() || !scope.period.to.isValid())
        return emit m_page.toast(u"dialog-information"_s, tr("Choose a month, a quarter or a year to close"), false);
    m_session.beside<Figures>(
        this,
        [scope](const Reader& reader) -> Figures {
            auto figures = PeriodFigures::of(reader, scope);
            return figures ? Figures(std::move(*figures)) : Figures();
        },
        [this, scope](Figures figures) {
            if (figures)
                (new CloseDialog(m_theme, m_session, scope.period, std::move(*figures), knownUntil(), &m_page))->open();
        });
}

void ForecastKeeper::reopen(const KeptForecast& closed)
{
    m_session.apply(KeptForecasts::takeAway(m_session.workspace(), closed,
        tr("open %1 again").arg(ReportText::period(closed.period, m_session.isChinese()))));
}

} // namespace fairlead::ui
