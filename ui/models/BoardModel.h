#pragma once
#include "models/BoardColumnModel.h"
#include "models/BoardLoader.h"
#include "models/Session.h"

#include <QTimer>

namespace fairlead::ui {

/// A board over all records of a question: columns with their cards and totals, read beside the person, kept up with
/// every change. Of a few changed records only these are read again. Interface thread.
class BoardModel : public QObject
{
    Q_OBJECT
public:
    BoardModel(const BoardConfig& config, Session& session, QObject* parent = nullptr);

    const BoardConfig& config() const { return m_config; }
    Session& session() const { return m_session; }
    const RecordType& type() const { return m_type; }

    /// The parts of the question; each asks again. A filter that cannot be read is told by filterRefused.
    void setWay(const QString& id);
    const BoardConfig::Way& way() const { return m_config.ways.at(m_way); }
    void setPipeline(const RecordId& pipeline); ///< null: the first
    void setViewFilter(const Filter& filter);
    void setConditions(const Filter& filter);
    void setSearch(const QString& text);
    /// Shows the board as it would be; `deals` are those that the rehearsal changes. Null: as it is.
    void setRehearsal(std::shared_ptr<const Rehearsal> rehearsal, const std::vector<RecordId>& deals);

    bool isLoaded() const { return m_loaded; }
    RecordId pipeline() const { return m_pipeline; } ///< in force
    int columnCount() const { return int(m_columns.size()); }
    const BoardColumn& column(int place) const { return m_columns[size_t(place)]; }
    BoardColumnModel& cards(int place) const { return *m_cards[size_t(place)]; }
    const Totals& totals(int place) const { return m_totals[size_t(place)]; }
    const Totals& all() const { return m_all; }
    /// Cards of all columns in a state.
    int countOf(NextState state) const;
    int columnOf(const RecordId& id) const; ///< -1 if there is no such card
    const BoardCard* find(const RecordId& id) const;

    /// What it means to drop records onto a column, as one edit; those that stand there already are left out.
    Edit moveEdit(const std::vector<RecordId>& ids, int column) const;
    /// Shows cards in another column at once; the answer that follows the edit confirms it.
    void showMoved(const std::vector<RecordId>& ids, int column);

signals:
    void columnsChanged(); ///< other columns than before
    void loaded(); ///< cards and totals are those of the question
    void filterRefused(const QString& sentence);

private:
    void onChanged(const Change& change);
    void askAnew();
    void ask();
    void take(BoardAnswer answer, int wholes, size_t news);
    void takeColumns(BoardAnswer& answer);
    void takeCards(BoardAnswer& answer);
    static constexpr size_t mostNews = 200; ///< changed records; of more everything is read

    const BoardConfig& m_config;
    Session& m_session;
    const RecordType& m_type;
    BoardQuestion m_question;
    int m_way = 0;
    RecordId m_pipeline;
    std::vector<BoardColumn> m_columns;
    std::vector<std::unique_ptr<BoardColumnModel>> m_cards;
    std::vector<Totals> m_totals;
    Totals m_all;
    bool m_loaded = false;
    std::vector<RecordId> m_news; ///< changed since the last answer
    int m_wholesWanted = 0; ///< how often everything was wanted, and how often it came
    int m_wholesCame = 0;
    QTimer m_again;
};

} // namespace fairlead::ui
