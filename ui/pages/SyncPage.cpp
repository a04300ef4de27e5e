#include "pages/SyncPage.h"

#include "models/Address.h"
#include "models/Freshness.h"
#include "models/Preferences.h"
#include "models/SyncText.h"
#include "pages/SyncConflicts.h"
#include "pages/SyncPanels.h"
#include "widgets/ActionButton.h"
#include "widgets/EmptyPage.h"
#include "widgets/Hairline.h"
#include "widgets/KeyFigures.h"
#include "widgets/PageHead.h"
#include "widgets/PageScroll.h"
#include "widgets/SentenceBanner.h"
#include "widgets/TrendChart.h"

#include <QAction>
#include <QFileDialog>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int minuteMs = 60'000;
} // namespace

SyncPage::SyncPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_keeper(SyncKeeper::of(session))
    , m_now(act(u"syncPageNow"_s, u"folder-sync"_s))
    , m_thorough(act(u"syncThoroughly"_s, u"edit-find"_s))
    , m_folder(act(u"syncFolder"_s, u"folder-open"_s))
    , m_invite(act(u"syncInvite"_s, u"document-share"_s))
{
    setObjectName(u"syncPage"_s);
    build();
    connect(m_now, &QAction::triggered, this, [this] { m_keeper.isMeeting() ? m_keeper.cancel() : m_keeper.meet(); });
    connect(m_thorough, &QAction::triggered, this, [this] { m_keeper.meet(true); });
    connect(m_folder, &QAction::triggered, this, &SyncPage::chooseFolder);
    connect(m_invite, &QAction::triggered, this, [this] { emit asked(Address::page(u"share"_s)); });
    connect(&m_keeper, &SyncKeeper::changed, this, &SyncPage::show);
    connect(m_conflicts, &SyncConflicts::opened, this,
        [this](const QString& no) { emit asked(Address::page(u"conflicts"_s, QUrlQuery(u"no="_s + no))); });
    connect(&session, &Session::languageChanged, this, &SyncPage::label);
    m_minute.setInterval(minuteMs / 2);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible()) show();
    });
    m_minute.start();
    label();
}

QAction* SyncPage::act(const QString& name, const QString& icon)
{
    auto* action = new QAction(m_theme.icon(icon), {}, this);
    action->setObjectName(name);
    action->setData(icon);
    addAction(action);
    return action;
}

void SyncPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    const auto button = [this](QAction* action, ActionButton::Show show, Kind kind) {
        m_head->addAction(new ActionButton(action, show, kind, kinds::Scale::Small, this));
    };
    button(m_folder, ActionButton::Show::TextOnly, Kind::Quiet);
    button(m_thorough, ActionButton::Show::TextOnly, Kind::Quiet);
    button(m_invite, ActionButton::Show::TextOnly, Kind::Quiet);
    button(m_now, ActionButton::Show::IconAndText, Kind::Primary);
    column->addWidget(m_head);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    m_scroll = new PageScroll(m_theme, this);
    m_question = new SentenceBanner(m_theme, m_scroll);
    m_question->setObjectName(u"syncQuestion"_s);
    connect(m_question, &SentenceBanner::activated, this, [this] { m_keeper.sendAfterSilence(); });
    connect(m_question, &SentenceBanner::otherActivated, this, [this] { emit asked(Address::page(u"undo"_s)); });
    m_scroll->column()->addWidget(m_question);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(Space::L));
    row->addWidget(buildLeft(), 1);
    row->addWidget(buildRight());
    m_scroll->column()->addLayout(row);
    m_scroll->column()->addStretch(1);
    column->addWidget(m_scroll, 1);
}

QWidget* SyncPage::buildLeft()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(Space::L));
    column->addWidget(m_figures = new KeyFigures(m_theme, left));
    column->addWidget(m_devices = new SyncDevices(m_theme, m_session, left));
    column->addWidget(m_conflicts = new SyncConflicts(m_theme, m_session, left));
    column->addWidget(m_exchanges = new SyncExchanges(m_theme, m_session, left));
    column->addStretch(1);
    return left;
}

QWidget* SyncPage::buildRight()
{
    auto* right = new QWidget(this);
    right->setFixedWidth(m_theme.px(Size::RelatedWidth));
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(Space::L));
    m_days = new Panel(m_theme, right);
    m_chart = new TrendChart(m_theme, m_days);
    m_chart->setFixedHeight(m_theme.px(Size::RailWidth));
    m_days->setBody(m_chart, true);
    column->addWidget(m_notes = new SyncNotes(m_theme, m_session, right));
    column->addWidget(m_days);
    column->addWidget(m_facts = new SyncFacts(m_theme, m_session, right));
    column->addStretch(1);
    return right;
}

void SyncPage::label()
{
    m_head->setTitle(tr("Sync"));
    m_thorough->setText(tr("Look through everything"));
    m_thorough->setToolTip(tr("Looks at every file on the share, not only where news come; slower"));
    m_folder->setText(tr("Folder…"));
    m_invite->setText(tr("Invite…"));
    m_invite->setToolTip(tr("How others join this workspace"));
    m_folder->setToolTip(tr("The share lies elsewhere now, or is reached by another path"));
    m_devices->label();
    delete std::exchange(m_empty, nullptr); // its words are from birth
    show();
}

