#pragma once
#include "models/ImportJob.h"
#include "theme/Theme.h"
#include "widgets/Panel.h"

class QPushButton;
class QStandardItem;
class QStandardItemModel;

namespace fairlead::ui {

class DataTable;

/// The first faulty cells of an import: line, column, value, reason. Where it is allowed a value can be mended in its
/// place (F2, Enter); the mended text goes into the options of the job and is told. The refused rows can be saved.
class RefusedPanel : public Panel
{
    Q_OBJECT
public:
    RefusedPanel(const Theme& theme, ImportJob& job, bool mendable, QWidget* parent = nullptr);

    /// Shows the last check or run; hidden if nothing was refused.
    void refresh();
    /// Puts the refused rows of the last check or run where the person says.
    void save();

signals:
    void mended();
    void saved(const QString& path);
    void notSaved(const QString& path);

private:
    bool canMend(const RejectedCell& cell) const;
    void take(QStandardItem* item);

    const Theme& m_theme;
    ImportJob& m_job;
    bool m_mendable;
    DataTable* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace fairlead::ui
