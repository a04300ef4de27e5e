#include "pages/RecordPage.h"

#include "model/OpportunityRules.h"
#include "models/Address.h"
#include "models/FileRoom.h"
#include "models/RecordDrafts.h"
#include "models/RecordText.h"
#include "pages/FlagBanner.h"
#include "pages/ChecklistPane.h"
#include "pages/HelpBanner.h"
#include "pages/PathPaper.h"
#include "pages/RecordActions.h"
#include "pages/ReviewBanner.h"
#include "pages/RecordFacts.h"
#include "pages/RecordGone.h"
#include "pages/RecordHead.h"
#include "pages/RecordKeyFacts.h"
#include "pages/RecordNews.h"
#include "pages/RecordSide.h"
#include "pages/RecordTabs.h"
#include "pages/TimelinePane.h"
#include "widgets/Hairline.h"
#include "widgets/PageScroll.h"
#include "widgets/StagePath.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RecordPage::RecordPage(const Theme& theme, Session& session, const RecordType& type, QWidget* parent)
    : Page(theme, session, parent)
    , m_type(type)
    , m_config(recordPageConfig(session.catalog(), type))
{
    setObjectName(type.name() + u"RecordPage"_s);
    setFocusPolicy(Qt::ClickFocus);
    m_drafts = new RecordDrafts(RecordDrafts::folderOf(session.workspace().identity()), this);
    m_actions = new RecordActions(theme, session, type, this);
    build();
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, [this] { load(false); });
    connect(&session, &Session::changed, this, &RecordPage::onChanged);
    const auto again = [this] {
        if (m_record.type) m_again.start();
    };
    connect(&session, &Session::languageChanged, this, again);
    connect(&FileRoom::of(session), &FileRoom::changed, this, again);
    connect(m_actions, &RecordActions::composeWanted, this, [this](const QString& kind) {
        m_tabs->setTab(u"timeline"_s);
        m_tabs->timeline().composer().begin(kind);
    });
    connect(m_actions, &RecordActions::asked, this, &RecordPage::asked);
    connect(m_actions, &RecordActions::printWanted, this, &RecordPage::printWanted);
    connect(m_actions, &RecordActions::copied, this,
        [this] { emit toast(u"edit-copy"_s, tr("The link is in the clipboard"), false); });
}

RecordPage::~RecordPage() = default;

