#pragma once
#include "models/RecentFiles.h"
#include "theme/Theme.h"

class QLineEdit;
class QStackedLayout;
class QVBoxLayout;

namespace fairlead::ui {

class JoinAssistant;
class Label;
class Panel;
class PickerButton;
class SearchEdit;
class StartRow;

/// Where a day begins that has no workspace yet: the recent ones, and the ways to a new one. What goes wrong is said in
/// the window. Opens nothing itself: openWanted() does.
class StartWindow : public QWidget
{
    Q_OBJECT
public:
    StartWindow(Theme& theme, bool chinese);

    /// The last attempt failed: what happened and what to do.
    void refuse(const QString& path, const QString& why);
    void setChinese(bool chinese);
    void makeNew(); ///< shows the form of a new workspace
    void join(); ///< shows the way into a workspace that others have shared
    /// Makes a workspace from the form, the sample, or for a file to import, then asks for it to be opened.
    void create();

signals:
    void openWanted(const QString& path);
    /// A new workspace is there; this file is to be imported into it.
    void importWanted(const QString& path, const QString& file);
    void languageWanted(bool chinese);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QWidget* buildRecent();
    QWidget* buildBegin();
    QWidget* buildForm();
    QWidget* buildJoin();
    QWidget* buildFoot();
    void fillRecent(const QString& filter);
    void open(const QString& path);
    void askForFile();
    void askForCsv();
    void trySample();
    void make(const QString& path, const QString& currency, const QString& from);
    void say(Ink ink, const QString& sentence);
    void label(QWidget* parent, const QString& text, QVBoxLayout* column);

    Theme& m_theme;
    bool m_chinese;
    bool m_making = false;
    QString m_import; ///< to be read into the workspace that is being made
    QWidget* m_body = nullptr;
    QStackedLayout* m_pages = nullptr;
    JoinAssistant* m_join = nullptr;
    QWidget* m_rows = nullptr;
    Label* m_note = nullptr;
    SearchEdit* m_search = nullptr;
    QLineEdit* m_name = nullptr;
    PickerButton* m_template = nullptr;
    PickerButton* m_currency = nullptr;
};

} // namespace fairlead::ui
