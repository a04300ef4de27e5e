#pragma once
#include "models/RecordDrafts.h"
#include "models/Session.h"
#include "pages/FactEditors.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace fairlead::ui {

class Label;

/// A fact of a record: label and value; fields that are written together are one row and one editor. Click, F2 or Enter
/// edits in place, Enter saves, Tab goes on, Esc takes back; what is refused is said at its field. A long text that was
/// typed and not saved comes back with the record.
class FactRow : public QWidget
{
    Q_OBJECT
public:
    FactRow(const Theme& theme, Session& session, RecordDrafts& drafts, QList<const Field*> fields,
        QWidget* parent = nullptr);

    /// The record as it is now; never touches what is being typed.
    void show(const Record& record);
    /// The same for another record: what was being typed is left (a long text stays as its draft).
    void turnTo(const Record& record);
    /// What others made of it, on several lines; it is marked and says so until the mark is empty.
    void setMark(const QString& words);
    bool isMarked() const { return !m_mark.isEmpty(); }
    bool isBlank() const;
    bool isEditing() const { return m_editor != nullptr; }
    const QList<const Field*>& fields() const { return m_fields; }
    void edit();
    /// True if nothing is left to be saved.
    bool save();
    void takeBack();

signals:
    void linked(const QUrl& address);
    void editingChanged();
    void wentOn(bool forward); ///< Tab or Shift+Tab left the editor

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isLong() const;
    bool isLink() const;
    bool isOnLink(const QPoint& point) const;
    QString words() const;
    QString part() const;
    void explain();
    void makeEditors();
    void takeDraft();
    void close();
    void leave(FactEditors::Exit exit);
    void lookAround(QWidget* now);

    const Theme& m_theme;
    Session& m_session;
    RecordDrafts& m_drafts;
    QList<const Field*> m_fields;
    Record m_record;
    QString m_mark; ///< what others made of it
    Label* m_label = nullptr;
    Label* m_value = nullptr;
    FactEditors* m_editor = nullptr; ///< while it is edited
    bool m_closing = false;
};

} // namespace fairlead::ui
