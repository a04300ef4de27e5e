#include "models/PhotoShelf.h"

#include "models/FileRoom.h"
#include "models/PhotoImage.h"
#include "store/FileStore.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 128; // of the largest avatar on a fine screen
constexpr int mostKept = 400; // some 25 MB
constexpr int atOnce = 24;
constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr int mostPeople = 5000;

} // namespace

PhotoShelf& PhotoShelf::of(Session& session)
{
    if (auto* shelf = session.findChild<PhotoShelf*>(QString(), Qt::FindDirectChildrenOnly)) return *shelf;
    return *new PhotoShelf(session);
}

PhotoShelf::PhotoShelf(Session& session)
    : QObject(&session)
    , m_session(session)
    , m_images(mostKept)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &PhotoShelf::read);
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (!m_peopleKnown || !(change.many || change.records.contains(u"person"_s))) return;
        m_peopleKnown = false;
        m_later.start();
    });
    connect(&FileRoom::of(session), &FileRoom::changed, this, &PhotoShelf::lookAgain);
}

/// What was not on this laptop may have come in.
void PhotoShelf::lookAgain()
{
    bool any = false;
    for (const QByteArray& hash : m_images.keys())
        if (m_images.object(hash)->isNull()) any = m_images.remove(hash);
    if (any) emit arrived();
}

QImage PhotoShelf::photo(const QByteArray& hash)
{
    if (hash.isEmpty()) return {};
    if (const QImage* known = m_images.object(hash)) return *known;
    m_wanted.insert(hash);
    m_later.start();
    return {};
}

QImage PhotoShelf::ofPerson(const RecordId& person)
{
    if (!m_peopleKnown) m_later.start();
    return photo(m_people.value(person));
}

void PhotoShelf::read()
{
    if (m_reading || (m_wanted.isEmpty() && m_peopleKnown)) return;
    m_reading = true;
    std::vector<QByteArray> hashes;
    for (const QByteArray& hash : std::as_const(m_wanted))
        if (std::ssize(hashes) < atOnce) hashes.push_back(hash);
    m_session.beside<Answer>(
        this,
        [hashes, askPeople = !m_peopleKnown, on = m_session.runners()](const Reader& reader) {
            Answer answer;
            for (const QByteArray& hash : hashes) {
                const auto bytes = FileStore::bytes(reader, hash, mostBytes);
                answer.images.emplace_back(hash, bytes ? squareOf(*bytes, side) : QImage());
            }
            if (!askPeople) return answer;
            answer.people.emplace();
            Query query;
            query.type = &reader.catalog().type(u"person"_s);
            query.filter = Filter::condition({ u"photo"_s }, Filter::Operator::NotEmpty);
            if (const auto page = on(reader).firstPage(query, mostPeople))
                for (const Record& person : page->records)
                    answer.people->insert(person.id, person.bytes(u"photo"_s));
            return answer;
        },
        [this](Answer answer) {
            m_reading = false;
            for (auto& [hash, image] : answer.images) {
                m_wanted.remove(hash);
                m_images.insert(hash, new QImage(std::move(image)));
            }
            if (answer.people) m_people = std::move(*answer.people);
            m_peopleKnown = m_peopleKnown || answer.people;
            if (!m_wanted.isEmpty()) m_later.start();
            emit arrived();
        });
}

} // namespace fairlead::ui
