#pragma once
#include "models/DoubleFinder.h"
#include "models/Session.h"
#include "theme/Theme.h"

#include <QTimer>
#include <QWidget>

namespace fairlead::ui {

class FieldEditor;

/// Below a field of a new record: who has this name, number or address already, each with a button to open it. Told,
/// never blocked: two firms may share a name. Looks beside the person, a moment after the last key.
class DoubleHints : public QWidget
{
    Q_OBJECT
public:
    DoubleHints(const Theme& theme, Session& session, const RecordType& type, FieldEditor& editor);

signals:
    void openWanted(const QString& type, const fairlead::RecordId& id);

private:
    void ask();
    void show(const std::vector<PossibleDouble>& found);

    const Theme& m_theme;
    Session& m_session;
    const RecordType& m_type;
    FieldEditor& m_editor;
    QTimer m_pause;
};

} // namespace fairlead::ui