void SyncPage::show()
{
    const bool shared = m_keeper.isShared();
    const bool can = shared && !m_session.workspace().isReadOnly();
    m_scroll->setVisible(shared);
    for (QAction* action : { m_now, m_thorough, m_folder, m_invite })
        action->setVisible(can);
    for (QAction* action : { m_thorough, m_folder })
        action->setEnabled(!m_keeper.isMeeting());
    m_now->setText(m_keeper.isMeeting() ? tr("Stop") : tr("Sync now"));
    if (m_keeper.state() == SyncKeeper::State::Unknown) return;
    if (!shared) return showEmpty();
    if (m_empty) m_empty->hide();
    m_head->setSubtitle(
        Freshness(m_keeper.overview(), m_keeper.now(), m_session.format(), m_session.today()).headline());
    showQuestion();
    showFigures();
    m_devices->show(m_keeper);
    m_conflicts->show(m_keeper);
    m_exchanges->show(m_keeper);
    showDays();
    m_facts->show(m_keeper);
    m_notes->show(m_keeper);
    emit statusChanged();
}

void SyncPage::showEmpty()
{
    m_head->setSubtitle({});
    if (!m_empty) {
        QList<EmptyStep> steps;
        if (!m_session.workspace().isReadOnly())
            steps.append({ u"share"_s, u"document-share"_s, tr("Share this workspace"),
                tr("Choose a folder on your file server. Colleagues join it; each works on alone and all meet there."),
                tr("Share…") });
        steps.append({ u"join"_s, u"folder-sync"_s, tr("Join a workspace"),
            tr("A colleague has shared one already: it comes to this computer as a file of its own."), tr("Join…") });
        auto* empty = new EmptyPage(m_theme, tr("Nobody else has this workspace"),
            tr("Share it through a folder that your colleagues reach, too. No server program is needed."), steps, this);
        layout()->addWidget(empty);
        connect(empty, &EmptyPage::stepChosen, this, [this](const QString& id) { emit asked(Address::page(id)); });
        m_empty = empty;
    }
    m_empty->show();
}

void SyncPage::showQuestion()
{
    const bool asks = m_keeper.state() == SyncKeeper::State::Asking;
    m_question->setVisible(asks);
    if (!asks) return;
    m_question->setSentence(Tone::Warning, SyncText::silence(m_keeper),
        tr("What the others wrote meanwhile is in. Look whether yours is still right, then send it."));
    m_question->setButton(tr("Send"));
    m_question->setOtherButton(tr("Look at them first"));
}

void SyncPage::showFigures()
{
    const SyncOverview& overview = m_keeper.overview();
    const Format format = m_session.format();
    const SyncTraffic today = overview.days.empty() ? SyncTraffic() : overview.days.back();
    const int minutes = int((m_keeper.now() - overview.at) / minuteMs);
    const bool recent = overview.at && minutes >= 0 && minutes < 60;
    m_figures->setFigures({ { tr("Last sync"), SyncText::moment(overview.at, format, m_session.today()),
                                !recent       ? QString()
                                    : minutes ? tr("%Ln minute(s) ago", nullptr, minutes)
                                              : tr("just now"),
                                SyncText::stateAtLength(m_keeper, m_session) },
        { tr("Came in today"), format.count(today.in), tr("change(s)", nullptr, int(today.in)), {} },
        { tr("Went out today"), format.count(today.out), tr("change(s)", nullptr, int(today.out)), {} },
        { tr("To decide"), format.count(qint64(m_keeper.conflicts().size())),
            tr("conflict(s)", nullptr, int(m_keeper.conflicts().size())),
            tr("Two people wrote the same field apart; the later value is in place") } });
}

void SyncPage::showDays()
{
    m_days->setTitle(tr("News of seven days"));
    TrendBars bars;
    TrendBars::Series in { tr("in", "changes that came in"), Ink::Chart1, {} };
    TrendBars::Series out { tr("out", "changes that went out"), Ink::Chart2, {} };
    const auto& days = m_keeper.overview().days;
    for (size_t i = 0; i < days.size(); ++i) {
        const QDate day = m_session.today().addDays(qint64(i) + 1 - qint64(days.size()));
        bars.labels.append(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat));
        in.values.append(double(days[i].in));
        out.values.append(double(days[i].out));
        bars.tips.append(tr("%1: %2 changes in, %3 out")
                             .arg(m_session.format().day(day, true), m_session.format().count(days[i].in),
                                 m_session.format().count(days[i].out)));
    }
    bars.series = { in, out };
    m_chart->setBars(bars);
    m_chart->setAccessibleName(tr("News of seven days"));
}

void SyncPage::chooseFolder()
{
    const QString folder
        = QFileDialog::getExistingDirectory(this, tr("Folder of the share"), m_keeper.overview().folder);
    if (!folder.isEmpty()) m_keeper.setFolder(folder);
}

void SyncPage::go(const QUrl&) { show(); }

QUrl SyncPage::address() const { return Address::page(u"sync"_s); }

QList<KeyHint> SyncPage::hints() const
{
    if (!m_keeper.isShared()) return {};
    QList<KeyHint> hints { { u"F5"_s, tr("sync now") } };
    if (!m_keeper.conflicts().empty())
        hints << KeyHint { u"1"_s, tr("keep") } << KeyHint { u"2"_s, tr("take the other") }
              << KeyHint { u"Enter"_s, tr("show the conflict") };
    return hints;
}

QString SyncPage::rightText() const
{
    if (!m_keeper.isShared()) return {};
    const int minutes = Preferences::syncMinutes();
    return minutes ? tr("By itself: every %Ln minute(s) and after a change", nullptr, minutes)
                   : tr("Only when you ask for it");
}

void SyncPage::focusFirst()
{
    QWidget* first = m_empty && m_empty->isVisible() ? m_empty->findChild<QWidget*>(u"empty-share-button"_s)
                                                     : findChild<QWidget*>(u"syncPageNowButton"_s);
    if (first) first->setFocus(Qt::OtherFocusReason);
}

} // namespace fairlead::ui
