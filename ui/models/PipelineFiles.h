#pragma once
#include "exchange/PipelinePlan.h"
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// Whole ways of selling: made from what comes with the program or from a file, written to one, begun anew as the next
/// version. Each an undoable edit; a refusal is told by the session. Interface thread.
class PipelineFiles
{
    Q_DECLARE_TR_FUNCTIONS(PipelineFiles)
public:
    explicit PipelineFiles(Session& session)
        : m_session(session)
    {
    }
    struct Offer
    {
        QString code;
        QString name;
        QString about; ///< one sentence
    };
    /// What comes with the program, in the language in force.
    QList<Offer> offers() const;

    /// The pipeline that was made; null if it was not.
    RecordId addTemplate(const QString& code);
    RecordId addFile(const QString& path);
    RecordId nextVersion(const Record& pipeline);
    /// False: the file could not be written; told.
    bool save(const Record& pipeline, const QString& path);

private:
    RecordId add(PipelinePlan plan);
    RecordId apply(Edit edit);
    bool refuse(const QString& sentence);

    Session& m_session;
};

} // namespace fairlead::ui
