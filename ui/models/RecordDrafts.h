#pragma once
#include "base/RecordId.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace fairlead::ui {

/// Long texts of one record that were typed and not saved yet, kept outside the workspace: they survive a crash and
/// come back with the record. Written a moment after typing, and at once by flush(). Interface thread; a file is small.
class RecordDrafts : public QObject
{
    Q_OBJECT
public:
    /// `folder`: where drafts of this workspace lie, see folderOf().
    explicit RecordDrafts(QString folder, QObject* parent = nullptr);
    ~RecordDrafts() override;

    /// In the application's own data folder, by the identity of the workspace.
    static QString folderOf(const QString& workspace);
    /// Turns to the drafts of another record; what was not written yet is written first.
    void turnTo(const QString& type, const RecordId& id);
    /// What was kept of a part ("composer", "field:remark"); empty = nothing.
    QString text(const QString& part) const { return m_texts.value(part); }
    /// Keeps a text; an empty one is no draft.
    void keep(const QString& part, const QString& text);
    /// Saved or discarded.
    void drop(const QString& part) { keep(part, {}); }
    /// When the drafts of this record were written last, before they were read; invalid if there are none.
    QDateTime keptAt() const { return m_keptAt; }
    void flush();

private:
    QString path() const;

    QString m_folder;
    QString m_name; ///< of the file of the present record
    QHash<QString, QString> m_texts;
    QDateTime m_keptAt;
    QTimer m_soon;
    bool m_dirty = false;
    static constexpr int moment = 700; ///< ms after the last key
};

} // namespace fairlead::ui
