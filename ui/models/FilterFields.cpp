#include "models/FilterFields.h"

#include "store/query/DerivedFields.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// Paths that people know by a word of their own.
struct KnownPath
{
    QStringView type;
    QStringView path;
    Label label;
};

const std::vector<KnownPath>& knownPaths()
{
    static const std::vector<KnownPath> paths {
        { u"opportunity", u"stage.kind", { u"Status"_s, u"状态"_s } },
    };
    return paths;
}

bool isOffered(const Field& field)
{
    static const QStringList inner { u"sort_key"_s };
    return field.kind != Kind::AnyReference && !field.retired && !inner.contains(field.name);
}

} // namespace

const Field* FilterFields::field(const QStringList& path) const
{
    const auto found = FilterPath::resolve(m_session.catalog(), m_type, path);
    return found ? found->field : nullptr;
}

QString FilterFields::labelOf(const QStringList& path) const
{
    const bool chinese = m_session.isChinese();
    for (const KnownPath& known : knownPaths())
        if (known.type == m_type.name() && known.path == idOf(path)) return known.label.in(chinese);
    const auto found = FilterPath::resolve(m_session.catalog(), m_type, path);
    if (!found) return idOf(path);
    QStringList words;
    for (const Field* step : found->steps)
        words.append(step->label.in(chinese));
    return (words << found->field->label.in(chinese)).join(u" › "_s);
}

void FilterFields::addFields(QList<Option>& options, const QStringList& before, const RecordType& type) const
{
    for (const Field& field : type.fields()) {
        const QStringList path = before + QStringList { field.name };
        const bool known = std::any_of(knownPaths().begin(), knownPaths().end(),
            [&](const KnownPath& one) { return one.type == m_type.name() && one.path == idOf(path); });
        const bool far = !before.isEmpty() && field.kind == Kind::LongText;
        const bool hidden = m_session.catalog().isHidden(type, field);
        if (isOffered(field) && !hidden && !known && !far) options.append({ path, labelOf(path) });
    }
}

QList<FilterFields::Option> FilterFields::all() const
{
    QList<Option> options;
    for (const KnownPath& known : knownPaths())
        if (known.type == m_type.name())
            options.append({ pathOf(known.path.toString()), known.label.in(m_session.isChinese()) });
    addFields(options, {}, m_type);
    for (const Field& field : derived_fields::all(m_type))
        options.append({ { field.name }, field.label.in(m_session.isChinese()) });
    for (const Field& field : m_type.fields()) {
        const RecordType* target
            = field.kind == Kind::Reference && isOffered(field) ? m_session.catalog().find(field.target) : nullptr;
        if (target) addFields(options, { field.name }, *target);
    }
    return options;
}

} // namespace fairlead::ui
