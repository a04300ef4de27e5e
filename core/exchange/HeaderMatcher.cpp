#include "exchange/HeaderMatcher.h"

#include "base/Text.h"
#include "exchange/StageStay.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString partWord(FieldPath::Part part)
{
    switch (part) {
    case FieldPath::Part::Currency:
        return u".currency"_s;
    case FieldPath::Part::Id:
        return u".id"_s;
    case FieldPath::Part::Type:
        return u".type"_s;
    case FieldPath::Part::Value:
        break;
    }
    return {};
}

} // namespace

QString FieldPath::toString(const RecordType& main) const
{
    if (stay) return u"stage_stay."_s + field->name + (stage.isEmpty() ? QString() : u'[' + stage + u']');
    QString text = isMain() || type == &main ? QString() : type->name() + u'.';
    return field ? text + field->name + partWord(part) : text + u"id"_s;
}

HeaderMatcher::HeaderMatcher(const Catalog& catalog, const RecordType& type, QStringList stages)
    : m_catalog(catalog)
    , m_type(type)
    , m_stages(std::move(stages))
{
    // What comes first wins: the record's own names and labels, then parts, then aliases, then what stands beside.
    // A note is an entry with a day of its own; a remark, of which there is one, is another thing.
    add(u"id"_s, { &type, nullptr, nullptr, nullptr, FieldPath::Part::Id });
    addFields();
    addParts();
    addLinked();
    addNotes();
}

void HeaderMatcher::add(const QString& words, const FieldPath& path)
{
    const QString key = looseText(words);
    if (!key.isEmpty() && !m_words.contains(key)) m_words.insert(key, path);
}

void HeaderMatcher::addFields()
{
    for (const Field& field : m_type.fields()) {
        if (field.retired) continue;
        const FieldPath path { &m_type, nullptr, nullptr, &field, FieldPath::Part::Value };
        add(field.name, path);
        // A column headed "Customer" names the customer; it is not the tick that says whether one is.
        if (field.kind == Kind::Boolean) continue;
        add(field.label.en, path);
        add(field.label.zh, path);
    }
    for (const Field& field : m_type.fields()) {
        FieldPath path { &m_type, nullptr, nullptr, &field, FieldPath::Part::Value };
        for (const QString& alias : field.aliases)
            add(alias, path);
        if (field.isReference()) {
            path.part = FieldPath::Part::Id;
            add(field.name + u" id"_s, path);
        }
    }
    addCurrencies();
}

void HeaderMatcher::addCurrencies()
{
    for (const Field& field : m_type.fields()) {
        if (field.kind != Kind::Money) continue;
        const FieldPath path { &m_type, nullptr, nullptr, &field, FieldPath::Part::Currency };
        for (const QString& word : QStringList { field.name, field.label.en } + field.aliases) {
            add(word + u" currency"_s, path);
            add(u"currency of "_s + word, path);
        }
        add(field.label.zh + u"币种"_s, path);
    }
    for (const Field& field : m_type.fields()) {
        if (field.kind == Kind::Boolean) {
            const FieldPath path { &m_type, nullptr, nullptr, &field, FieldPath::Part::Value };
            add(field.label.en, path);
            add(field.label.zh, path);
        }
        if (field.kind != Kind::Money) continue;
        for (const QString& word : { u"currency"_s, u"币种"_s, u"货币"_s, u"currency iso code"_s })
            add(word, { &m_type, nullptr, nullptr, &field, FieldPath::Part::Currency });
    }
}

/// Of a record and, for a quotation, of its versions: one row may have the quotation, the version and a line.
std::vector<std::pair<const RecordType*, const Field*>> HeaderMatcher::parts() const
{
    auto parts = m_catalog.partsOf(m_type);
    if (m_type.name() == u"quote"_s)
        for (const auto& part : m_catalog.partsOf(m_catalog.type(u"quote_version"_s)))
            parts.push_back(part);
    return parts;
}

void HeaderMatcher::addParts()
{
    for (const auto& [part, owner] : parts())
        for (const Field& field : part->fields())
            for (const QString& alias : field.parentAliases)
                add(alias, { part, owner, nullptr, &field, FieldPath::Part::Value });
}

