#include "models/MeetingNote.h"

#include "models/QuickText.h"

namespace fairlead::ui {

namespace {

/// The longest name that stands at a place of the text, without regard to case; empty if none does.
QString nameAt(const QString& text, qsizetype at, const QHash<QString, RecordId>& people)
{
    QString longest;
    for (auto it = people.cbegin(); it != people.cend(); ++it) {
        const QString& name = it.key();
        if (name.size() <= longest.size() || name.isEmpty()) continue;
        if (text.mid(at, name.size()).compare(name, Qt::CaseInsensitive) != 0) continue;
        // "@Ann" is not the beginning of "@Anna"; Chinese names stand without blanks.
        const QChar after = at + name.size() < text.size() ? text.at(at + name.size()) : QChar(u' ');
        const bool latin = name.back().unicode() < 0x250;
        if (!latin || !after.isLetter()) longest = name;
    }
    return longest;
}

} // namespace

MeetingNote MeetingNote::read(const QString& typed, QDate today, const QHash<QString, RecordId>& people)
{
    MeetingNote note;
    QString text = typed.simplified();
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        const QString name = nameAt(text, at + 1, people);
        if (name.isEmpty()) continue;
        note.owner = people.value(name);
        text.remove(at, name.size() + 1);
        break;
    }
    text = text.simplified();
    const QuickText quick = QuickText::read(text, today);
    note.day = quick.day;
    note.text = quick.day.isValid() && !quick.subject.isEmpty() ? quick.subject : text;
    return note;
}

} // namespace fairlead::ui
