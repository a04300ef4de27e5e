#pragma once
#include "models/FilterDraft.h"
#include "models/FilterWording.h"
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

class Label;
class QuietEdit;
class ValueChips;

/// The values of one condition, edited as fits the kind of field: chips chosen from a list, amounts and numbers as
/// typed, days typed or chosen. Made anew when field or operator change.
class FilterValueEditor : public QWidget
{
    Q_OBJECT
public:
    FilterValueEditor(const Theme& theme, Session& session, const RecordType& type, const Field& field,
        const FilterLine& line, QWidget* parent = nullptr);

    /// Opens the list of a field that is chosen from.
    void choose();

signals:
    /// As many values as can be read now; none while something is missing.
    void changed(const std::vector<fairlead::FilterValue>& values);

private:
    void makeChips();
    void makeLines();
    QuietEdit* makeLine(const QString& name);
    void offerDays(QuietEdit* edit);
    void showDays(QuietEdit* edit);
    void showChips();
    void toggle(const FilterValue& value);
    std::vector<FilterValue> read() const;
    void take();
    void tidy();
    QString faultWords() const;

    const Theme& m_theme;
    Session& m_session;
    const RecordType& m_type;
    const Field& m_field;
    FilterLine m_line;
    FilterWording m_words;
    ValueChips* m_chips = nullptr;
    QList<QuietEdit*> m_edits;
    Label* m_fault = nullptr;
};

} // namespace fairlead::ui