void RecordPage::build()
{
    m_stack = new QStackedLayout(this);
    m_stack->setContentsMargins({});
    m_whole = new QWidget(this);
    m_stack->addWidget(m_whole);
    auto* column = new QVBoxLayout(m_whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new RecordHead(m_theme, m_session, m_config, m_whole);
    m_actions->addTo(*m_head);
    column->addWidget(m_head);
    connect(m_head, &RecordHead::linked, this, &Page::asked);
    for (QAction* action : { m_head->previousAction(), m_head->nextAction() })
        addAction(action);
    connect(m_head->previousAction(), &QAction::triggered, this, [this] { walk(-1); });
    connect(m_head->nextAction(), &QAction::triggered, this, [this] { walk(1); });
    column->addWidget(m_news = new RecordNews(m_theme, m_session, m_whole));
    connect(m_news, &RecordNews::forgotten, this, [this] {
        m_facts->setMarks({});
        emit moved(); // the address no longer asks for them
    });
    if (m_type.name() == u"opportunity"_s) {
        column->addWidget(m_help = new HelpBanner(m_theme, m_session, m_whole));
        column->addWidget(m_flags = new FlagBanner(m_theme, m_session, m_whole));
        column->addWidget(m_review = new ReviewBanner(m_theme, m_session, m_whole));
    }
    m_strip = new FactStrip(m_theme, m_whole);
    connect(m_strip, &FactStrip::opened, this, &Page::asked);
    column->addWidget(m_strip);
    if (m_type.name() == u"opportunity"_s) {
        m_path = new StagePath(m_theme, m_whole);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(m_theme.px(Space::L), m_theme.px(Space::S), m_theme.px(Space::L), 0);
        row->addWidget(m_path);
        column->addLayout(row);
        connect(m_path, &StagePath::chosen, this,
            [this](const QString& id) { m_actions->moveTo(RecordId::parse(id).value_or(RecordId())); });
    }
    column->addSpacing(m_theme.px(Space::M));
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    column->addWidget(makeBody(), 1);
}

QWidget* RecordPage::makeBody()
{
    auto* body = new QWidget(m_whole);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto* left = new PageScroll(m_theme, body);
    left->setFixedWidth(m_theme.px(Size::FactsWidth));
    left->column()->setContentsMargins({});
    if (m_path || m_type.name() == u"lead"_s) {
        m_checklist = new ChecklistPane(m_theme, m_session, left);
        left->column()->addWidget(m_checklist);
    }
    m_facts = new RecordFacts(m_theme, m_session, *m_drafts, m_type, left);
    left->column()->addWidget(m_facts);
    row->addWidget(left);
    auto* leftLine = new Hairline(m_theme, Qt::Vertical);
    row->addWidget(leftLine);
    m_tabs = new RecordTabs(m_theme, m_session, *m_drafts, m_type, body);
    row->addWidget(m_tabs, 1);
    connect(m_facts, &RecordFacts::linked, this, &Page::asked);
    connect(m_tabs, &RecordTabs::linked, this, &Page::asked);
    connect(m_tabs, &RecordTabs::tabChosen, this, &Page::moved);
    connect(m_tabs, &RecordTabs::tabShown, this, &RecordPage::makeRoom);
    auto* rightLine = new Hairline(m_theme, Qt::Vertical);
    row->addWidget(rightLine);
    m_side = new RecordSide(m_theme, m_session, m_config, this, body);
    m_side->setFixedWidth(m_theme.px(Size::RelatedWidth));
    row->addWidget(m_side);
    connect(m_side, &RecordSide::linked, this, &Page::asked);
    m_beside = { left, leftLine, rightLine, m_side };
    return body;
}

/// What a tab needs the whole page for has it: facts, panels and key facts make room.
void RecordPage::makeRoom()
{
    const bool wide = m_tabs->isWide();
    for (QWidget* part : std::as_const(m_beside))
        part->setVisible(!wide);
    m_strip->setVisible(!wide);
    if (!m_flags) return;
    m_flags->show(wide ? std::nullopt : m_look.flagged);
    m_help->show(wide ? std::vector<Record>() : m_look.help);
    const bool quiet
        = wide || m_look.reviewed || !m_record.type; // of a record that is still being read nothing is known
    m_review->show(quiet ? std::nullopt : std::optional(m_record));
}

void RecordPage::go(const QUrl& address)
{
    const auto place = Address::recordOf(address);
    if (!place) return;
    const QUrlQuery query(address);
    const qint64 news = query.queryItemValue(u"news"_s).toLongLong();
    const bool anew = place->id != m_id || !m_record.type || news;
    if (anew) m_facts->settle();
    m_id = place->id;
    m_tabs->setTab(query.queryItemValue(u"tab"_s));
    m_news->tellFrom(news);
    load(anew);
}

QUrl RecordPage::address() const
{
    QUrl url = Address::record(m_type.name(), m_id);
    if (m_tabs->tab() != u"timeline"_s) {
        QUrlQuery query;
        query.addQueryItem(u"tab"_s, m_tabs->tab());
        url.setQuery(query);
    }
    return url;
}

void RecordPage::onChanged(const Change&)
{
    // A burst of changes is one look. What hangs on the record is spread over many types: cheaper to look than to ask.
    if (m_record.type || m_gone) m_again.start();
}

void RecordPage::load(bool anew)
{
    auto found = m_session.reader().find(m_type, m_id);
    const bool there = found && *found && !(*found)->deleted && (*found)->visible;
    if (found && *found) m_record = std::move(**found);
    if (!there) {
        if (!found || !*found) m_record = Record(m_type, m_id);
        return showGone();
    }
    anew ? m_news->turnTo(m_record) : m_news->show(m_record, m_facts->isEditing());
    if (anew) m_drafts->turnTo(m_type.name(), m_id);
    const bool back = m_gone;
    if (m_gone) {
        m_gone->deleteLater();
        m_gone = nullptr;
        m_stack->setCurrentWidget(m_whole);
    }
    if (anew) m_look = {};
    showRecord(anew || back);
    askLook();
}

void RecordPage::showRecord(bool anew)
{
    m_actions->show(m_record);
    if (const Field* field = m_type.find(u"salutation"_s))
        m_head->setBesideTitle(RecordText(m_session).shown(m_record, *field));
    m_head->show(m_record);
    m_facts->setMarks(m_news->marks());
    m_facts->show(m_record, anew);
    m_tabs->show(m_record, anew);
    showTrail();
    showLook();
    emit statusChanged();
}

void RecordPage::showGone()
{
    if (m_gone) m_gone->deleteLater();
    m_gone = new RecordGone(m_theme, m_session, m_record, this);
    connect(static_cast<RecordGone*>(m_gone), &RecordGone::leaveWanted, this,
        [this] { emit asked(Address::page(m_config.list.isEmpty() ? u"opportunities"_s : m_config.list)); });
    m_stack->addWidget(m_gone);
    m_stack->setCurrentWidget(m_gone);
    emit statusChanged();
}

void RecordPage::askLook()
{
    m_session.beside<RecordLook>(
        this,
        [record = m_record, config = m_config, questions = RecordLook::questions(m_session, m_config, m_id),
            on = m_session.runners(), today = m_session.today()](
            const Reader& reader) { return RecordLook::read(on(reader), record, config, questions, today); },
        [this](RecordLook look) {
            m_look = std::move(look);
            showLook();
        });
}

void RecordPage::showLook()
{
    m_strip->setFacts(RecordKeyFacts(m_session, m_record, m_look).of(m_config.keyFacts));
    m_actions->setPath(m_look.path);
    makeRoom();
    m_side->show(m_look, m_record);
    if (m_checklist) {
        m_checklist->show(m_look.checklist, m_record);
        emit statusChanged(); // its key counts where there is one
    }
    showPath();
}

void RecordPage::showPath()
{
    if (m_path && m_look.path) m_path->setSteps(PathPaper::stepsOf(*m_look.path, m_session.format()));
}

void RecordPage::showTrail()
{
    const RecordTrail& trail = m_session.trail();
    const bool mine = trail.type == m_type.name();
    m_head->setTrail(mine ? trail.placeOf(m_record.n) : -1, mine ? trail.size() : 0);
}

void RecordPage::walk(int direction)
{
    const RecordTrail& trail = m_session.trail();
    // A record that was deleted meanwhile is passed over.
    for (qint64 at = trail.placeOf(m_record.n) + direction; at >= 0 && at < trail.size(); at += direction) {
        const auto found = m_session.reader().fetch(m_type, { (*trail.rows)[size_t(at)] });
        if (!found || found->empty() || found->front().deleted || !found->front().visible) continue;
        QUrl next = Address::record(m_type.name(), found->front().id);
        next.setQuery(address().query());
        return emit asked(next);
    }
}

} // namespace fairlead::ui
