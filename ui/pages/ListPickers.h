#pragma once
#include "models/Session.h"
#include "pages/ListLook.h"
#include "theme/Theme.h"

#include <QWidget>

class QToolButton;

namespace fairlead::ui {

class PickerButton;

/// "Group · Sort · Columns" above a list.
class ListPickers : public QWidget
{
    Q_OBJECT
public:
    ListPickers(const Theme& theme, Session& session, const ListConfig& config, QWidget* parent = nullptr);

    void show(const ListLook& look);

signals:
    void grouped(const fairlead::GroupBy& by);
    void sorted(const fairlead::Sort& sort);
    void columnsChosen(const QStringList& columns);

private:
    void label();
    void offerSorts();
    void openColumns();

    const Theme& m_theme;
    Session& m_session;
    const ListConfig& m_config;
    const RecordType& m_type;
    PickerButton* m_group = nullptr;
    PickerButton* m_sort = nullptr;
    QToolButton* m_columns = nullptr;
    ListLook m_look;
};

} // namespace fairlead::ui
