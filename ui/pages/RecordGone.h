#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// Instead of a record that is not there (any more): what happened, the way back, and Restore where it was deleted.
class RecordGone : public QWidget
{
    Q_OBJECT
public:
    RecordGone(const Theme& theme, Session& session, const Record& record, QWidget* parent = nullptr);

signals:
    void leaveWanted();

private:
    QString story(const Record& record) const;

    Session& m_session;
};

} // namespace fairlead::ui
