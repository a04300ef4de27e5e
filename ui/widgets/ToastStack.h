#pragma once
#include "widgets/Toast.h"

namespace fairlead::ui {

/// The messages of a page: three at most, newest on top, in its lower right corner. Messages of one group beyond three
/// join into one ("12 moved"); undoing that undoes each, newest first.
class ToastStack : public QObject
{
    Q_OBJECT
public:
    /// `joined` says a number of acts of one group in words.
    using Joined = std::function<QString(int)>;

    ToastStack(const Theme& theme, QWidget* page);

    void show(const ToastMessage& message, const QString& group = {}, Joined joined = {});
    /// Takes away what offers to undo: after another edit or an undo it would undo something else than it says.
    void dropActions();
    /// Above a page that was added since.
    void raise();
    /// Room to keep free below, as for a footer.
    void setBottomInset(int pixels);
    /// Into the answer of the newest message that asks something; false if none does.
    bool answer();
    int count() const { return int(m_entries.size()); }

signals:
    void undone(const QString& id);
    void followed(const QString& id); ///< an action that leads somewhere
    void closed(const QString& id);
    void answered(const QString& id, const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry
    {
        Toast* toast;
        QString group;
        QStringList ids;
    };
    bool join(const ToastMessage& message, const QString& group, const Joined& joined);
    void add(const ToastMessage& message, const QString& group, const QStringList& ids);
    void remove(Toast* toast, bool acted);
    void place(bool animated);

    const Theme& m_theme;
    QWidget* m_page;
    QList<Entry> m_entries;
    int m_inset = 0;
};

} // namespace fairlead::ui
