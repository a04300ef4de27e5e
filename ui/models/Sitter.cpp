#include "models/Sitter.h"

#include <QCryptographicHash>
#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString& path)
{
    return u"person/"_s
        + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

void Sitter::choose(Session& session, const RecordId& person)
{
    session.setPerson(person);
    remember(session.workspace().path(), person);
}

void Sitter::remember(const QString& path, const RecordId& person)
{
    QSettings().setValue(keyOf(path), person.isNull() ? QString() : person.toString());
}

void Sitter::restore(Session& session)
{
    const auto id = RecordId::parse(QSettings().value(keyOf(session.workspace().path())).toString());
    if (!id) return;
    const auto person = session.reader().find(session.catalog().type(u"person"_s), *id);
    if (person && *person) session.setPerson(*id);
}

} // namespace fairlead::ui
