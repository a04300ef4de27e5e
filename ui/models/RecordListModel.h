#pragma once
#include "models/ListFacts.h"
#include "models/ListGroups.h"
#include "models/Session.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace fairlead::ui {

/// A list over all rows of a query, at any length: row numbers in order (8 bytes each), records read page by page as
/// they are looked at. Count and sums are over all rows, from the same query. Refreshes itself when its records change.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< RecordId as 16 bytes
        ValueRole ///< typed value for sorting and charts: number, date or text
    };

    RecordListModel(Session& session, const RecordType& type, const RecordView* view, QObject* parent = nullptr);

    void setColumns(const QStringList& fields);
    const QStringList& columns() const { return m_columns; }
    /// The parts of the question; each asks again. A filter that cannot be read is told by filterRefused.
    void setFilter(const QString& text);
    void setFilter(const Filter& filter);
    void setSearch(const QString& text);
    /// Just these records (behind a number), of those that the rest of the question leaves; empty = all.
    void setOnly(std::vector<RecordId> ids);
    void setSort(const QString& field, bool descending);
    void setSorts(const std::vector<Sort>& sorts);
    /// Rows in groups below headings; none = one plain list.
    void setGroup(const GroupBy& by);
    const GroupBy& group() const { return m_group; }
    const Query& query() const { return m_query; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// The group whose heading stands in a row; null for rows of records.
    const ListGroups::Part* groupAt(int row) const { return m_groups.headingAt(row); }
    const ListGroups& groups() const { return m_groups; }
    QString titleOf(const ListGroups::Part& group) const;
    void toggleGroup(int row);
    void setAllOpen(bool open);
    /// The stored row number of a row; 0 for headings.
    qint64 rowNumberAt(int row) const;

    /// The row in which a stored row stands; -1 if it is not shown.
    int rowOf(qint64 number) const;

    /// What is changed now, the person changes in the rows he looks at: until something else changes, or he asks for
    /// another question or arrangeAnew(), every row stays where it is. Figures follow at once.
    void setInPlace(bool inPlace) { m_inPlace = inPlace; }
    /// Rows stand elsewhere than filter and order want.
    bool isOutOfPlace() const { return m_outOfPlace; }
    /// The filter no longer wants the row.
    bool isLeaving(int row) const;
    void arrangeAnew();

    /// The record of a row; null while it cannot be read.
    const Record* recordAt(int row) const; ///< also null for headings
    const Field& fieldOf(int column) const { return ListFacts::at(*m_query.type, m_columns.at(column)); }
    QString textOf(const Record& record, const Field& field) const;
    const Totals& totals() const { return m_totals; }
    bool isLoaded() const { return m_loaded; }
    /// Another question was asked and is not answered yet, or only with its first rows.
    bool isChanging() const { return m_changing; }
    int sortColumn() const;
    /// The row numbers of all rows in their order.
    const std::vector<qint64>& rows() const { return m_rows; }
    bool sortsDescending() const { return !m_query.sort.empty() && m_query.sort.front().descending; }

public slots:
    /// Reads all rows and totals beside the person. Of another question than the one before, the first rows come at
    /// once and the others behind them; of the same the old rows stay until the new ones are all known.
    void reload();

signals:
    void loaded();
    void filterRefused(const QString& sentence);
    void outOfPlaceChanged();

private:
    struct Answer
    {
        std::vector<qint64> rows;
        std::vector<RowGroup> groups;
        Totals totals;
        QString error;
        std::vector<qint64> leaving; ///< of the rows that stand still, ascending
        bool outOfPlace = false;
    };
    static Answer answerTo(const Query& query, const GroupBy& by, const QueryRunner& runner);
    static void compare(Answer& answer, std::vector<qint64> shown);
    void onChanged(const Change& change);
    void askAnew();
    bool firstRowsComeSoon() const;
    void askFirstRows();
    void takeFirstRows(std::vector<Record> records);
    void take(Answer answer, const GroupBy& by);
    void takeRows(std::vector<qint64> rows);
    void takeGroups(std::vector<RowGroup> groups, const GroupBy& by);
    void standStill(Answer answer);
    void setOutOfPlace(bool outOfPlace);

    Session& m_session;
    Query m_query;
    QStringList m_columns;
    std::vector<qint64> m_rows; ///< of all records, those of closed groups too
    GroupBy m_group;
    ListGroups m_groups;
    GroupBy m_shownGroup; ///< of m_groups, which may answer an older question
    Totals m_totals;
    bool m_loaded = false;
    bool m_changing = false;
    bool m_otherQuestion = false; ///< what is shown answers another one
    bool m_inPlace = false; ///< see setInPlace
    bool m_still = false; ///< rows stay where they are
    bool m_outOfPlace = false;
    std::vector<qint64> m_leaving; ///< ascending
    QTimer m_again; ///< gathers a burst of changes into one question
    static constexpr int pageSize = 128;
    mutable QCache<int, std::vector<Record>> m_pages { 64 };
};

} // namespace fairlead::ui