void HeaderMatcher::addLinked()
{
    // A record beside: `contact` is tied to a company by `employment`, a part of the contact that names the company.
    for (const auto& link : m_catalog.types()) {
        const Field* owner = nullptr;
        const Field* back = nullptr;
        for (const Field& field : link->fields()) {
            if (field.partOf && field.kind == Kind::Reference && field.target != m_type.name())
                owner = &field;
            else if (field.kind == Kind::Reference && field.target == m_type.name() && !field.parentAliases.isEmpty())
                back = &field;
        }
        if (!owner || !back) continue;
        const RecordType& beside = m_catalog.type(owner->target);
        // What is itself part of something cannot be made beside another record.
        if (std::any_of(beside.fields().begin(), beside.fields().end(),
                [](const Field& field) { return field.partOf && field.required; }))
            continue;
        for (const Field& field : beside.fields()) {
            if (field.kind == Kind::Reference) continue;
            const FieldPath path { &beside, nullptr, link.get(), &field, FieldPath::Part::Value };
            for (const QString& word : QStringList { field.name, field.label.en, field.label.zh } + field.aliases) {
                add(beside.label().en + u' ' + word, path);
                add(beside.label().zh + word, path);
            }
            if (field.title) {
                add(beside.label().en, path);
                add(beside.label().zh, path);
                add(beside.label().en + u" person"_s, path);
            }
        }
        for (const Field& field : link->fields()) {
            if (&field == owner || &field == back || field.kind == Kind::Reference || field.parentAliases.isEmpty())
                continue;
            const FieldPath path { link.get(), nullptr, link.get(), &field, FieldPath::Part::Value };
            for (const QString& word : field.parentAliases) {
                add(beside.label().en + u' ' + word, path);
                add(beside.label().zh + word, path);
            }
        }
    }
}

void HeaderMatcher::addNotes()
{
    if (!QStringList { u"company"_s, u"contact"_s, u"opportunity"_s }.contains(m_type.name())) return;
    const RecordType& activity = m_catalog.type(u"activity"_s);
    const auto addWords = [&](const char* field, Words words) {
        FieldPath path { &activity, nullptr, nullptr, &activity.at(QString::fromLatin1(field)) };
        path.note = true;
        for (const QString& word : wordList(words))
            add(word, path);
    };
    addWords("body",
        { "note", "note text", "note body", "activity", "activity note", "activity notes", "call note", "call notes",
            "visit note", "meeting notes", "跟进记录", "拜访记录", "沟通记录", "联系记录", "行动记录", "跟进内容" });
    addWords("happened_at",
        { "note date", "activity date", "call date", "visit date", "note created", "跟进时间", "跟进日期", "拜访日期",
            "联系日期" });
    addWords("kind", { "note type", "note kind", "activity type", "跟进方式", "行动类型" });
    addWords("subject", { "note title", "note subject", "activity subject", "跟进主题" });
    addWords("next_step", { "note next step", "跟进下一步" });
}

std::optional<FieldPath> HeaderMatcher::match(const QString& header) const
{
    if (const auto exact = parse(header.trimmed())) return exact;
    const auto found = m_words.constFind(looseText(header));
    if (found != m_words.constEnd()) return *found;
    if (m_type.name() == u"opportunity"_s)
        if (const auto stay = stayColumn(header, m_stages)) return stay;
    const QString rest = withoutType(header);
    return rest.isEmpty() ? std::nullopt : match(rest);
}

/// "Deal - Stage" in a file of deals is the stage.
QString HeaderMatcher::withoutType(const QString& header) const
{
    const qsizetype at = header.indexOf(u" - "_s);
    if (at < 1) return {};
    const QString word = looseText(header.left(at));
    const QStringList own = QStringList { m_type.name(), m_type.label().en, m_type.label().zh } + m_type.aliases();
    const bool mine = std::any_of(own.begin(), own.end(), [&](const QString& name) { return looseText(name) == word; });
    return mine ? header.mid(at + 3).trimmed() : QString();
}

