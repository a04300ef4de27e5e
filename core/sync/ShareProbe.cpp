#include "sync/ShareProbe.h"

#include <QRandomGenerator>

#include <algorithm>
#include <latch>
#include <thread>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr int races = 8;
constexpr qint64 bigSize = 8 * 1024 * 1024;
constexpr qsizetype longest = 180;

class Probe
{
public:
    Probe(Share& share, Share& rival)
        : m_share(share)
        , m_rival(rival)
        , m_folder(u"probe-%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0')))
    {
    }

    Result<ShareFindings> run(const Clock& clock)
    {
        if (const auto first = put(u"small"_s, "read me back"); !first) return clean(), first.error();
        m_findings.readsBack = reads(u"small"_s, "read me back");
        m_findings.listsAtOnce = m_findings.keepsNames = lists(u"small"_s) == true;
        m_findings.emptyFiles = holds(u"empty"_s, {});
        m_findings.bigFiles = holds(u"big"_s, bigContent());
        m_findings.longNames = holds(longName(), "far below");
        (void)m_share.remove(m_folder + u"/small"_s);
        m_findings.forgetsAtOnce = lists(u"small"_s) == false;
        m_findings.claims = raceAll();
        measureClock(clock);
        if (const auto bytes = m_share.freeSpace()) m_findings.freeBytes = *bytes;
        clean();
        return m_findings;
    }

private:
    Result<void> put(const QString& name, const QByteArray& bytes)
    {
        m_made.append(m_folder + u'/' + name);
        return m_share.put(m_made.last(), bytes);
    }
    bool reads(const QString& name, const QByteArray& bytes)
    {
        const auto got = m_share.get(m_folder + u'/' + name);
        return got && *got == bytes;
    }
    bool holds(const QString& name, const QByteArray& bytes) { return put(name, bytes) && reads(name, bytes); }
    /// Whether the name is in the listing; nothing if there was no listing.
    std::optional<bool> lists(const QString& name)
    {
        const auto entries = m_share.list(m_folder);
        if (!entries) return std::nullopt;
        return std::any_of(entries->begin(), entries->end(), [&](const Share::Entry& e) { return e.name == name; });
    }

    /// Bytes that no server packs to nothing.
    static QByteArray bigContent()
    {
        QByteArray bytes(bigSize, Qt::Uninitialized);
        QRandomGenerator random(1);
        random.fillRange(reinterpret_cast<quint32*>(bytes.data()), bigSize / qsizetype(sizeof(quint32)));
        return bytes;
    }

    /// Folders and a file that fill what a path may have.
    QString longName()
    {
        QString name;
        for (qsizetype left = longest - m_folder.size() - 1; left > 0;
             left = longest - m_folder.size() - 1 - name.size()) {
            if (!name.isEmpty()) {
                m_madeFolders.append(m_folder + u'/' + name);
                name += u'/';
                --left;
            }
            name += QString(std::min<qsizetype>(left, left > 64 && left < 67 ? 60 : 64), u'n');
        }
        return name;
    }

    bool raceAll()
    {
        bool fair = true;
        for (int number = 0; number < races; ++number)
            fair = race(m_folder + u"/claim-%1"_s.arg(number)) && fair;
        return fair;
    }

    bool race(const QString& name)
    {
        m_madeFolders.append(name);
        std::latch start(2);
        std::optional<Result<bool>> rivals;
        std::thread rival([&] {
            start.arrive_and_wait();
            rivals = m_rival.claim(name);
        });
        start.arrive_and_wait();
        const auto ours = m_share.claim(name);
        rival.join();
        const auto late = m_share.claim(name);
        return ours && *rivals && late && *ours != **rivals && !*late;
    }

    void measureClock(const Clock& clock)
    {
        const qint64 before = clock.now();
        const auto there = m_share.now(m_folder);
        const qint64 after = clock.now();
        if (there) m_findings.offsetMs = *there - (before + (after - before) / 2);
    }

    void clean()
    {
        QStringList names = m_made;
        // The deepest first.
        for (auto folder = m_madeFolders.rbegin(); folder != m_madeFolders.rend(); ++folder)
            names.append(*folder);
        names.append(m_folder);
        for (const QString& name : names)
            if (!m_share.remove(name)) m_findings.leftBehind.append(name);
    }

    Share& m_share;
    Share& m_rival;
    QString m_folder;
    QStringList m_made, m_madeFolders;
    ShareFindings m_findings;
};
} // namespace

Result<ShareFindings> probeShare(Share& share, Share& rival, const Clock& clock)
{
    return Probe(share, rival).run(clock);
}

} // namespace fairlead
