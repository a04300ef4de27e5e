#pragma once
#include "models/RecordListModel.h"

#include <atomic>

namespace fairlead::ui {

/// Writes the rows that a list shows – its filter, search, groups and order – as a file, beside the person. One file at
/// a time; it appears whole or not at all.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    ExportJob(Session& session, RecordListModel& model, QObject* parent = nullptr);
    ~ExportJob() override;

    /// Endings of the files that can hold such records: "csv", "json" …
    static QStringList endings(const RecordType& type);
    /// In the format that the ending says; nothing while another one is written. Of CSV the columns that are shown, in
    /// their order, or all fields, so that the file comes back without loss; the other formats always hold all.
    enum class Columns { Shown, All };
    void write(const QString& path, Columns columns = Columns::Shown);
    void cancel();
    bool isRunning() const { return m_cancelled != nullptr; }

signals:
    void progressed(qint64 done, qint64 total); ///< rows
    void ended(const fairlead::Result<qint64>& rows, const QString& path);

private:
    std::function<bool(qint64)> ticker(qint64 total);

    Session& m_session;
    RecordListModel& m_model;
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< of the file that is being written; null: none is
};

} // namespace fairlead::ui
