#pragma once
#include "pages/FormulaMenu.h"
#include "pages/TileAnswer.h"
#include "theme/Theme.h"

#include <QWidget>

class QStandardItemModel;

namespace fairlead::ui {

/// What stands in a tile: shows an answer, and says what can be taken away from it. Every mark of it opens the rows
/// behind.
class TileBody : public QWidget
{
    Q_OBJECT
public:
    static TileBody* make(const Theme& theme, Session& session, const Tile& tile, QWidget* parent);

    /// `scope` is what was asked for, for the addresses behind the marks.
    void show(const TileAnswer& answer, const FunnelScope& scope);
    const TileAnswer& answer() const { return m_answer; }
    /// What it found, as a table with heads.
    virtual void fill(QStandardItemModel& table) const = 0;
    Formula formula() const;
    /// Beside the title; empty if there is none. It leads to all().
    virtual QString count() const { return {}; }
    /// All rows behind the tile; invalid: nothing was found yet.
    virtual QUrl all() const = 0;
    const QString& name() const { return m_name; }
    void setName(const QString& name);

signals:
    void asked(const QUrl& address);

protected:
    TileBody(const Theme& theme, Session& session, const Tile& tile, QWidget* parent);
    virtual void take() = 0; ///< shows the answer, which has no error
    virtual QStringList formulaParts() const = 0;
    virtual QStringList formulaNotes() const { return {}; }
    const FunnelScope& scope() const { return m_scope; }
    const Tile& tile() const { return m_tile; }
    template <typename Found>
    const Found* found() const
    {
        return std::get_if<Found>(&m_answer.found);
    }

    const Theme& m_theme;
    Session& m_session;

private:
    Tile m_tile;
    QString m_name;
    TileAnswer m_answer;
    FunnelScope m_scope;
};

/// Puts heads and rows of texts into a table.
void fillTable(QStandardItemModel& table, const QStringList& heads, const QList<QStringList>& rows);

} // namespace fairlead::ui
