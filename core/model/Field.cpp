#include "model/Field.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
struct KindWord
{
    Kind kind;
    const char* word;
};
constexpr KindWord kindWords[] = { { Kind::Text, "text" }, { Kind::LongText, "long" }, { Kind::Integer, "int" },
    { Kind::Quantity, "qty" }, { Kind::Money, "money" }, { Kind::Percent, "pct" }, { Kind::Rate, "rate" },
    { Kind::Date, "date" }, { Kind::Instant, "time" }, { Kind::Minutes, "min" }, { Kind::Boolean, "bool" },
    { Kind::Choice, "choice" }, { Kind::Reference, "ref" }, { Kind::AnyReference, "any" }, { Kind::File, "file" } };
} // namespace

QStringList wordList(Words words)
{
    QStringList out;
    for (const char* word : words)
        out.append(QString::fromUtf8(word));
    return out;
}

QString kindName(Kind kind)
{
    for (const KindWord& entry : kindWords)
        if (entry.kind == kind) return QString::fromLatin1(entry.word);
    return {};
}

std::optional<Kind> kindNamed(const QString& name)
{
    for (const KindWord& entry : kindWords)
        if (name == QLatin1String(entry.word)) return entry.kind;
    return std::nullopt;
}

int scaleOf(Kind kind)
{
    switch (kind) {
    case Kind::Percent:
        return 2;
    case Kind::Quantity:
        return 4;
    case Kind::Rate:
        return 9;
    default:
        return 0;
    }
}

QString Field::column(int cell) const
{
    if (kind == Kind::Money && cell == 1) return name + u"_currency"_s;
    if (kind == Kind::AnyReference && cell == 0) return name + u"_type"_s;
    return name;
}

FieldSpec::FieldSpec(Kind kind, QString en, QString zh)
{
    m_field.kind = kind;
    m_field.label = { std::move(en), std::move(zh) };
    m_field.cellCount = kind == Kind::Money || kind == Kind::AnyReference ? 2 : 1;
}

namespace declare {

static FieldSpec spec(Kind kind, const char* en, const char* zh)
{
    return FieldSpec(kind, QString::fromUtf8(en), QString::fromUtf8(zh));
}

FieldSpec text(const char* en, const char* zh) { return spec(Kind::Text, en, zh); }
FieldSpec longText(const char* en, const char* zh) { return spec(Kind::LongText, en, zh); }
FieldSpec integer(const char* en, const char* zh) { return spec(Kind::Integer, en, zh); }
FieldSpec quantity(const char* en, const char* zh) { return spec(Kind::Quantity, en, zh); }
FieldSpec money(const char* en, const char* zh) { return spec(Kind::Money, en, zh); }
FieldSpec percent(const char* en, const char* zh) { return spec(Kind::Percent, en, zh); }
FieldSpec rate(const char* en, const char* zh) { return spec(Kind::Rate, en, zh); }
FieldSpec date(const char* en, const char* zh) { return spec(Kind::Date, en, zh); }
FieldSpec instant(const char* en, const char* zh) { return spec(Kind::Instant, en, zh); }
FieldSpec minutes(const char* en, const char* zh) { return spec(Kind::Minutes, en, zh); }
FieldSpec boolean(const char* en, const char* zh) { return spec(Kind::Boolean, en, zh); }
FieldSpec choice(const char* en, const char* zh, const char* list) { return spec(Kind::Choice, en, zh).list(list); }
FieldSpec reference(const char* en, const char* zh, const char* target)
{
    return spec(Kind::Reference, en, zh).target(target);
}
FieldSpec anyReference(const char* en, const char* zh) { return spec(Kind::AnyReference, en, zh); }
FieldSpec file(const char* en, const char* zh) { return spec(Kind::File, en, zh); }

} // namespace declare
} // namespace fairlead
