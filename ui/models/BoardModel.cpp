#include "models/BoardModel.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

BoardModel::BoardModel(const BoardConfig& config, Session& session, QObject* parent)
    : QObject(parent)
    , m_config(config)
    , m_session(session)
    , m_type(session.catalog().type(config.kind))
{
    m_question.config = &config;
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &BoardModel::ask);
    connect(&session, &Session::changed, this, &BoardModel::onChanged);
    connect(&session, &Session::languageChanged, this, &BoardModel::askAnew);
}

void BoardModel::setWay(const QString& id)
{
    for (int i = 0; i < m_config.ways.size(); ++i)
        if (m_config.ways.at(i).id == id) m_way = i;
    if (m_question.way == m_way) return;
    m_question.way = m_way;
    askAnew();
}

void BoardModel::setPipeline(const RecordId& pipeline)
{
    if (m_question.pipeline == pipeline && m_loaded) return;
    m_question.pipeline = pipeline;
    askAnew();
}

void BoardModel::setViewFilter(const Filter& filter)
{
    m_question.view = filter;
    askAnew();
}

void BoardModel::setConditions(const Filter& filter)
{
    m_question.conditions = filter;
    askAnew();
}

void BoardModel::setSearch(const QString& text)
{
    if (m_question.search == text) return;
    m_question.search = text;
    askAnew();
}

void BoardModel::setRehearsal(std::shared_ptr<const Rehearsal> rehearsal, const std::vector<RecordId>& deals)
{
    m_question.rehearsal = std::move(rehearsal);
    m_question.rehearsed = { deals.begin(), deals.end() };
    askAnew();
}

void BoardModel::askAnew()
{
    ++m_wholesWanted;
    m_again.start();
}

void BoardModel::onChanged(const Change& change)
{
    // What a card says of others: their titles, their plans, how their stages are set up.
    QStringList others { u"stage"_s, u"stage_model"_s, u"pipeline"_s, u"criterion"_s, u"criterion_tick"_s };
    if (m_config.showsNext) others += { u"task"_s, u"appointment"_s, u"activity_share"_s, u"opportunity_contact"_s };
    for (const QString& field : { m_config.subtitle, m_config.owner })
        if (!field.isEmpty() && m_type.at(field).isReference()) others.append(m_type.at(field).target);
    for (const QString& type : std::as_const(others))
        if (change.records.contains(type)) return askAnew();
    const auto mine = change.records.constFind(m_type.name());
    if (mine == change.records.cend()) return;
    m_news.insert(m_news.end(), mine->begin(), mine->end());
    if (change.many || m_news.size() > mostNews) return askAnew();
    m_again.start();
}

void BoardModel::ask()
{
    m_question.today = m_session.today();
    m_question.chinese = m_session.isChinese();
    m_question.only = m_wholesWanted == m_wholesCame && m_loaded ? m_news : std::vector<RecordId>();
    m_session.beside<BoardAnswer>(
        this,
        [question = m_question, on = m_session.runners()](
            const Reader& reader) { return BoardLoader::answer(reader, on, question); },
        [this, wholes = m_wholesWanted, news = m_news.size()](
            BoardAnswer answer) { take(std::move(answer), wholes, news); });
}

void BoardModel::take(BoardAnswer answer, int wholes, size_t news)
{
    // Something changed since: the cards would jump back to where they were.
    if (m_again.isActive()) return;
    if (!answer.error.isEmpty()) {
        m_wholesCame = wholes;
        emit filterRefused(answer.error);
        return;
    }
    if (answer.only.empty()) m_wholesCame = wholes;
    m_news.erase(m_news.begin(), m_news.begin() + qsizetype(std::min(news, m_news.size())));
    m_pipeline = answer.pipeline;
    takeColumns(answer);
    takeCards(answer);
    m_totals = std::move(answer.totals);
    m_all = std::move(answer.all);
    m_loaded = true;
    emit loaded();
}

void BoardModel::takeColumns(BoardAnswer& answer)
{
    const bool same = std::equal(m_columns.begin(), m_columns.end(), answer.columns.begin(), answer.columns.end(),
        [](const BoardColumn& one, const BoardColumn& other) { return one.id == other.id; });
    m_columns = answer.columns;
    if (same && m_loaded) return;
    const auto old = std::exchange(m_cards, {}); // until the views have let go of them
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_cards.push_back(std::make_unique<BoardColumnModel>());
    m_totals = answer.totals;
    m_all = answer.all;
    emit columnsChanged();
    if (!answer.only.empty()) askAnew(); // another stage came between two answers
}

void BoardModel::takeCards(BoardAnswer& answer)
{
    for (size_t i = 0; i < m_cards.size(); ++i) {
        std::vector<BoardCard>& fresh = answer.cards[i];
        if (!answer.only.empty()) {
            std::vector<BoardCard> merged;
            const auto isNews = [&answer](const BoardCard& card) {
                return std::find(answer.only.begin(), answer.only.end(), card.id) != answer.only.end();
            };
            std::remove_copy_if(
                m_cards[i]->cards().begin(), m_cards[i]->cards().end(), std::back_inserter(merged), isNews);
            for (BoardCard& card : fresh)
                merged.insert(std::lower_bound(merged.begin(), merged.end(), card, &BoardLoader::isBefore), card);
            fresh = std::move(merged);
        }
        m_cards[i]->setCards(std::move(fresh));
    }
}

int BoardModel::countOf(NextState state) const
{
    int count = 0;
    for (const auto& cards : m_cards)
        count += cards->countOf(state);
    return count;
}

int BoardModel::columnOf(const RecordId& id) const
{
    for (size_t i = 0; i < m_cards.size(); ++i)
        if (m_cards[i]->rowOf(id) >= 0) return int(i);
    return -1;
}

const BoardCard* BoardModel::find(const RecordId& id) const
{
    const int place = columnOf(id);
    return place < 0 ? nullptr : &cards(place).card(cards(place).rowOf(id));
}

Edit BoardModel::moveEdit(const std::vector<RecordId>& ids, int place) const
{
    const BoardColumn& target = column(place);
    Edit edit;
    QString title;
    for (const RecordId& id : ids) {
        const BoardCard* card = find(id);
        if (!card || !target.enter || cards(place).rowOf(id) >= 0) continue;
        Record record(m_type, id);
        target.enter(record, *card);
        title = card->title;
        edit.steps.push_back(EditStep::change(std::move(record), target.fields));
    }
    edit.name = edit.steps.size() == 1
        ? tr("move %1 to %2").arg(title, target.title)
        : tr("move %Ln card(s) to %1", nullptr, int(edit.steps.size())).arg(target.title);
    return edit;
}

void BoardModel::showMoved(const std::vector<RecordId>& ids, int place)
{
    if (column(place).kind != BoardColumn::Kind::Column) return;
    for (const RecordId& id : ids) {
        const int from = columnOf(id);
        if (from < 0 || from == place) continue;
        if (const auto card = cards(from).take(id)) cards(place).insert(*card);
    }
}

} // namespace fairlead::ui
