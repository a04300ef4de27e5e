#include "models/ImportText.h"

#include <QFileInfo>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QString ImportText::refusal(const Error& error, const QString& path)
{
    const QString file = QFileInfo(path).fileName();
    const QString& detail = error.detail;
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("%1 is not there. Check the name and the folder.").arg(path);
    case ErrorCode::NoAccess:
        return tr("%1 cannot be opened here. Check the rights of the file and its folder.").arg(path);
    case ErrorCode::Cancelled:
        return tr("Cancelled. Nothing was changed.");
    case ErrorCode::DiskFull:
        return tr("There is no room left on the disk. Nothing was written half; make room and try again.");
    case ErrorCode::Busy:
        return tr("Another import is running. Wait until it is done.");
    default:
        break;
    }
    if (detail == u"directory"_s) return tr("%1 is a folder, not a file.").arg(path);
    if (detail == u"empty"_s) return tr("%1 is empty: there is nothing to import.").arg(file);
    if (detail.startsWith(u"not text: "_s))
        return tr("%1 is no text file (%2). Export it as CSV, JSON, vCard or iCalendar and import that.")
            .arg(file, detail.mid(10));
    if (detail.startsWith(u"format: "_s))
        return tr(
            "%1: a .vcf file holds contacts, an .ics file appointments or tasks. For other kinds use .csv or .json.")
            .arg(file);
    if (detail.startsWith(u"no record"_s))
        return tr(
            "%1 holds nothing that can be read as its name says (%2). Check that the ending fits the content: .csv, "
            ".json, .jsonl, .vcf or .ics.")
            .arg(file, detail.section(u": "_s, 1));
    if (detail.startsWith(u"encoding: "_s)) return tr("There is no encoding of the name %1.").arg(detail.mid(10));
    return tr("%1 could not be imported (%2). Nothing was changed.").arg(file, detail);
}

QString ImportText::reason(const QString& word)
{
    static const QHash<QString, const char*> sentences {
        { u"required"_s, QT_TR_NOOP("must not be empty") },
        { u"missing"_s, QT_TR_NOOP("there is no such record") },
        { u"ambiguous"_s, QT_TR_NOOP("several records have this name") },
        { u"refused"_s, QT_TR_NOOP("was to be refused") },
        { u"same"_s, QT_TR_NOOP("is said to be a record that is not here") },
        { u"number"_s, QT_TR_NOOP("is not a number") },
        { u"amount"_s, QT_TR_NOOP("is not an amount") },
        { u"decimals"_s, QT_TR_NOOP("has too many decimals") },
        { u"currency"_s, QT_TR_NOOP("is not a currency") },
        { u"date"_s, QT_TR_NOOP("is not a date") },
        { u"choice"_s, QT_TR_NOOP("is not one of the choices") },
        { u"unknown"_s, QT_TR_NOOP("is not one of the choices") },
        { u"yes_no"_s, QT_TR_NOOP("is neither yes nor no") },
        { u"text"_s, QT_TR_NOOP("holds characters that cannot be kept") },
        { u"nul"_s, QT_TR_NOOP("the row holds a NUL character") },
        { u"surrogate"_s, QT_TR_NOOP("the row holds broken characters") },
        { u"encoding"_s, QT_TR_NOOP("the row cannot be decoded") },
        { u"too_long"_s, QT_TR_NOOP("a cell is longer than 1 MiB") },
        { u"row_too_long"_s, QT_TR_NOOP("the row is too long") },
        { u"unclosed_quote"_s, QT_TR_NOOP("a quotation mark is never closed") },
        { u"too_many_cells"_s, QT_TR_NOOP("more cells than the header has") },
        { u"not_found"_s, QT_TR_NOOP("no record with this key to update") },
        { u"order"_s, QT_TR_NOOP("the dates are in the wrong order") },
        { u"range"_s, QT_TR_NOOP("is out of range") },
        { u"immutable"_s, QT_TR_NOOP("an entry cannot be changed") },
        { u"frozen"_s, QT_TR_NOOP("has been sent and stays as it is: make a new version") },
        { u"taken"_s, QT_TR_NOOP("is taken already") },
        { u"merged"_s, QT_TR_NOOP("was merged into another record") },
        { u"reference"_s, QT_TR_NOOP("cannot be read as a reference") },
        { u"id"_s, QT_TR_NOOP("is not an id") },
        { u"future"_s, QT_TR_NOOP("lies in the future") },
        { u"time_zone"_s, QT_TR_NOOP("is in a time zone that nobody knows") },
        { u"syntax"_s, QT_TR_NOOP("cannot be read as its format says") },
        { u"number_pattern"_s, QT_TR_NOOP("holds no counter such as {0000}") },
        { u"rights"_s, QT_TR_NOOP("you may not do this") },
    };
    const char* sentence = sentences.value(word);
    return sentence ? tr(sentence) : word;
}

QString ImportText::question(const ImportQuestion& question)
{
    const QString samples = question.samples.mid(0, 3).join(u", "_s);
    switch (question.kind) {
    case ImportQuestion::Kind::DateOrder:
        return tr("“%1” (%2 …) can be read in more than one order. Which is it?").arg(question.header, samples);
    case ImportQuestion::Kind::DecimalMark:
        return tr("“%1” (%2 …) does not show whether point or comma is the decimal mark. Which is it?")
            .arg(question.header, samples);
    case ImportQuestion::Kind::NoKey:
        return tr("No column goes to “%1”, which tells which record a row is.").arg(question.header);
    case ImportQuestion::Kind::NothingMapped:
        return tr("No column was recognised (%1 …). Choose below where each goes.").arg(samples);
    case ImportQuestion::Kind::FieldTwice:
        return tr("Two columns go to one field; “%1” is the second.").arg(question.header);
    }
    return {};
}

QString ImportText::closeness(Closeness closeness)
{
    switch (closeness) {
    case Closeness::Letters:
        return tr("the same but for blanks, signs and case");
    case Closeness::LegalForm:
        return tr("the same but for the form of the firm");
    case Closeness::Sound:
        return tr("the same sound");
    }
    return {};
}

QString ImportText::delimiter(char delimiter)
{
    switch (delimiter) {
    case ',':
        return tr("comma");
    case ';':
        return tr("semicolon");
    case '\t':
        return tr("tab");
    case '|':
        return tr("bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

} // namespace fairlead::ui
