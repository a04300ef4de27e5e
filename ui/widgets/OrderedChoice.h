#pragma once
#include "theme/Theme.h"

#include <QFrame>

class QListWidget;

namespace fairlead::ui {

/// A small window with things to choose and to put in order: Space or a click chooses, Alt with up and down or dragging
/// moves. At least one stays chosen. Goes by itself when it is left.
class OrderedChoice : public QFrame
{
    Q_OBJECT
public:
    struct Option
    {
        QString id = {};
        QString text = {};
        bool chosen = false;
    };
    OrderedChoice(const Theme& theme, const QString& name, const QList<Option>& options, QWidget* parent = nullptr);

    void openBelow(const QWidget* anchor);
    QStringList chosen() const; ///< in their order

signals:
    void changed(const QStringList& chosen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void move(int by);
    void tell();

    const Theme& m_theme;
    QListWidget* m_list = nullptr;
    QStringList m_told;
};

} // namespace fairlead::ui
