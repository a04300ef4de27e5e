#pragma once
#include "pages/FormDialog.h"

class QComboBox;
class QVBoxLayout;

namespace fairlead::ui {

/// One field of many records, set to one value: which field, what value. A blank value empties the field. Saves as one
/// edit.
class BulkEditDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `rows`: at least one, by their numbers; `field` stands there to begin with.
    BulkEditDialog(const Theme& theme, Session& session, const RecordType& type, std::vector<qint64> rows,
        const QString& field, QWidget* parent = nullptr);

    void save() override;
    /// Fields that many records may be given at once.
    static bool isOffered(const RecordType& type, const Field& field);

private:
    void offerValue();

    const RecordType& m_type;
    std::vector<qint64> m_rows;
    Record m_answer; ///< what the editor writes into
    QComboBox* m_fields = nullptr;
    QVBoxLayout* m_place = nullptr;
    FieldEditor* m_value = nullptr;
};

} // namespace fairlead::ui
