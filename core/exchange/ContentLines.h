#pragma once
#include "exchange/RowSource.h"
#include "exchange/TextCursor.h"

#include <QDateTime>

namespace fairlead {

/// One line of a vCard or iCalendar file, put together from its folded pieces: NAME;PARAMETER=…:value.
struct ContentLine
{
    qint64 line = 0; ///< on which it begins, from 1
    QString name; ///< upper case, without the group before a dot; empty: this is no such line
    std::vector<std::pair<QString, QString>> parameters; ///< names in upper case; a bare word is a TYPE
    QString value; ///< decoded, still with its backslashes
    RowFault fault = RowFault::None; ///< of the value: too long, undecodable, NUL

    QString parameter(const QString& name) const; ///< the first of this name; empty: none
    bool hasType(const QString& word) const; ///< among all TYPE parameters, whatever the case
    qsizetype cost() const; ///< characters that it keeps
    bool isBinary() const; ///< a picture, a key: not kept, but for its beginning
    /// The value without its backslashes, and cut at each separator that has none before it.
    QString text() const;
    QStringList parts(QChar separator = u';') const;
};

/// Reads such lines. Folded lines, soft line ends of quoted-printable, character sets of single lines (vCard 2.1),
/// bounded memory: what a line has beyond 1 MiB is dropped, and its fault says so.
class ContentLines
{
public:
    explicit ContentLines(TextStream text)
        : m_cursor(std::move(text))
    {
    }
    /// False: there are no more. Io: reading failed half-way.
    Result<bool> next(ContentLine& line);
    qint64 bytesRead() const { return m_cursor.bytesRead(); }

private:
    void readPhysical(QByteArray& bytes);
    TextCursor m_cursor;
    bool m_cut = false;
};

/// What stands between BEGIN:NAME and END:NAME.
struct Component
{
    qint64 line = 0;
    std::vector<ContentLine> lines;
    QStringList inner; ///< names of components inside; their lines are left out
    RowFault fault = RowFault::None;
    qint64 faultLine = 0;
    QString raw; ///< the line at fault

    void setFault(RowFault found, const ContentLine& at);
};

/// Finds the components of one name in a file of them. One that is not closed, has a line that is none, or is too large
/// is handed out as faulty, and reading goes on with the next.
class Components
{
public:
    Components(TextStream text, QString wanted)
        : m_lines(std::move(text))
        , m_wanted(std::move(wanted))
    {
    }
    Result<bool> next(Component& component);
    /// The zone in which the calendar as a whole is kept (X-WR-TIMEZONE), as far as it was read.
    QString zone() const { return m_zone; }
    qint64 bytesRead() const { return m_lines.bytesRead(); }

private:
    Result<bool> read(ContentLine& line);
    Result<bool> fill(Component& component);
    Result<void> skip(const QString& name);
    bool isJunk(const ContentLine& line) const;

    ContentLines m_lines;
    QString m_wanted;
    QString m_zone;
    std::optional<ContentLine> m_again; ///< read already, but belongs to what comes next
    bool m_begun = false;
    bool m_inJunk = false;
};

} // namespace fairlead
