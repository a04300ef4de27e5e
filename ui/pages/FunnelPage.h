#pragma once
#include "insight/LiveFunnel.h"
#include "insight/Report.h"
#include "pages/Page.h"

#include <QMutex>
#include <QStandardItemModel>

namespace fairlead::ui {

class DataTable;
class FunnelPickers;
class FunnelView;
class KeyFigures;
class OpenDealsPanel;
class InsightActions;
class PageHead;
class PageScroll;
class PeoplePanel;
class SentenceBanner;

/// Where do deals get stuck? The drawn funnel, its table and its sentence from one answer; every shape and figure opens
/// the deals behind it.
class FunnelPage : public Page
{
    Q_OBJECT
public:
    FunnelPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QString note() const override;
    QString rightText() const override;
    void focusFirst() override;
    void print(PrintReady ready) override;

private:
    struct Answer
    {
        FunnelResult funnel;
        ReportResult people;
        QStringList currencies; ///< of all deals, whatever currency was asked for
        QString error;
    };
    void build();
    QLayout* buildRight();
    void connectParts();
    void label();
    /// The funnel of the last answer, followed from one edit to the next; used by one thread at a time.
    struct Live
    {
        QMutex mutex;
        std::unique_ptr<LiveFunnel> funnel;
    };
    static Result<FunnelResult> follow(Live& live, const Workspace& workspace, const ReportScope& asked);
    static Answer compute(Live& live, const Workspace& workspace, const Reader& reader, const ReportScope& asked);
    void letGo();
    void hideEvent(QHideEvent* event) override;
    void ask();
    void show(Answer answer);
    void openDeals(const RecordId& stage, FunnelFigure figure);
    void copyTable();
    void savePicture();
    void showFormula();

    PageHead* m_head = nullptr;
    FunnelPickers* m_pickers = nullptr;
    SentenceBanner* m_banner = nullptr;
    FunnelView* m_view = nullptr;
    DataTable* m_table = nullptr;
    QStandardItemModel m_rows;
    OpenDealsPanel* m_open = nullptr;
    PeoplePanel* m_people = nullptr;
    KeyFigures* m_figures = nullptr;
    PageScroll* m_scroll = nullptr;
    QWidget* m_body = nullptr;
    QWidget* m_empty = nullptr;
    InsightActions* m_actions = nullptr;
    FunnelResult m_funnel;
    std::shared_ptr<Live> m_live = std::make_shared<Live>();
};

} // namespace fairlead::ui
