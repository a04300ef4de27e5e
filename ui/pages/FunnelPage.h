#pragma once
#include "insight/LiveFunnel.h"
#include "insight/Report.h"
#include "pages/InsightPage.h"

#include <QMutex>
#include <QStandardItemModel>

class QLayout;

namespace fairlead::ui {

class AsOfBar;
class DataTable;
class FunnelView;
class FunnelWords;
class MeasureActs;
class KeyFigures;
class OpenDealsPanel;
class PeoplePanel;

/// Where do deals get stuck? The drawn funnel, its table and its sentence from one answer; every shape and figure opens
/// the deals behind it.
class FunnelPage : public InsightPage
{
    Q_OBJECT
public:
    FunnelPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    QString note() const override;
    QString rightText() const override;
    void focusFirst() override;

protected:
    Words words() const override;
    void labelParts() override;
    void ask() override;
    bool isEmpty() const override { return m_funnel.stages.empty(); }
    QList<const QAbstractItemModel*> tables() const override { return { &m_rows }; }
    QString furtherTable() const override;
    QWidget& picture() override { return *m_body; }
    std::optional<Formula> formula() override;
    std::vector<PrintBlock> blocks() const override;

private:
    struct Answer
    {
        FunnelResult funnel;
        ReportResult people;
        QStringList currencies; ///< of all deals, whatever currency was asked for
        QString error;
        QDate day; ///< as of; invalid: as things stand
        bool onTheWay = false; ///< of a day between: the funnel alone
    };
    /// The funnel of the last answer, followed from one edit to the next; used by one thread at a time.
    struct Live
    {
        QMutex mutex;
        std::unique_ptr<LiveFunnel> funnel;
    };
    void build();
    QLayout* buildRight();
    void connectParts();
    static Result<FunnelResult> follow(Live& live, const Workspace& workspace, const ReportScope& asked);
    static Answer compute(Live& live, const Workspace& workspace, const Reader& reader, const ReportScope& asked);
    void lookBack(QDate day);
    void replay();
    void letGo();
    void hideEvent(QHideEvent* event) override;
    void show(Answer answer);
    void showFunnel();
    void showSentence(const FunnelWords& words);
    void openDeals(const RecordId& stage, FunnelFigure figure);
    void addMeasure();
    void beginMeasure();
    void keyPressEvent(QKeyEvent* event) override;

    FunnelView* m_view = nullptr;
    DataTable* m_table = nullptr;
    QStandardItemModel m_rows;
    OpenDealsPanel* m_open = nullptr;
    PeoplePanel* m_people = nullptr;
    KeyFigures* m_figures = nullptr;
    QWidget* m_body = nullptr;
    AsOfBar* m_asOf = nullptr;
    QAction* m_measure = nullptr; ///< about the bottleneck
    MeasureActs* m_measures = nullptr;
    QDate m_day; ///< of the funnel that is shown; invalid: as things stand
    QDate m_wantedDay; ///< on the way
    bool m_replays = false; ///< a day on the way is asked for
    FunnelResult m_funnel;
    std::shared_ptr<Live> m_live = std::make_shared<Live>();
};

} // namespace fairlead::ui
