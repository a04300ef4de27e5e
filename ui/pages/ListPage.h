#pragma once
#include "models/RecordListModel.h"
#include "pages/ListConfig.h"
#include "pages/Page.h"

class QLabel;
class QLineEdit;

namespace fairlead::ui {

class DataTable;
class ListFooter;
class PageHead;
class TabStrip;

/// The list pattern: title with count, views as tabs, filter line, the table over all rows, sums at the foot. Written
/// once; a ListConfig makes a page of it.
class ListPage : public Page
{
    Q_OBJECT
public:
    ListPage(const ListConfig& config, const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    QString rightText() const override;
    void focusFirst() override;
    RecordListModel& model() { return *m_model; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void build();
    void dressColumns();
    void label();
    void ask();
    void showTotals();
    void openRow(int row);
    void removeChosen();
    void moveChosen(const RecordId& stage, const QString& stageName);
    std::vector<RecordId> chosenIds() const;
    QString wholeFilter() const;
    QString viewFilter() const;

    const ListConfig& m_config;
    const RecordType& m_type;
    RecordListModel* m_model;
    PageHead* m_head = nullptr;
    TabStrip* m_views = nullptr;
    QLineEdit* m_filterEdit = nullptr;
    QLabel* m_filterFault = nullptr;
    DataTable* m_table = nullptr;
    ListFooter* m_footer = nullptr;
    QString m_view;
    QString m_filter; ///< the person's own, beside the view's
    std::vector<RecordId> m_only; ///< rows behind a number: just these
    QString m_onlyLabel;
    struct Stage
    {
        int place = -1;
        int count = 0;
        QString kind;
    };
    QHash<RecordId, Stage> m_stages;
    void readStages();
};

} // namespace fairlead::ui
