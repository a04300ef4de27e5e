#pragma once
#include "theme/Theme.h"
#include "widgets/PaletteItem.h"
#include "widgets/StatusLine.h"

#include <QPointer>

class QLabel;
class QListView;

namespace fairlead::ui {

class KeyHints;
class PaletteEdit;
class PaletteModel;

/// Ctrl+K: one field over the window that finds records, pages and actions. Each change of the text is asked once by
/// queryChanged() with a ticket; whoever answers calls setResults() with that ticket, and late answers are dropped.
class Palette : public QWidget
{
    Q_OBJECT
public:
    /// Covers `window` and moves with it; hidden until open().
    Palette(const Theme& theme, QWidget* window);

    void open(const QString& text = {});
    void close();
    bool isOpen() const { return isVisible(); }
    /// `summary` stands beside the field, "8 results in 4 ms".
    void setResults(int ticket, const QList<PaletteItem>& items, const QString& summary);
    void setHints(const QList<KeyHint>& hints);

signals:
    void queryChanged(const QString& text, int ticket);
    void chosen(const QString& id, Qt::KeyboardModifiers modifiers);
    /// Tab: the actions of this result.
    void actionsRequested(const QString& id);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void label();
    void build();
    void connectField();
    void place();
    void step(int direction);
    QString currentId() const;
    void choose(const QString& id, Qt::KeyboardModifiers modifiers);

    const Theme& m_theme;
    QWidget* m_box = nullptr;
    PaletteEdit* m_edit = nullptr;
    QLabel* m_summary = nullptr;
    QListView* m_list = nullptr;
    KeyHints* m_foot = nullptr;
    PaletteModel* m_model = nullptr;
    QPointer<QWidget> m_before;
    int m_ticket = 0;
};

} // namespace fairlead::ui
