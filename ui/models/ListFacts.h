#pragma once
#include "models/Session.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimer>

namespace fairlead::ui {

/// What a list of opportunities can tell of each beside its own fields, as columns: how well the decision is covered,
/// and when the customer was last spoken with. Nothing of it is stored: such a field has no cell (firstCell < 0), and
/// no list is sorted by it.
struct ListFacts
{
    Q_DECLARE_TR_FUNCTIONS(ListFacts)
public:
    std::optional<int> coverage; ///< 0 to 100; nothing: nobody is named
    qint64 lastContact = 0; ///< UTC ms; 0: never

    /// Empty for other types.
    static const std::vector<Field>& fields(const RecordType& type);
    /// A field of the type or one of these; null if there is none.
    static const Field* find(const RecordType& type, const QString& name);
    static const Field& at(const RecordType& type, const QString& name) { return *find(type, name); }
    static bool isOne(const Field& field) { return field.firstCell < 0; }
    static bool areAmong(const RecordType& type, const QStringList& columns);
    /// Look-ups of these deals only.
    static QHash<RecordId, ListFacts> load(const Reader& reader, const std::vector<RecordId>& deals, QDate today);

    QString text(const Field& field, const Format& format) const;
    /// Days since the last contact, where the field tells it.
    QString extra(const Field& field, const Format& format, QDate today) const;
    /// For other programs: an ISO day, a number.
    QString plain(const Field& field) const;
};

/// The facts of the rows that are looked at: asked for as they are drawn, read beside the person, forgotten when
/// something of them changes. Interface thread.
class ListFactShelf : public QObject
{
    Q_OBJECT
public:
    explicit ListFactShelf(Session& session, QObject* parent = nullptr);
    /// Null while they are not known yet; then changed() comes.
    const ListFacts* of(const RecordId& deal);

signals:
    void changed();

private:
    void read();

    Session& m_session;
    QHash<RecordId, ListFacts> m_facts;
    QSet<RecordId> m_wanted;
    QTimer m_soon;
    int m_turn = 0; ///< of what is known; an answer of an older one is dropped
};

} // namespace fairlead::ui
