#pragma once
#include "models/FileIntake.h"
#include "theme/Theme.h"

#include <QObject>

namespace fairlead::ui {

class RecordSquare;

/// The photo of a contact or a person in the sign before its title: chosen, pasted, dropped there, removed. Types
/// without a photo keep a sign that does nothing.
class PhotoActs : public QObject
{
    Q_OBJECT
public:
    PhotoActs(const Theme& theme, Session& session, RecordSquare& square);

    void show(const Record& record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showPhoto();
    void showMenu();
    void choose();
    void take(const QMimeData& data);
    void remove();

    const Theme& m_theme;
    Session& m_session;
    RecordSquare& m_square;
    FileIntake* m_intake = nullptr;
    Record m_record;
};

} // namespace fairlead::ui
