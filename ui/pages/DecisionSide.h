#pragma once
#include "insight/DecisionCoverage.h"
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

class QPushButton;

namespace fairlead::ui {

class Label;
class Panel;
class PickerButton;
class RowList;

/// Beside a decision map: how well the people are covered and what is missing, and the facets of the one who is
/// chosen, each changed at once.
class DecisionSide : public QWidget
{
    Q_OBJECT
public:
    DecisionSide(const Theme& theme, Session& session, QWidget* parent = nullptr);

    /// `person`: null, nobody is chosen.
    void show(const DecisionMap& map, const DecisionPerson* person);
    /// Opens the list of one facet: by its field.
    void openPicker(const QString& field);

signals:
    void changed(const QString& field, const QString& code); ///< a facet of the chosen one
    void bossChosen(const fairlead::RecordId& boss);
    void editWanted();
    void contactWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void label();
    void fillPickers();
    void showCoverage(const DecisionCoverage& coverage);
    QWidget* makePerson();

    const Theme& m_theme;
    Session& m_session;
    Panel* m_coverage = nullptr;
    Label* m_score = nullptr;
    Label* m_sentence = nullptr;
    RowList* m_parts = nullptr;
    Panel* m_person = nullptr;
    Label* m_post = nullptr;
    QList<std::pair<QString, PickerButton*>> m_pickers; ///< by field
    PickerButton* m_boss = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace fairlead::ui
