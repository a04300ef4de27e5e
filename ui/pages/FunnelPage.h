#pragma once
#include "insight/Funnel.h"
#include "insight/Report.h"
#include "pages/Page.h"

#include <QStandardItemModel>

namespace fairlead::ui {

class BarRow;
class DataTable;
class FunnelView;
class KeyFigures;
class PageHead;
class PageScroll;
class Panel;
class PickerButton;
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

private:
    struct Answer
    {
        FunnelResult funnel;
        ReportResult people;
        QString error;
    };
    void build();
    void buildPickers(QVBoxLayout* column);
    void label();
    void fillPickers();
    void ask();
    ReportScope scope() const;
    void show(Answer answer);
    void showStages(const FunnelResult& funnel);
    void showTable(const FunnelResult& funnel);
    void showFigures(const FunnelResult& funnel);
    void showSentence(const FunnelResult& funnel);
    void showPeople(const ReportResult& people);
    void openDeals(const RecordId& stage, FunnelFigure figure, const QString& words);
    void copyTable();
    void savePicture();
    void showFormula();

    PageHead* m_head = nullptr;
    QList<PickerButton*> m_pickers;
    SentenceBanner* m_banner = nullptr;
    FunnelView* m_view = nullptr;
    DataTable* m_table = nullptr;
    QStandardItemModel m_rows;
    Panel* m_peoplePanel = nullptr;
    QWidget* m_people = nullptr;
    KeyFigures* m_figures = nullptr;
    PageScroll* m_scroll = nullptr;
    QWidget* m_body = nullptr;
    QWidget* m_empty = nullptr;
    QList<QAction*> m_actions;
    FunnelResult m_funnel;
    QString m_period = QStringLiteral("all");
    RecordId m_team;
    RecordId m_person;
    RecordId m_product;
};

} // namespace fairlead::ui
