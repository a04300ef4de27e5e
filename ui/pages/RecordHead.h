#pragma once
#include "models/RecordTrail.h"
#include "models/Session.h"
#include "pages/RecordConfig.h"
#include "theme/Theme.h"

#include <QUrl>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace fairlead::ui {

class ActionButton;
class Label;
class PhotoActs;
class RecordSquare;

/// Above a record: its sign, title, what it belongs to (as links), its actions, and the way to the previous and the
/// next one of the list it was opened from.
class RecordHead : public QWidget
{
    Q_OBJECT
public:
    RecordHead(const Theme& theme, Session& session, const RecordPageConfig& config, QWidget* parent = nullptr);

    void show(const Record& record);
    /// Beside the title; empty = nothing.
    void setBesideTitle(const QString& text) { m_aside = text; }
    /// As buttons before the menu, and in the menu.
    void addAction(QAction* action, bool asButton);
    void setTrail(qint64 place, qint64 size); ///< -1: not in the list
    QAction* previousAction() const { return m_previous; }
    QAction* nextAction() const { return m_next; }

signals:
    void linked(const QUrl& address);

private:
    void showCaption(const Record& record);
    void addWords(const QString& words, const QUrl& address = {});

    const Theme& m_theme;
    Session& m_session;
    RecordPageConfig m_config;
    RecordSquare* m_square = nullptr;
    PhotoActs* m_photo = nullptr;
    Label* m_title = nullptr;
    Label* m_beside = nullptr;
    QHBoxLayout* m_caption = nullptr;
    QHBoxLayout* m_actions = nullptr;
    QToolButton* m_menu = nullptr;
    Label* m_place = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QWidget* m_walk = nullptr;
    QString m_aside;
};

} // namespace fairlead::ui
