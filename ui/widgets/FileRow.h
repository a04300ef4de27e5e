#pragma once
#include "theme/Theme.h"

#include <QAbstractButton>
#include <optional>

class QLineEdit;

namespace fairlead::ui {

/// One file of a record: sign of its kind, name, a line about it, how large it is. A click opens it, a drag takes it
/// out; its name and its line are changed in place.
class FileRow : public QAbstractButton
{
    Q_OBJECT
public:
    struct Item
    {
        QString kind; ///< code of file_kind
        QString name;
        QString caption = {};
        QString size = {};
        bool missing = false; ///< its content is not here
        QString mark = {}; ///< icon of where its content is instead, or where it goes
        QString state = {}; ///< the same in words
    };
    FileRow(const Theme& theme, const Item& item, QWidget* parent = nullptr);

    /// Changes a text in place; `chosen` characters of it are selected. Enter gives edited(), Esc and leaving nothing.
    void edit(const QString& text, const QString& label, qsizetype chosen, std::function<void(const QString&)> edited);
    bool isEditing() const { return m_edit; }
    /// One of several that are meant together.
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }
    /// How much of its content is here, 0 to 1; nothing: it does not come in now.
    void setArrived(std::optional<double> share);
    QSize sizeHint() const override;

signals:
    void dragWanted();
    void menuWanted(const QPoint& global);
    void choosing(Qt::KeyboardModifiers how); ///< clicked with Ctrl or Shift

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void closeEdit();
    QRect words() const;
    QRectF paintRight(QPainter& painter) const;
    void paintArrived(QPainter& painter) const;

    const Theme& m_theme;
    Item m_item;
    QPoint m_pressed;
    QLineEdit* m_edit = nullptr;
    bool m_chosen = false;
    std::optional<double> m_arrived;
};

/// Name of the icon for a code of file_kind.
QString fileIcon(const QString& kind);

} // namespace fairlead::ui
