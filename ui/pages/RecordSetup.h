#pragma once
#include "pages/SetupPanel.h"
#include "models/Session.h"

namespace fairlead::ui {

/// Records in an order of their own that belong to one other record, set up in a panel: what the acts of the panel
/// mean. Those that are in use are retired, not deleted.
class RecordSetup : public QObject
{
    Q_OBJECT
public:
    struct Config
    {
        QString type; ///< has `sort_key` and `retired`
        QString owner; ///< the reference to the record they belong to
        QStringList columns; ///< fields; the first one is the title
        QList<int> widths; ///< of the columns, 0 = what is left
        QStringList asked; ///< fields of the form
    };
    RecordSetup(const Theme& theme, Session& session, SetupPanel& panel, Config config);

    /// `owner` may be null: of those that belong to none. `figures`: a last column, by record; blank = there is none.
    void show(const RecordId& owner, const std::vector<Record>& records, const QString& figureHead = {},
        const QHash<RecordId, QString>& figures = {});
    /// The current row; nothing while there is none.
    std::optional<Record> current() const;
    /// What the columns are called where the words of the fields are too long.
    void setHeads(const QStringList& heads) { m_heads = heads; }
    /// What a new one begins with besides its owner.
    void setPreset(std::function<void(Record&)> preset) { m_preset = std::move(preset); }

private:
    void edit(const Record& record);
    void setRetired(const Record& record);
    void remove(const Record& record);

    const Theme& m_theme;
    Session& m_session;
    SetupPanel& m_panel;
    Config m_config;
    RecordId m_owner;
    std::vector<Record> m_records;
    RecordId m_current;
    QStringList m_heads;
    std::function<void(Record&)> m_preset;
};

} // namespace fairlead::ui
