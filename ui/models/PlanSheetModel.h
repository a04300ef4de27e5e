#pragma once
#include "insight/PlanSheet.h"
#include "models/FoldedTree.h"
#include "models/ReportText.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

namespace fairlead::ui {

/// A figure that is put into a plan.
struct PlanTyped
{
    PlanWho who;
    Period period;
    std::optional<Money> amount; ///< nothing: it is taken away
};

/// A plan as a sheet to type in: teams and people, the year, its quarters and their months. Below a team with quotas of
/// its own stand what is shared out and what is left. What is typed is told by typed(); the page writes it. Interface
/// thread.
class PlanSheetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Steps { Quarters, Months };
    enum class Line { Figure, Below, Left };
    enum Column { Name, FirstPeriod };
    using QAbstractTableModel::QAbstractTableModel;

    /// What was closed by hand stays so. Rows and columns stay the same objects where only figures changed.
    void setSheet(PlanSheet sheet, const ReportText& words, const QString& measure, const QString& currency);
    void setSteps(Steps steps);
    void setFigure(PlanFigure figure);
    Steps steps() const { return m_steps; }
    PlanFigure figure() const { return m_figure; }
    const PlanSheet& sheet() const { return m_sheet; }
    void toggle(int row);

    Line lineAt(int row) const { return m_lines[size_t(m_tree.at(row))].line; }
    int placeAt(int row) const { return m_lines[size_t(m_tree.at(row))].place; } ///< in the sheet
    const OrganisationRow& who(int row) const { return m_sheet.rows()[size_t(placeAt(row))]; }
    const Period& period(int column) const { return m_periods[size_t(column - FirstPeriod)]; }
    bool isOwn(const QModelIndex& index) const; ///< it was typed for this very period
    /// Reads what a person typed for a cell; empty text takes the figure away. Invalid: no such figure.
    Result<PlanTyped> read(const QModelIndex& index, const QString& text) const;
    QList<Money> money(const QModelIndex& index) const;
    QString textOf(const QList<Money>& money, bool exact = false) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Display, tool tip, edit as it is typed, and the roles of TreeColumn.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void typed(const fairlead::ui::PlanTyped& typed);
    void refused(const QString& text); ///< it is no figure

private:
    struct Row
    {
        int place = 0;
        Line line = Line::Figure;
        bool operator==(const Row&) const = default;
    };
    void arrange(std::vector<Row> lines);
    std::vector<Row> linesOf() const;
    std::vector<Period> periodsOf() const;
    QString nameAt(int row) const;
    QString plain(const QList<Money>& money) const;
    QString tipOf(const QModelIndex& index) const;

    PlanSheet m_sheet;
    std::vector<Row> m_lines;
    std::vector<Period> m_periods;
    FoldedTree m_tree;
    ReportText m_words { Format(false, {}), false };
    QString m_measure;
    QString m_currency; ///< of a figure typed where none stands yet
    Steps m_steps = Steps::Months;
    PlanFigure m_figure = PlanFigure::Target;
};

} // namespace fairlead::ui
