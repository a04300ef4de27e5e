#pragma once
#include "models/FilterDraft.h"
#include "models/FilterFields.h"
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace fairlead::ui {

class FilterValueEditor;
class PickerButton;

/// One condition of the filter builder: "and", its cross, field, operator and values.
class FilterLineEditor : public QWidget
{
    Q_OBJECT
public:
    /// `lead`: the word before it. `fields`: what can be chosen.
    FilterLineEditor(const Theme& theme, Session& session, const RecordType& type, const QString& lead,
        const QList<FilterFields::Option>& fields, const FilterLine& line, QWidget* parent = nullptr);

    /// The keyboard goes where something is missing, else to the values.
    void begin();

signals:
    void changed(const fairlead::ui::FilterLine& line);
    void removed();

private:
    void makeHead(const QString& lead, QVBoxLayout* column);
    void makePickers(const QList<FilterFields::Option>& fields, QVBoxLayout* column);
    void setField(const QString& id);
    void setOperator(const QString& id);
    void showOperators();
    void showValues();

    const Theme& m_theme;
    Session& m_session;
    const RecordType& m_type;
    FilterLine m_line;
    const Field* m_chosen = nullptr;
    PickerButton* m_field = nullptr;
    PickerButton* m_operator = nullptr;
    FilterValueEditor* m_values = nullptr;
};

} // namespace fairlead::ui
