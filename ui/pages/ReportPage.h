#pragma once
#include "pages/InsightPage.h"
#include "pages/ReportLook.h"

namespace fairlead::ui {

class ClosedNote;
class KeptPicker;
class PickerButton;
class ReportActs;
class ReportBody;
class SegmentedSwitch;
class TabStrip;
struct ReportAnswer;

/// A set of reports: any report of core/insight from its result alone; every figure opens the records behind it. Which
/// reports and how they are drawn says ReportLook.
class ReportPage : public InsightPage
{
    Q_OBJECT
public:
    ReportPage(const Theme& theme, Session& session, const ReportSet& set, QWidget* parent = nullptr);

    /// The report of time about who sits here, in this week.
    static QUrl whereTheWeekWent(const Session& session);

    QString note() const override;
    QString rightText() const override;
    QList<KeyHint> hints() const override;
    void focusFirst() override;

protected:
    Words words() const override;
    void labelParts() override;
    void ask() override;
    bool isEmpty() const override;
    QList<const QAbstractItemModel*> tables() const override;
    QWidget& picture() override;
    bool hasChart() const override { return m_look->chart != ReportChart::None; }
    std::optional<Formula> formula() override;
    QString scopeOnPaper() const override;
    std::vector<PrintBlock> blocks() const override;
    void readQuery(const QUrlQuery& query) override;
    void writeQuery(QUrlQuery& query) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(const QString& row, const QString& column);
    static QString groupName(ReportGroup group);
    void connectParts();
    void labelGroups();
    void labelTabs();
    void chooseGroup(ReportGroup group);
    void showFindings();
    void addKeeping();
    void labelSplits();
    enum class Split { AsAsked, AsItBegins };
    void choose(const QString& report, Split split);
    void show(ReportAnswer answer, const ReportLook& look);
    QString title() const;

    const ReportSet& m_set;
    SegmentedSwitch* m_groups = nullptr; ///< null: the set is one group
    TabStrip* m_tabs;
    PickerButton* m_splits;
    KeptPicker* m_kept = nullptr; ///< null: nothing of the set is kept
    ClosedNote* m_closed = nullptr; ///< likewise
    ReportBody* m_body;
    ReportActs* m_acts;
    const ReportLook* m_look;
    QString m_by;
};

} // namespace fairlead::ui
