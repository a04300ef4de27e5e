#pragma once
#include "models/ShareSetup.h"
#include "models/SyncKeeper.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace fairlead::ui {

class Label;
class Panel;
class Theme;

/// Second step of sharing: what the folder can do, in plain words, and what the workspace is called for who joins.
class ShareCheckStep : public QWidget
{
    Q_OBJECT
public:
    ShareCheckStep(const Theme& theme, QWidget* parent = nullptr);

    void label();
    void show(const ShareSetup& setup, const QString& name, bool ours);
    QString name() const;
    void focusFirst();

signals:
    void changed();
    void entered();

private:
    const Theme& m_theme;
    Panel* m_panel;
    QWidget* m_findings;
    QVBoxLayout* m_list;
    Label* m_verdict;
    Label* m_nameLabel;
    QLineEdit* m_name;
};

/// Last step of sharing, and what is shown where it is shared: who is in, and how others join.
class ShareInviteStep : public QWidget
{
    Q_OBJECT
public:
    ShareInviteStep(const Theme& theme, const Session& session, QWidget* parent = nullptr);

    void show(const SyncKeeper& keeper);

private:
    const Theme& m_theme;
    const Session& m_session;
    Panel* m_how;
    Panel* m_who;
    QWidget* m_steps;
    QVBoxLayout* m_list;
    QWidget* m_people;
    QVBoxLayout* m_names;
};

} // namespace fairlead::ui
