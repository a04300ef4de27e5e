#include "exchange/ContentLines.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostLines = 4096;
constexpr qsizetype mostChars = 4 << 20;
const QString calendar = QStringLiteral("VCALENDAR");

QString nameIn(const ContentLine& line) { return line.value.trimmed().toUpper(); }

} // namespace

void Component::setFault(RowFault found, const ContentLine& at)
{
    if (fault != RowFault::None) return;
    fault = found;
    faultLine = at.line;
    raw = at.name.isEmpty() ? at.value : at.name + u':' + at.value.left(200);
}

Result<bool> Components::read(ContentLine& line)
{
    if (!m_again) return m_lines.next(line);
    line = std::move(*m_again);
    m_again.reset();
    return true;
}

/// Cards stand alone; a calendar has lines of its own between its components.
bool Components::isJunk(const ContentLine& line) const
{
    return line.name.isEmpty() || !m_begun || m_wanted == u"VCARD"_s;
}

Result<bool> Components::next(Component& component)
{
    ContentLine line;
    for (;;) {
        const auto more = read(line);
        if (!more || !*more) return more;
        component = Component { line.line, {}, {}, RowFault::None, 0, {} };
        const QString name = line.name == u"BEGIN"_s ? nameIn(line) : QString();
        if (!name.isEmpty()) {
            m_begun = true;
            m_inJunk = false;
        }
        if (name == m_wanted) return fill(component);
        if (name == calendar || line.name == u"END"_s) continue;
        if (!name.isEmpty()) {
            if (const auto skipped = skip(name); !skipped) return skipped.error();
            continue;
        }
        if (line.name == u"X-WR-TIMEZONE"_s) m_zone = line.text();
        if (!isJunk(line) || m_inJunk) continue;
        m_inJunk = true; // one fault for all of it
        component.setFault(RowFault::Malformed, line);
        return true;
    }
}

/// Goes behind the end of a component that nobody asked for; one that is not closed ends where a wanted one begins.
Result<void> Components::skip(const QString& name)
{
    ContentLine line;
    for (;;) {
        const auto more = read(line);
        if (!more) return more.error();
        if (!*more) return {};
        if (line.name == u"END"_s && nameIn(line) == name) return {};
        if (line.name == u"BEGIN"_s && (nameIn(line) == m_wanted || nameIn(line) == calendar)) {
            m_again = std::move(line);
            return {};
        }
    }
}

Result<bool> Components::fill(Component& component)
{
    ContentLine line;
    qsizetype chars = 0;
    int depth = 0;
    const ContentLine begin { component.line, u"BEGIN"_s, {}, m_wanted, RowFault::None };
    for (;;) {
        const auto more = read(line);
        if (!more) return more;
        const QString name = line.name == u"BEGIN"_s || line.name == u"END"_s ? nameIn(line) : QString();
        if (!*more || name == calendar || (line.name == u"BEGIN"_s && name == m_wanted)) {
            component.setFault(RowFault::Malformed, begin); // it was never closed
            if (*more) m_again = std::move(line);
            return true;
        }
        if (line.name == u"END"_s) {
            if (name == m_wanted) return true;
            depth = std::max(depth - 1, 0);
        } else if (line.name == u"BEGIN"_s) {
            if (depth++ == 0 && component.inner.size() < 100) component.inner.append(name);
        } else if (depth == 0 && line.name.isEmpty()) {
            // Old telephones write a picture over several lines without folding them.
            if (component.lines.empty() || !component.lines.back().isBinary())
                component.setFault(RowFault::Malformed, line);
        } else if (depth == 0) {
            chars += line.cost();
            if (component.lines.size() < mostLines && chars <= mostChars)
                component.lines.push_back(std::move(line));
            else
                component.setFault(RowFault::RowTooLong, begin);
        }
    }
}

} // namespace fairlead