int HeaderMatcher::rank(const QString& header, const FieldPath& path) const
{
    const QString rest = withoutType(header);
    const QString word = looseText(rest.isEmpty() ? header : rest);
    if (!path.field || parse(header.trimmed()) || looseText(path.field->name) == word
        || looseText(path.field->label.en) == word || looseText(path.field->label.zh) == word)
        return 0;
    return word.endsWith(u"id"_s) ? 2 : 1;
}

std::optional<FieldPath> HeaderMatcher::parse(const QString& text) const
{
    if (m_type.name() == u"opportunity"_s && text.startsWith(u"stage_stay."_s)) return parseStay(text);
    QStringList steps = text.split(u'.');
    FieldPath path { &m_type, nullptr, nullptr, nullptr, FieldPath::Part::Value };
    if (steps.size() > 1 && !m_type.find(steps.front())) {
        const RecordType* other = m_catalog.find(steps.takeFirst());
        if (!other) return std::nullopt;
        bool tied = false;
        for (const auto& [part, owner] : parts()) {
            if (part != other) continue;
            path.type = part;
            path.owner = owner;
            tied = true;
        }
        for (auto it = m_words.begin(); !tied && it != m_words.end(); ++it) {
            if ((it->link && (it->type == other || it->link == other)) || (it->note && it->type == other)) {
                path.type = other;
                path.link = it->link;
                path.note = it->note;
                tied = true;
            }
        }
        if (!tied) return std::nullopt;
    }
    if (steps.isEmpty()) return std::nullopt;
    if (steps.size() == 1 && steps.front() == u"id"_s && path.isMain()) {
        path.part = FieldPath::Part::Id;
        return path;
    }
    path.field = path.type->find(steps.front());
    if (!path.field) return std::nullopt;
    if (steps.size() == 2) {
        if (steps[1] == u"currency"_s && path.field->kind == Kind::Money)
            path.part = FieldPath::Part::Currency;
        else if (steps[1] == u"id"_s && path.field->isReference())
            path.part = FieldPath::Part::Id;
        else if (steps[1] == u"type"_s && path.field->kind == Kind::AnyReference)
            path.part = FieldPath::Part::Type;
        else
            return std::nullopt;
    }
    return steps.size() > 2 ? std::nullopt : std::optional(path);
}

void HeaderMatcher::addStays(std::vector<Choice>& list) const
{
    const RecordType& stay = stageStayType();
    for (const char* name : { "days", "age" })
        list.push_back(
            { stayPath(QString::fromLatin1(name)).toString(m_type), stay.at(QString::fromLatin1(name)).label });
    for (const QString& stage : m_stages)
        for (const char* name : { "days", "entered_on" }) {
            const FieldPath path = stayPath(QString::fromLatin1(name), stage);
            list.push_back({ path.toString(m_type),
                { stage + u": "_s + path.field->label.en, stage + u"："_s + path.field->label.zh } });
        }
}

std::vector<HeaderMatcher::Choice> HeaderMatcher::choices() const
{
    std::vector<Choice> list;
    for (const Field& field : m_type.fields())
        if (!field.retired) list.push_back({ field.name, field.label });
    for (const auto& [part, owner] : parts()) {
        if (part->isEntry() || part->needsFile()) continue;
        for (const Field& field : part->fields()) {
            if (&field == owner) continue;
            list.push_back({ part->name() + u'.' + field.name,
                { part->label().en + u": "_s + field.label.en, part->label().zh + u"："_s + field.label.zh } });
        }
    }
    if (m_type.name() == u"opportunity"_s) addStays(list);
    QMap<QString, Label> beside;
    for (const FieldPath& path : m_words)
        if ((path.link || path.note) && path.field)
            beside.insert(path.toString(m_type),
                { path.type->label().en + u": "_s + path.field->label.en,
                    path.type->label().zh + u"："_s + path.field->label.zh });
    for (auto it = beside.begin(); it != beside.end(); ++it)
        list.push_back({ it.key(), it.value() });
    return list;
}

} // namespace fairlead
