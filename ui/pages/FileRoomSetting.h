#pragma once
#include "models/FileRoom.h"
#include "theme/Theme.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace fairlead::ui {

class Label;

/// How much room the files of the workspace take on this laptop, and what of it can be freed because the share has it.
class FileRoomSetting : public QWidget
{
    Q_OBJECT
public:
    FileRoomSetting(const Theme& theme, Session& session, QWidget* parent = nullptr);

private:
    struct Known
    {
        ContentRoom room;
        std::vector<SpareContent> spare;
    };
    void read();
    void show(Known known);
    void free(const QString& which);
    std::vector<FileRoom::File> files(const QString& which) const;

    Session& m_session;
    Known m_known;
    Label* m_words;
    QPushButton* m_free;
    QMenu* m_menu;
};

} // namespace fairlead::ui
