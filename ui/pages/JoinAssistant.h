#pragma once
#include "models/ShareSetup.h"
#include "theme/Theme.h"

#include <QWidget>

class QLineEdit;
class QStackedLayout;

namespace fairlead::ui {

class AssistantFoot;
class Label;
class PickerButton;
class ShareFolderStep;
class StepStrip;

/// Joins a workspace that somebody has shared: its folder, where the own file is kept, the first sync, who sits here.
/// Needs no open workspace; opens nothing itself.
class JoinAssistant : public QWidget
{
    Q_OBJECT
public:
    JoinAssistant(const Theme& theme, bool chinese, QWidget* parent = nullptr);

    enum Step { Folder, Place, Person };
    Step step() const;
    void focusFirst();

public slots:
    void next();
    void back();
    /// Ends what runs; with nothing running, the assistant.
    void leave();

signals:
    /// The file is there; `person` was chosen, or is null.
    void joined(const QString& path, const fairlead::RecordId& person);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildPlace();
    QWidget* buildPerson();
    void follow();
    void turnTo(Step step);
    void labelFoot();
    void showFound();
    void showJoined();
    void choosePlace();
    void refuse(const Error& error, bool ofFile);

    const Theme& m_theme;
    bool m_chinese;
    ShareSetup m_setup;
    StepStrip* m_strip = nullptr;
    QStackedLayout* m_stack = nullptr;
    ShareFolderStep* m_folder = nullptr;
    Label* m_name = nullptr;
    Label* m_origin = nullptr;
    QLineEdit* m_path = nullptr;
    Label* m_fault = nullptr;
    Label* m_came = nullptr;
    PickerButton* m_person = nullptr;
    AssistantFoot* m_foot = nullptr;
};

} // namespace fairlead::ui
