#pragma once
#include "print/PrintLayout.h"
#include "theme/Theme.h"

#include <QDialog>

class QPrinter;
class QPushButton;
class QVBoxLayout;

namespace fairlead::ui {

class Label;
class PickerButton;
class PreviewView;
class SegmentedSwitch;

/// The preview of a sheet: paper and direction are chosen beside it, then it is printed or saved as PDF. Remembers the
/// paper. Ctrl+S saves, Ctrl+P prints.
class PrintDialog : public QDialog
{
    Q_OBJECT
public:
    PrintDialog(Theme& theme, PrintSheet sheet, PrintHead head, QWidget* parent);
    ~PrintDialog() override;

    void setPaper(QPageSize::PageSizeId paper);
    void setLandscape(bool landscape);
    int pages() const { return m_layout->pages(); }
    /// False: the file could not be written; the dialog says so.
    bool savePdf(const QString& path);

signals:
    /// Something left the house of the program: a sentence for a toast.
    void told(const QString& icon, const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QWidget* buildChoices();
    QWidget* buildFoot();
    QPushButton* button(const char* name, const QString& text, bool primary);
    void layOut();
    void paint(QPrinter& printer);
    void print();
    void askForPdf();
    void say(Ink ink, const QString& sentence);

    const Theme& m_theme;
    PrintSheet m_sheet;
    PrintHead m_head;
    QList<QPicture> m_pictures;
    QPageLayout m_paper;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<PrintLayout> m_layout;
    PickerButton* m_size = nullptr;
    SegmentedSwitch* m_direction = nullptr;
    SegmentedSwitch* m_zoom = nullptr;
    Label* m_pages = nullptr;
    Label* m_note = nullptr;
    PreviewView* m_preview = nullptr;
};

} // namespace fairlead::ui
