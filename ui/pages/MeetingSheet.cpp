#include "pages/MeetingSheet.h"

#include "models/Address.h"
#include "pages/FlagBanner.h"
#include "pages/RecordKeyFacts.h"
#include "pages/TimelineText.h"
#include "widgets/FactStrip.h"
#include "widgets/Label.h"
#include "widgets/LinkLabel.h"
#include "widgets/PageScroll.h"
#include "widgets/Panel.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// Without a meeting before, the news are those of the last week.
constexpr int newsDays = 7;

struct PromiseFace
{
    QString icon;
    Ink ink;
};

PromiseFace faceOf(MeetingPromise::State state)
{
    switch (state) {
    case MeetingPromise::State::Kept:
        return { u"dialog-ok-apply"_s, Ink::Positive };
    case MeetingPromise::State::KeptLate:
        return { u"dialog-ok-apply"_s, Ink::Warning };
    case MeetingPromise::State::Broken:
        return { u"dialog-cancel"_s, Ink::Danger };
    case MeetingPromise::State::Open:
        break;
    }
    return { u"view-task"_s, Ink::TextMuted };
}

} // namespace

MeetingLook MeetingLook::read(const QueryRunner& runner, const RecordId& deal, QDate lastHeld, QDate today)
{
    const Reader& reader = runner.reader();
    const auto moment = reader.snapshot();
    MeetingLook look;
    const auto found = reader.find(reader.catalog().type(u"opportunity"_s), deal);
    if (!found || !*found || (**found).deleted) return look;
    look.deal = std::move(**found);
    RecordPageConfig config = recordPageConfig(reader.catalog(), *look.deal->type);
    config.panels.clear();
    look.look = RecordLook::read(runner, *look.deal, config, {}, today);
    look.since = lastHeld.isValid() ? lastHeld : today.addDays(-newsDays);
    const MeetingBook book(reader, today);
    if (auto news = book.newsOf(deal, look.since)) look.news = std::move(*news);
    if (auto said = book.about({ deal })) look.said = std::move(*said);
    if (const auto map = DecisionMap::load(reader, deal); map && !map->people.empty())
        look.coverage = DecisionCoverage::of(*map, today);
    return look;
}

MeetingSheet::MeetingSheet(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
{
    setObjectName(u"meetingSheet"_s);
    build();
    connect(&session, &Session::languageChanged, this, &MeetingSheet::label);
    label();
}

void MeetingSheet::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto* scroll = new PageScroll(m_theme, this);
    outer->addWidget(scroll);
    QVBoxLayout* column = scroll->column();
    m_title = new LinkLabel(m_theme, Type::Title, {}, this);
    m_title->setObjectName(u"meetingDealLink"_s);
    column->addWidget(m_title, 0, Qt::AlignLeft);
    column->addWidget(m_line = new Label(m_theme, Type::Body, Ink::TextMuted, this));
    column->addWidget(m_facts = new FactStrip(m_theme, this));
    column->addWidget(m_flags = new FlagBanner(m_theme, m_session, this));
    const auto panel = [&](Panel*& frame, RowList*& rows, const QString& name) {
        frame = new Panel(m_theme, this);
        rows = new RowList(m_theme, name, frame);
        frame->setBody(rows, true);
        return frame;
    };
    auto* pair = new QHBoxLayout;
    pair->setSpacing(m_theme.px(Space::M));
    pair->addWidget(panel(m_promisePanel, m_promises, u"promiseRows"_s), 1, Qt::AlignTop);
    pair->addWidget(panel(m_newsPanel, m_news, u"dealNewsRows"_s), 1, Qt::AlignTop);
    column->addLayout(pair);
    column->addWidget(panel(m_saidPanel, m_said, u"saidRows"_s));
    column->addStretch(1);
    connect(m_title, &LinkLabel::clicked, this, [this] {
        if (m_deal) emit linked(Address::record(u"opportunity"_s, m_deal->id));
    });
    connect(m_promises, &RowList::opened, this, [this](const QString& id) {
        if (const auto task = RecordId::parse(id)) emit linked(Address::record(u"task"_s, *task));
    });
    connect(m_said, &RowList::opened, this, [this](const QString& id) {
        if (const auto meeting = RecordId::parse(id)) emit linked(Address::record(u"meeting"_s, *meeting));
    });
}

