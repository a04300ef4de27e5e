#pragma once
#include "models/FileIntake.h"
#include "pages/RecordLook.h"
#include "theme/Theme.h"
#include "widgets/FileRow.h"
#include "widgets/Panel.h"

class QAction;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace fairlead::ui {

class Label;

/// The files of the record of a page: dropped on the page, pasted, or chosen; opened as a copy, saved, renamed, given a
/// line, dragged out, deleted. All of that is an edit and can be undone. Of a workspace that is shared: where each file
/// is, fetched when it is opened or asked for, its room freed.
class FilesPanel : public Panel
{
    Q_OBJECT
public:
    /// `page` is where files may be dropped and pasted.
    FilesPanel(const Theme& theme, Session& session, QWidget* page, QWidget* parent = nullptr);

    void show(const std::vector<RecordLook::File>& files, const Record& owner);
    /// Instead of “Files”.
    void setHeading(const QString& heading);
    FileIntake& intake() { return *m_intake; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using File = RecordLook::File;
    void addHead();
    QWidget* makeComing();
    void label();
    void fill();
    void emptyColumn();
    void addRow(const File& file);
    FileRow::Item itemOf(const File& file) const;
    void showProgress();
    void stop();
    void choose();
    void paste();
    void drop(const QMimeData& data);
    void setDropping(bool dropping);
    void showMenu(FileRow* row, const File& file, const QPoint& global);
    void addRoomActs(QMenu& menu, const std::vector<File>& files);
    void rename(FileRow* row, const Record& file);
    void describe(FileRow* row, const Record& file);
    void saveAs(const Record& file);
    void remove(const std::vector<File>& files);
    void fetch(const std::vector<File>& files);
    void free(const std::vector<File>& files);
    void keepOnAll(const std::vector<File>& files, bool kept);
    void dragOut(FileRow* row, const Record& file);
    void change(const Record& file, const QString& field, const QString& words, const QString& name);
    qsizetype focused() const; ///< −1: none is
    void choosing(qsizetype at, Qt::KeyboardModifiers how);
    void chooseTo(qsizetype at);
    void showChosen();
    bool chooseByKey(qsizetype at, const QKeyEvent& event);
    std::vector<File> meant(const File& file) const;

    const Theme& m_theme;
    Session& m_session;
    QWidget* m_page;
    FileIntake* m_intake = nullptr;
    std::vector<File> m_files;
    QSet<RecordId> m_chosen; ///< files that are meant together
    RecordId m_anchor; ///< from which a stretch is chosen
    bool m_shared = false; ///< as shown
    QString m_heading; ///< empty: “Files”
    Record m_owner;
    bool m_dropping = false;
    static inline const QString folderKey = QStringLiteral("files/folder"); ///< where files were last chosen
    QAction* m_add = nullptr;
    QAction* m_paste = nullptr;
    QToolButton* m_plus = nullptr;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    QList<FileRow*> m_rows; ///< in the order of m_files
    QWidget* m_coming = nullptr; ///< what is attached or fetched now
    Label* m_comingWords = nullptr;
    QToolButton* m_stop = nullptr;
};

} // namespace fairlead::ui
