#pragma once
#include "models/SyncKeeper.h"
#include "widgets/Panel.h"

#include <QStandardItemModel>

class QGridLayout;
class QVBoxLayout;

namespace fairlead::ui {

class DataTable;
class RowList;

/// The computers that share the workspace: last news, what came today, and whether something is the matter.
class SyncDevices : public Panel
{
    Q_OBJECT
public:
    SyncDevices(const Theme& theme, const Session& session, QWidget* parent = nullptr);
    void label();
    void show(const SyncKeeper& keeper);

private:
    const Theme& m_theme;
    const Session& m_session;
    QStandardItemModel m_rows;
    DataTable* m_table;
};

/// What went in and out last, newest first.
class SyncExchanges : public Panel
{
    Q_OBJECT
public:
    SyncExchanges(const Theme& theme, const Session& session, QWidget* parent = nullptr);
    void show(const SyncKeeper& keeper);

private:
    const Session& m_session;
    RowList* m_rows;
};

/// The folder and what is known of it without asking it.
class SyncFacts : public Panel
{
    Q_OBJECT
public:
    SyncFacts(const Theme& theme, const Session& session, QWidget* parent = nullptr);
    void show(const SyncKeeper& keeper);

private:
    const Theme& m_theme;
    const Session& m_session;
    QWidget* m_body;
    QGridLayout* m_grid;
};

/// What a person should look at, in sentences; hides where there is nothing.
class SyncNotes : public Panel
{
    Q_OBJECT
public:
    SyncNotes(const Theme& theme, const Session& session, QWidget* parent = nullptr);
    void show(const SyncKeeper& keeper);

private:
    struct Note
    {
        QString sentence;
        QString tip = {}; ///< for whoever looks after the server
    };
    QList<Note> notes(const SyncKeeper& keeper) const;
    void addDevice(QList<Note>& list, const SyncDevice& device, qint64 now) const;

    const Theme& m_theme;
    const Session& m_session;
    QWidget* m_body;
    QVBoxLayout* m_column;
};

} // namespace fairlead::ui
