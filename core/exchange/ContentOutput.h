#pragma once
#include "exchange/OutputFile.h"

#include <QString>
#include <QStringList>

namespace fairlead {

/// Writes the lines of vCard and iCalendar: CRLF at their ends, folded behind 75 bytes and never inside a character.
class ContentOutput
{
public:
    explicit ContentOutput(QIODevice& device)
        : m_output(device)
    {
    }
    /// A value that is plain text: backslashes are set before what needs them. Nothing is written for an empty one.
    void text(const QByteArray& name, const QString& value);
    /// A value of parts, such as a name or an address; nothing if all are empty. Trailing empty parts stay.
    void parts(const QByteArray& name, const QStringList& values);
    /// A value as it is: a date, a word of the format.
    void line(const QByteArray& name, const QByteArray& value);
    /// A parameter's value in quotation marks; what may not stand in there is told in the way of RFC 6868.
    static QByteArray quoted(const QString& value);

    Result<void> pass() { return m_output.pass(); }
    Result<void> flush() { return m_output.flush(); }

private:
    static QByteArray escaped(const QString& value);
    GatheredOutput m_output;
};

} // namespace fairlead
