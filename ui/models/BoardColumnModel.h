#pragma once
#include "models/BoardConfig.h"

#include <QAbstractListModel>

namespace fairlead::ui {

/// The cards of one column, in order. A further answer changes only what differs, so that choice and place stay.
class BoardColumnModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    /// Display: the title; accessible text: the whole card in one sentence; tool tip: what the card may have cut off.
    QVariant data(const QModelIndex& index, int role) const override;

    const std::vector<BoardCard>& cards() const { return m_cards; }
    const BoardCard& card(int row) const { return m_cards[size_t(row)]; }
    int rowOf(const RecordId& id) const; ///< -1 if it is not here
    /// Where a card belongs by the order of cards.
    int placeOf(const BoardCard& card) const;
    void insert(const BoardCard& card);
    std::optional<BoardCard> take(const RecordId& id);
    void setCards(std::vector<BoardCard> cards);
    int countOf(NextState state) const { return m_counts[size_t(state)]; }

private:
    void count();

    std::vector<BoardCard> m_cards;
    std::array<int, 4> m_counts {};
};

} // namespace fairlead::ui