void MeetingSheet::label()
{
    m_promisePanel->setTitle(tr("Promised"));
    m_saidPanel->setTitle(tr("Said before"));
    m_promises->setAccessibleName(tr("What was promised, and what became of it"));
    m_said->setAccessibleName(tr("What was said in earlier meetings"));
}

QString MeetingSheet::titleOf(const QString& type, const RecordId& id) const
{
    return id.isNull() ? QString() : m_session.reader().titleOf(m_session.catalog().type(type), id).text;
}

void MeetingSheet::show(const MeetingLook& look)
{
    m_deal = look.deal;
    setEnabled(m_deal.has_value());
    if (!m_deal) return;
    fillHead(look);
    m_promises->setRows(promiseRows(look), tr("Nothing was promised yet"));
    m_newsPanel->setTitle(tr("Since %1").arg(m_session.format().day(look.since, true)));
    m_news->setAccessibleName(tr("What has changed since"));
    m_news->setRows(newsRows(look), tr("Nothing has changed"));
    const QList<RowList::Row> said = saidRows(look);
    m_saidPanel->setVisible(!said.isEmpty());
    m_said->setRows(said, {});
}

void MeetingSheet::fillHead(const MeetingLook& look)
{
    m_title->setText(m_deal->title());
    m_title->setAccessibleName(tr("Open %1").arg(m_deal->title()));
    m_title->updateGeometry();
    QStringList words { titleOf(u"company"_s, m_deal->reference(u"company"_s)),
        titleOf(u"stage"_s, m_deal->reference(u"stage"_s)), titleOf(u"person"_s, m_deal->reference(u"owner"_s)) };
    if (look.coverage) words.append(tr("Decision coverage %1 of 100").arg(look.coverage->score));
    words.removeAll(QString());
    m_line->setText(words.join(u" · "_s));
    m_facts->setFacts(
        RecordKeyFacts(m_session, *m_deal, look.look)
            .of({ u"amount"_s, u"expected_close"_s, u"@next"_s, u"@stage_days"_s, u"rep_category"_s, u"@weighted"_s }));
    m_flags->show(look.look.flagged);
}

QList<RowList::Row> MeetingSheet::promiseRows(const MeetingLook& look) const
{
    QList<RowList::Row> rows;
    const Format format = m_session.format();
    for (const SaidPoint& point : look.said) {
        if (!point.promise) continue;
        const MeetingPromise& promise = *point.promise;
        const PromiseFace face = faceOf(promise.state);
        RowList::Row row;
        row.id = promise.task.toString();
        row.icon = face.icon;
        row.iconInk = row.rightInk = face.ink;
        row.title = promise.subject;
        QStringList details { titleOf(u"person"_s, promise.owner) };
        if (promise.dueOn.isValid()) details.append(tr("until %1").arg(format.day(promise.dueOn, true)));
        details.removeAll(QString());
        row.detail = details.join(u" · "_s);
        switch (promise.state) {
        case MeetingPromise::State::Kept:
            row.right = tr("Kept");
            break;
        case MeetingPromise::State::KeptLate:
            row.right = tr("Kept late");
            break;
        case MeetingPromise::State::Broken:
            row.right = tr("Not kept");
            break;
        case MeetingPromise::State::Open:
            row.right = tr("Open");
        }
        rows.append(row);
    }
    return rows;
}

QList<RowList::Row> MeetingSheet::newsRows(const MeetingLook& look) const
{
    QList<RowList::Row> rows;
    const TimelineText words(m_session, *m_deal->type);
    for (const DealNews& news : look.news) {
        TimelineEntry entry;
        entry.row.kind = news.what == DealNews::What::Moved ? TimelineKind::Move : TimelineKind::Change;
        entry.record = news.record;
        const TimelineItem item = words.item(entry);
        RowList::Row row;
        row.icon = item.icon;
        row.iconInk = item.iconInk;
        row.title = item.title;
        row.detail = item.text;
        row.right = item.meta;
        rows.append(row);
    }
    return rows;
}

QList<RowList::Row> MeetingSheet::saidRows(const MeetingLook& look) const
{
    QList<RowList::Row> rows;
    for (const SaidPoint& point : look.said) {
        if (point.text.isEmpty() || point.promise) continue;
        RowList::Row row;
        row.id = point.meeting.toString();
        row.icon = u"note"_s;
        row.title = point.text.simplified();
        row.detail = titleOf(u"person"_s, point.person);
        row.right = m_session.format().day(point.heldOn, true);
        rows.append(row);
    }
    return rows;
}

} // namespace fairlead::ui
