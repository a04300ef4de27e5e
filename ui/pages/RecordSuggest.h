#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace fairlead::ui {

/// Finds records of a type while somebody types into a line, and shows what tells those of one name from each other.
/// The one that is picked is meant, however many are called like it. Looks beside the person.
class RecordSuggest : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the line. `company`, if there is one: of contacts, its people come first, and are offered before
    /// anything is typed.
    RecordSuggest(
        const Theme& theme, Session& session, const RecordType& type, const RecordId& company, QLineEdit& line);

    /// The one that was picked, while the line still says so; else null.
    RecordId picked() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Found
    {
        RecordId id;
        QString title;
        QString detail;
    };
    void look(const QString& typed);
    void show(const std::vector<Found>& found);

    Session& m_session;
    const RecordType& m_type;
    RecordId m_company;
    QLineEdit& m_line;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    RecordId m_id;
    QString m_title; ///< of m_id
};

} // namespace fairlead::ui
