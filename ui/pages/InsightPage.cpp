#include "pages/InsightPage.h"

#include "insight/DealMemory.h"
#include "models/Address.h"
#include "models/SyncKeeper.h"
#include "pages/FunnelPickers.h"
#include "pages/InsightActions.h"
#include "pages/TakeAway.h"
#include "widgets/EmptyPage.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PageHead.h"
#include "widgets/PageScroll.h"
#include "widgets/SentenceBanner.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

InsightPage::InsightPage(const Theme& theme, Session& session, Question question, QWidget* parent)
    : Page(theme, session, parent)
    , m_question(std::move(question))
    , m_keeper(new QObject(this))
{
    build();
    connect(&session, &Session::languageChanged, this, [this] {
        label();
        ask();
    });
    connect(&session, &Session::changed, this, [this](const Change& change) {
        const auto concerns = [&change](const QString& type) { return change.records.contains(type); };
        if (std::none_of(m_question.follows.cbegin(), m_question.follows.cend(), concerns)) return;
        m_pickers->fill();
        ask();
    });
    connect(m_pickers, &FunnelPickers::changed, this, &InsightPage::askAnew);
}

void InsightPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    m_actions = new InsightActions(m_theme, *m_head, *this);
    connect(m_actions, &InsightActions::formulaWanted, this, &InsightPage::showFormula);
    connect(m_actions, &InsightActions::copyWanted, this, &InsightPage::copyTables);
    connect(m_actions, &InsightActions::pictureWanted, this, [this] {
        m_actions->save(
            picture(), words().pictureName, tables(), hasChart() ? TakeAway::First::Picture : TakeAway::First::Table);
    });
    column->addWidget(m_head);
    m_above = new QVBoxLayout;
    m_above->setSpacing(0);
    column->addLayout(m_above);
    m_pickers = new FunnelPickers(m_theme, m_session, this);
    if (m_question.allPipelines) m_pickers->offerAllPipelines();
    column->addWidget(m_pickers);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    m_below = new QVBoxLayout;
    m_below->setSpacing(0);
    column->addLayout(m_below);
    m_scroll = new PageScroll(m_theme, this);
    auto* fresh = new Label(m_theme, Type::Caption, Ink::TextMuted, this);
    fresh->setObjectName(u"freshnessLabel"_s);
    m_scroll->column()->addWidget(fresh);
    SyncKeeper::of(m_session).followFreshness(fresh, [fresh](const QString& words) {
        fresh->setText(words);
        fresh->setVisible(!words.isEmpty());
    });
    m_sentence = new SentenceBanner(m_theme, this);
    m_sentence->hide();
    m_scroll->column()->addWidget(m_sentence);
    column->addWidget(m_scroll, 1);
}

void InsightPage::begin() { label(); }

QVBoxLayout* InsightPage::column() const { return m_scroll->column(); }

void InsightPage::addRow(QVBoxLayout& rows, QWidget* row, const Theme& theme)
{
    auto* padded = new QHBoxLayout;
    padded->setContentsMargins(theme.px(Space::L), 0, theme.px(Space::L), 0);
    padded->addWidget(row);
    rows.addLayout(padded);
    rows.addWidget(new Hairline(theme, Qt::Horizontal));
}

void InsightPage::addAbovePickers(QWidget* row) { addRow(*m_above, row, m_theme); }

void InsightPage::addBelowPickers(QWidget* row) { addRow(*m_below, row, m_theme); }

void InsightPage::label()
{
    const Words words = this->words();
    m_head->setTitle(words.title);
    m_head->setSubtitle(words.question);
    m_actions->label(words.copyTable);
    m_pickers->label();
    labelParts();
    delete std::exchange(m_empty, nullptr); // its words are from birth
    emit statusChanged();
}

void InsightPage::askAnew()
{
    ask();
    emit moved();
}

void InsightPage::showAnswered()
{
    const bool nothing = isEmpty();
    delete std::exchange(m_empty, nullptr); // another question may have other words
    if (nothing) {
        const Words words = this->words();
        m_empty = new EmptyPage(m_theme, words.emptyTitle, words.emptySentence, {}, this);
        layout()->addWidget(m_empty);
        m_empty->show();
    }
    m_scroll->setVisible(!nothing);
    emit statusChanged();
    keepDeals();
}

/// Who has asked one question asks the next: what it will be counted from is in memory by then.
void InsightPage::keepDeals()
{
    if (m_keeps || !m_question.follows.contains(u"stage_event"_s) || m_session.isBusy()) return;
    m_keeps = true;
    m_session.beside<bool>(
        m_keeper, [](const Reader& reader) { return DealMemory::keep(reader).hasValue(); },
        [this](bool) { m_keeps = false; });
}

void InsightPage::copyTables()
{
    const auto tables = this->tables();
    const QString further = furtherTable();
    TakeAway::copy(tables, further);
    const bool several = tables.size() > 1 || !further.isEmpty();
    emit toast(
        u"edit-copy"_s, several ? tr("The tables are in the clipboard") : tr("The table is in the clipboard"), false);
}

void InsightPage::showFormula()
{
    if (const auto formula = this->formula())
        FormulaMenu::show(*this, mapToGlobal(QPoint(width() / 2, m_head->height())), *formula, m_session.isChinese());
}

void InsightPage::go(const QUrl& address)
{
    // Without a query the page stands as it was left.
    if (address.hasQuery()) {
        const QUrlQuery query(address);
        FunnelScope scope = FunnelScope::of(query);
        // An address that names none means the one in force: not every page offers every period.
        if (!query.hasQueryItem(u"period"_s)) scope.period = m_pickers->scope().period;
        m_pickers->setScope(scope);
        readQuery(query);
    }
    ask();
}

QUrl InsightPage::address() const
{
    QUrlQuery query = m_pickers->scope().query();
    writeQuery(query);
    return Address::page(m_question.place, query);
}

QString InsightPage::scopeOnPaper() const { return m_pickers->words(); }

void InsightPage::print(PrintReady ready)
{
    PrintSheet sheet;
    sheet.title = words().title;
    sheet.scope = scopeOnPaper();
    sheet.landscape = m_question.landscape;
    sheet.blocks = blocks();
    ready(std::move(sheet));
}

} // namespace fairlead::ui
