#pragma once
#include "models/Session.h"

#include <QCache>
#include <QImage>
#include <QSet>
#include <QTimer>

namespace fairlead::ui {

/// The photos of people, small and square, as avatars show them. They are read and decoded beside the person: who asks
/// for one that is not there yet gets none, and hears arrived() later. One per session, on the interface thread.
class PhotoShelf : public QObject
{
    Q_OBJECT
public:
    static PhotoShelf& of(Session& session);

    /// By the content of a field; null while it is read, and where there is none.
    QImage photo(const QByteArray& hash);
    /// Of one of our own people.
    QImage ofPerson(const RecordId& person);

signals:
    void arrived();

private:
    explicit PhotoShelf(Session& session);
    struct Answer
    {
        std::vector<std::pair<QByteArray, QImage>> images;
        std::optional<QHash<RecordId, QByteArray>> people;
    };
    void read();
    void lookAgain();

    Session& m_session;
    QCache<QByteArray, QImage> m_images;
    QSet<QByteArray> m_wanted;
    QHash<RecordId, QByteArray> m_people;
    bool m_peopleKnown = false;
    bool m_reading = false;
    QTimer m_later;
};

} // namespace fairlead::ui
