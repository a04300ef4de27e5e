#pragma once
#include "models/FileIntake.h"
#include "pages/RecordLook.h"
#include "theme/Theme.h"
#include "widgets/Panel.h"

class QAction;
class QToolButton;
class QVBoxLayout;

namespace fairlead::ui {

class FileRow;
class Label;

/// The files of the record of a page: dropped on the page, pasted, or chosen; opened as a copy, saved, renamed, given a
/// line, dragged out, deleted. All of it is an edit and can be undone.
class FilesPanel : public Panel
{
    Q_OBJECT
public:
    /// `page` is where files may be dropped and pasted.
    FilesPanel(const Theme& theme, Session& session, QWidget* page, QWidget* parent = nullptr);

    void show(const std::vector<RecordLook::File>& files, const Record& owner);
    FileIntake& intake() { return *m_intake; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHead();
    void label();
    void fill();
    void addRow(const RecordLook::File& file);
    void showProgress();
    void choose();
    void paste();
    void drop(const QMimeData& data);
    void setDropping(bool dropping);
    void showMenu(FileRow* row, const Record& file, const QPoint& global);
    void rename(FileRow* row, const Record& file);
    void describe(FileRow* row, const Record& file);
    void saveAs(const Record& file);
    void remove(const Record& file);
    void dragOut(FileRow* row, const Record& file);
    void change(const Record& file, const QString& field, const QString& words, const QString& name);
    const RecordLook::File* focused() const;

    const Theme& m_theme;
    Session& m_session;
    QWidget* m_page;
    FileIntake* m_intake = nullptr;
    std::vector<RecordLook::File> m_files;
    Record m_owner;
    bool m_dropping = false;
    static inline const QString folderKey = QStringLiteral("files/folder"); ///< where files were last chosen
    QAction* m_add = nullptr;
    QAction* m_paste = nullptr;
    QToolButton* m_plus = nullptr;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    QList<FileRow*> m_rows; ///< in the order of m_files
    QWidget* m_coming = nullptr; ///< what comes in now
    Label* m_comingWords = nullptr;
    QToolButton* m_stop = nullptr;
};

} // namespace fairlead::ui
