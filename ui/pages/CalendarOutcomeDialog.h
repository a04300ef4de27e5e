#pragma once
#include "insight/CalendarItems.h"
#include "models/AppointmentOutcome.h"
#include "models/FileIntake.h"
#include "pages/FormDialog.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace fairlead::ui {

/// What happened at an appointment: result, words, duration, who took part, the next step, files and photos. Saves as
/// one edit; the files come in behind it. Of a visit with check-in the times are known.
class CalendarOutcomeDialog : public FormDialog
{
    Q_OBJECT
public:
    CalendarOutcomeDialog(const Theme& theme, Session& session, const CalendarItem& item, QWidget* parent = nullptr);

    void save() override;
    /// To be attached to what is recorded.
    void attach(std::vector<FileSource> sources);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeBody();
    void addGuests(QVBoxLayout* column, QWidget* body);
    void addFiles(QVBoxLayout* column, QWidget* body);
    void chooseFiles();
    void takeIn();

    CalendarItem m_item;
    Record m_activity;
    QList<FieldEditor*> m_editors;
    QList<std::pair<QCheckBox*, AnyRef>> m_guests;
    std::vector<FileSource> m_files;
    QPushButton* m_add = nullptr;
    Label* m_names = nullptr;
};

} // namespace fairlead::ui
