#include "models/BoardColumnModel.h"

#include "models/BoardLoader.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

int BoardColumnModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_cards.size()); }

QVariant BoardColumnModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const BoardCard& card = m_cards[size_t(index.row())];
    QStringList parts { card.title, card.subtitle, card.amount, card.date, card.owner, card.nextWords, card.stay,
        card.contactWords, card.checkWords, card.coverageWords, card.rehearsed ? tr("rehearsed") : QString() };
    parts.removeAll(QString());
    if (role == Qt::DisplayRole) return card.title;
    if (role == Qt::AccessibleTextRole) return parts.join(u", "_s);
    if (role == Qt::ToolTipRole) return parts.join(u'\n');
    return {};
}

int BoardColumnModel::rowOf(const RecordId& id) const
{
    const auto found
        = std::find_if(m_cards.begin(), m_cards.end(), [&id](const BoardCard& card) { return card.id == id; });
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

int BoardColumnModel::placeOf(const BoardCard& card) const
{
    return int(std::lower_bound(m_cards.begin(), m_cards.end(), card, &BoardLoader::isBefore) - m_cards.begin());
}

void BoardColumnModel::insert(const BoardCard& card)
{
    const int row = placeOf(card);
    beginInsertRows({}, row, row);
    m_cards.insert(m_cards.begin() + row, card);
    count();
    endInsertRows();
}

std::optional<BoardCard> BoardColumnModel::take(const RecordId& id)
{
    const int row = rowOf(id);
    if (row < 0) return std::nullopt;
    const BoardCard card = m_cards[size_t(row)];
    beginRemoveRows({}, row, row);
    m_cards.erase(m_cards.begin() + row);
    count();
    endRemoveRows();
    return card;
}

void BoardColumnModel::setCards(std::vector<BoardCard> cards)
{
    const auto same = [](const BoardCard& one, const BoardCard& other) { return one.id == other.id; };
    size_t head = 0;
    const size_t shorter = std::min(m_cards.size(), cards.size());
    while (head < shorter && same(m_cards[head], cards[head]))
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && same(m_cards[m_cards.size() - 1 - tail], cards[cards.size() - 1 - tail]))
        ++tail;
    const auto inner = [&](const std::vector<BoardCard>& all) {
        return std::pair(all.begin() + qsizetype(head), all.end() - qsizetype(tail));
    };
    if (const auto [from, to] = inner(m_cards); from != to) {
        beginRemoveRows({}, int(head), int(m_cards.size() - tail) - 1);
        m_cards.erase(from, to);
        count();
        endRemoveRows();
    }
    if (const auto [from, to] = inner(cards); from != to) {
        beginInsertRows({}, int(head), int(cards.size() - tail) - 1);
        m_cards.insert(m_cards.begin() + qsizetype(head), from, to);
        count();
        endInsertRows();
    }
    const bool changed = m_cards != cards;
    m_cards = std::move(cards);
    count();
    if (changed) emit dataChanged(index(0), index(int(m_cards.size()) - 1));
}

void BoardColumnModel::count()
{
    m_counts = {};
    for (const BoardCard& card : m_cards)
        ++m_counts[size_t(card.next)];
}

} // namespace fairlead::ui
