#pragma once
#include "models/PastePlan.h"
#include "pages/FormDialog.h"

class QAbstractTableModel;
class QCheckBox;
class QPushButton;

namespace fairlead::ui {

class DataTable;
class PasteModel;
class SegmentedSwitch;

/// What a paste would do, before it does it: every cell with its old and its new value, and what is refused with its
/// reason. Read and rehearsed beside the person; saves as one edit.
class PasteDialog : public FormDialog
{
    Q_OBJECT
public:
    PasteDialog(const Theme& theme, Session& session, PasteRequest request, QWidget* parent);

    void save() override;
    void reject() override; ///< not while it is being done
    const PastePlan& plan() const { return m_plan; }

signals:
    void planned(); ///< what stands there is what would happen
    void beginning(bool inPlace); ///< it is being done now; in place: no record is added
    void ended();

private:
    QWidget* makeBody();
    QWidget* makeTools(QWidget* body);
    QCheckBox* makeCheck(const QString& name, const QString& words, bool checked, bool shown, QWidget* tools);
    void ask();
    void take(PastePlan plan);
    void show(const Result<void>& rehearsed);
    void label();
    QString sentence() const;
    void copyRefused();

    PasteRequest m_request;
    PastePlan m_plan;
    bool m_ready = false;
    bool m_working = false;
    PasteModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    SegmentedSwitch* m_which = nullptr;
    QCheckBox* m_heads = nullptr;
    QCheckBox* m_skip = nullptr;
    QCheckBox* m_add = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace fairlead::ui
