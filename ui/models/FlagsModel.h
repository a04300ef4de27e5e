#pragma once
#include "insight/Anomalies.h"
#include "models/Session.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace fairlead::ui {

/// What is out of line with open deals, as a table: the kinds as headings, the gravest first, below each its deals with
/// the reason. A deal with several flags stands below each. Read beside the person; after an edit of single deals only
/// those are judged again.
class FlagsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Reason, Customer, Owner, Stage, Amount, Columns };

    explicit FlagsModel(Session& session, QObject* parent = nullptr);

    struct Heading
    {
        FlagKind kind = FlagKind::LongInStage;
        FlagSeverity severity = FlagSeverity::Low;
        int deals = 0;
        QList<Money> amount; ///< one sum per currency
        bool open = true;
    };
    void setScope(const ReportScope& scope);
    /// Nobody looks: changes only mark the table as old, and following again reads it.
    void setFollowing(bool following);
    bool isLoaded() const { return m_loaded; }
    const std::vector<FlaggedDeal>& deals() const { return m_deals; }
    int flagCount() const { return m_flagCount; }
    /// Null: the row is of the other sort.
    const Heading* headingAt(int row) const;
    const FlaggedDeal* dealAt(int row) const;
    const Flag* flagAt(int row) const;
    void toggle(int row); ///< a heading: opens or closes what is below it

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void loaded();

private:
    struct Row
    {
        int heading = -1; ///< of m_headings; -1: a flag
        int deal = -1;
        int flag = -1;
    };
    void onChanged(const Change& change);
    void reload();
    void judgeAgain(const std::vector<RecordId>& deals);
    void take(std::vector<FlaggedDeal> deals);
    void arrange();
    QString titleOf(const QString& type, const RecordId& id) const;

    Session& m_session;
    ReportScope m_scope;
    std::vector<FlaggedDeal> m_deals;
    std::vector<Heading> m_headings;
    std::vector<Row> m_rows;
    QSet<int> m_closed; ///< kinds whose rows are hidden
    int m_flagCount = 0;
    bool m_following = false;
    bool m_old = true;
    bool m_loaded = false;
    QTimer m_again; ///< gathers a burst of changes into one question
    QObject m_few; ///< in whose name single deals are judged
};

} // namespace fairlead::ui
