#pragma once
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// Fields that users add to records: which there are, and the edits that add, change and retire them. What was entered
/// in a field stays with its records whatever becomes of the field.
class OwnFields
{
    Q_DECLARE_TR_FUNCTIONS(OwnFields)
public:
    explicit OwnFields(Session& session)
        : m_session(session)
    {
    }
    struct Draft
    {
        QString labelEn;
        QString labelZh; ///< one of the two is enough
        Kind kind = Kind::Text;
        QStringList values; ///< of a choice
        QString target; ///< of a reference: a record type
    };
    /// Record types that may have them, the usual ones first.
    QList<const RecordType*> types() const;
    /// Kinds that may be chosen, with their words.
    static QList<std::pair<Kind, QString>> kinds();
    static QString kindWord(Kind kind);
    /// Of a type, in the order in which they were made, retired ones included.
    std::vector<Record> of(const RecordType& type) const;
    /// Where in the file's own words: empty list for a choice from a list of the program.
    static QStringList valuesOf(const Record& field);

    /// Invalid with the workspace's problems() if it cannot be.
    Result<qint64> add(const RecordType& type, const Draft& draft);
    Result<qint64> change(const Record& field, const Draft& draft); ///< labels and values only
    bool setRetired(const Record& field, bool retired);
    bool remove(const Record& field);

private:
    QString freeName(const RecordType& type, const QString& label) const;

    Session& m_session;
};

} // namespace fairlead::ui
