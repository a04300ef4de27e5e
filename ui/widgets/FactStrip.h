#pragma once
#include "theme/Marks.h"
#include "theme/Theme.h"

#include <QUrl>
#include <QWidget>

namespace fairlead::ui {

/// One of the facts that matter most about a record.
struct KeyFact
{
    QString label = {};
    QString value = {};
    QString remark = {};
    Ink remarkInk = Ink::TextMuted;
    /// The value as the mark of a next step, in its colour and with its sign.
    std::optional<marks::Next> next = {};
    QString toolTip = {};
    QUrl opens = {}; ///< where a click leads; empty: nowhere
};

/// The facts above a record in one line: label, value, remark, with lines between. Those that find no room leave from
/// the right: put the important ones first. One that leads somewhere does so by a click, or by Enter.
class FactStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FactStrip(const Theme& theme, QWidget* parent = nullptr);

    void setFacts(const QList<KeyFact>& facts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(const QUrl& address);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int widthOf(const KeyFact& fact) const;
    /// How many of them find room.
    int shown() const;
    const KeyFact* factAt(int x) const; ///< null: there is none
    void paintFact(QPainter& painter, const KeyFact& fact, int x, int width) const;

    const Theme& m_theme;
    QList<KeyFact> m_facts;
};

} // namespace fairlead::ui
