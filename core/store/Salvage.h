#pragma once
#include "store/CareParts.h"
#include "store/Maintenance.h"

namespace fairlead {

/// Brings what can be read of a damaged workspace into a fresh file: rows and journal as they lie there, then rows and
/// values that are lost made again from the journal, then everything that follows from them.
class Salvage
{
public:
    /// `damaged` is a copy that may be changed; `fresh` does not exist yet.
    Salvage(QString damaged, QString fresh, const Progress& progress);
    ~Salvage();

    /// Throws DatabaseError if the fresh file cannot be written.
    Result<std::vector<Loss>> run();

private:
    void openDamaged();
    bool isWhole();
    void copyTables();
    void copy(const QByteArray& table);
    void deriveCustomFields();
    void addCustomColumns();
    void countLostRows();
    Loss& loss(const QString& table);
    void tick();

    QString m_damagedPath;
    QString m_freshPath;
    const Progress& m_progress;
    int m_done = 0;
    std::unique_ptr<Connection> m_damaged;
    std::unique_ptr<Connection> m_fresh;
    std::unique_ptr<CareParts> m_parts;
    std::vector<Loss> m_losses;
};

} // namespace fairlead
