#pragma once
#include "theme/Theme.h"

#include <QTabBar>

namespace fairlead::ui {

/// Saved views above a list: words with a muted count, a line below the chosen one. Left and right move.
class TabStrip : public QTabBar
{
    Q_OBJECT
public:
    explicit TabStrip(const Theme& theme, QWidget* parent = nullptr);

    int addView(const QString& id, const QString& text, const QString& count = {});
    void setCount(const QString& id, const QString& count);
    QString countOf(const QString& id) const { return m_counts.value(id); }
    void setCurrentView(const QString& id);
    QString currentView() const;

signals:
    void viewChosen(const QString& id);
    /// The menu of a tab, at a place of the screen.
    void menuWanted(const QString& id, const QPoint& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

private:
    int placeOf(const QString& id) const;
    int wordsWidth(int index, bool chosen) const;

    const Theme& m_theme;
    QHash<QString, QString> m_counts;
};

} // namespace fairlead::ui
