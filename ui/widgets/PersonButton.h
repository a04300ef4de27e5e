#pragma once
#include "theme/Theme.h"

#include <QAbstractButton>
#include <QImage>

class QAction;

namespace fairlead::ui {

/// The person at this desk as a round button at the end of the top bar; nobody yet is a plain person sign.
class PersonButton : public QAbstractButton
{
    Q_OBJECT
public:
    PersonButton(const Theme& theme, QAction* action, QWidget* parent = nullptr);

    void setPhoto(const QImage& photo); ///< null = the initials
    void setName(const QString& name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void label();

    const Theme& m_theme;
    QAction* m_action;
    QString m_name;
    QImage m_photo;
};

} // namespace fairlead::ui
