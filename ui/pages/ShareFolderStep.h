#pragma once
#include "theme/Theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace fairlead::ui {

class Label;

/// First step of sharing and of joining: the folder on the file server is chosen or pasted; why the last one could not
/// be taken stands below.
class ShareFolderStep : public QWidget
{
    Q_OBJECT
public:
    ShareFolderStep(const Theme& theme, QWidget* parent = nullptr);

    void label(const QString& title, const QString& words);
    QString folder() const;
    void setFolder(const QString& folder);
    void setFault(const QString& sentence);
    void focusFirst();

signals:
    void changed();
    void entered(); ///< Enter: on with this one

private:
    void choose();

    Label* m_title = nullptr;
    Label* m_words = nullptr;
    QLineEdit* m_edit = nullptr;
    QPushButton* m_choose = nullptr;
    Label* m_fault = nullptr;
};

} // namespace fairlead::ui
