#pragma once
#include "pages/Dashboard.h"
#include "pages/FormDialog.h"

class QLineEdit;

namespace fairlead::ui {

class PickerButton;

/// What a tile is called, what it looks at instead of what the page's pickers say, and how it shows it.
class TileDialog : public FormDialog
{
    Q_OBJECT
public:
    TileDialog(const Theme& theme, Session& session, const Tile& tile, QWidget* parent = nullptr);

    void save() override;

signals:
    void changed(const fairlead::ui::Tile& tile);

private:
    PickerButton* add(QWidget& body, const char* option, const char* icon, const QString& label,
        const QList<std::pair<QString, QString>>& choices);
    void addRecords(QWidget& body, const char* option, const char* icon, const QString& label, const QString& type);

    Tile m_tile;
    QLineEdit* m_title = nullptr;
    QList<std::pair<QString, PickerButton*>> m_pickers; ///< by option
};

} // namespace fairlead::ui
