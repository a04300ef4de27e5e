#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace fairlead::ui {

/// When something happened that is written down: now, or a day before with its time.
class HappenedPicker : public QWidget
{
    Q_OBJECT
public:
    HappenedPicker(const Theme& theme, Session& session, QWidget* parent = nullptr);

    /// UTC ms; nothing = now.
    std::optional<qint64> at() const;
    /// The time can be read, or there is none.
    bool isGood() const;
    void clear() { setDay({}); }
    void label();

signals:
    void entered(); ///< Enter in the time

private:
    void choose();
    void setDay(QDate day);

    const Theme& m_theme;
    Session& m_session;
    QDate m_day; ///< invalid = now
    QPushButton* m_button = nullptr;
    QLineEdit* m_time = nullptr;
};

} // namespace fairlead::ui
