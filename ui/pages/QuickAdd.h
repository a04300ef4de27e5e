#pragma once
#include "pages/QuickForm.h"

namespace fairlead::ui {

class PickerButton;
class SegmentedSwitch;

/// New, from anywhere: a popover over the window with the kind, one line for the name and the few fields that the kind
/// needs. Enter saves, Ctrl+Enter saves and opens the record, Esc puts it away; what was typed stays until the window
/// closes. Nothing is saved while text is composed.
class QuickAdd : public QWidget
{
    Q_OBJECT
public:
    /// Covers `window` and moves with it; hidden until open().
    QuickAdd(const Theme& theme, Session& session, QWidget* window);

    /// With a kind of record; empty: the kind of last time.
    void open(const QString& kind = {});
    void close();
    /// The kind that a place is about: of the tasks a task; empty: none.
    static QString kindOfPlace(const QString& place);

signals:
    void openWanted(const QUrl& address);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    QWidget* makeKinds(QWidget* parent);
    QWidget* makeFoot(QWidget* parent);
    void turnTo(const QString& kind, bool keepFocus);
    void keepDraft();
    void save(bool andOpen);
    void showForm();

    const Theme& m_theme;
    Session& m_session;
    QString m_kind;
    QHash<QString, QuickDraft> m_drafts;
    QWidget* m_box = nullptr;
    SegmentedSwitch* m_switch = nullptr;
    PickerButton* m_more = nullptr;
    QuickForm* m_form = nullptr;
    Label* m_note = nullptr;
    QPointer<QWidget> m_before;
    bool m_composing = false;
};

} // namespace fairlead::ui
