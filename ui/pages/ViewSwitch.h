#pragma once
#include "models/BoardConfig.h"
#include "models/Session.h"
#include "theme/Theme.h"

#include <QUrlQuery>
#include <QWidget>

namespace fairlead::ui {

class SegmentedSwitch;

/// "By stage · By close month · List" in the head of a board and of its list: the ways of a BoardConfig, and the list.
/// What is filtered goes along.
class ViewSwitch : public QWidget
{
    Q_OBJECT
public:
    /// `current`: a way of the board, or "list".
    ViewSwitch(const Theme& theme, Session& session, const BoardConfig& config, const QString& current,
        QWidget* parent = nullptr);

    static const QString list;
    void setCurrent(const QString& id);
    QString current() const { return m_current; }
    /// Where a choice leads, with what `query` says of view, filter and search.
    QUrl addressOf(const QString& id, const QUrlQuery& query) const;

signals:
    void chosen(const QString& id);

private:
    void label();

    const Theme& m_theme;
    Session& m_session;
    const BoardConfig& m_config;
    SegmentedSwitch* m_segments = nullptr;
    QString m_current;
};

} // namespace fairlead::ui
