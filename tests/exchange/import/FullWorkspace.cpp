#include "FullWorkspace.h"

#include "store/BulkEdit.h"
#include "testing/Strings.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int copies = 3;

class Builder
{
public:
    explicit Builder(Workspace& workspace)
        : m_workspace(workspace)
        , m_bulk(std::move(*workspace.beginBulk(u"everything"_s)))
    {
    }

    void build()
    {
        addCustomFields();
        const auto& types = m_workspace.catalog().types();
        for (const auto& type : types)
            if (type->nature() != Nature::Keyed)
                for (int i = 0; i < copies; ++i)
                    m_ids[type->name()].push_back(m_workspace.blank(type->name()).id);
        for (const auto& type : types)
            for (int i = 0; i < copies && type->name() != u"field"_s; ++i)
                add(record(*type, i));
        for (const QString& type : { u"company"_s, u"task"_s, u"currency_rate"_s, u"unit"_s })
            add(EditStep::remove(m_workspace.catalog().type(type), m_ids[type].back()));
        REQUIRE(m_bulk->finish().hasValue());
    }

private:
    void add(EditStep step)
    {
        const QString type = step.record.type->name();
        std::vector<Problem> problems;
        const auto done = m_bulk->add(std::move(step), problems);
        REQUIRE(done.hasValue());
        for (const Problem& problem : problems)
            FAIL(type.toStdString() << "." << problem.field.toStdString() << " " << problem.word.toStdString() << " "
                                    << problem.detail.toStdString());
    }
    void add(Record record)
    {
        EditStep step = EditStep::create(std::move(record));
        step.asItWas = true;
        add(std::move(step));
    }

    void addCustomFields()
    {
        const std::pair<const char*, const char*> fields[] = { { "colour", "text" }, { "story", "long" },
            { "floors", "int" }, { "weight", "qty" }, { "budget", "money" }, { "share_of_wallet", "pct" },
            { "yield", "rate" }, { "audited_on", "date" }, { "seen_at", "time" }, { "ride", "min" }, { "vip", "bool" },
            { "grade", "choice" }, { "mentor", "ref" }, { "twin", "any" } };
        for (const auto& [name, kind] : fields) {
            Record field = m_workspace.blank(u"field"_s);
            field.set(u"record_type"_s, u"company"_s).set(u"name"_s, QString::fromLatin1(name));
            field.set(u"kind"_s, QString::fromLatin1(kind))
                .set(u"label_en"_s, u"Custom "_s + QString::fromLatin1(name));
            field.set(u"label_zh"_s, u"自定义 \"引号\""_s);
            REQUIRE(kindNamed(field.text(u"kind"_s)).has_value());
            if (field.text(u"kind"_s) == u"ref"_s) field.set(u"target"_s, u"person"_s);
            if (field.text(u"kind"_s) == u"choice"_s) field.set(u"list"_s, u"size_class"_s);
            m_ids[u"field"_s].push_back(field.id);
            add(std::move(field));
        }
    }

    Record record(const RecordType& type, int copy)
    {
        Record record(type, m_ids[type.name()].empty() ? RecordId() : m_ids[type.name()][size_t(copy)]);
        for (const Field& field : type.fields())
            fill(record, field, copy);
        if (type.name() == u"opportunity"_s) {
            record.set(u"probability_set"_s, qint64(3337 + copy));
            record.set(u"opened_on"_s, QDate(2025, 1, 1)).set(u"closed_on"_s, QDate(2026, 1, 1 + copy));
        }
        if (type.name() == u"choice"_s)
            record.set(u"list"_s, u"lead_source"_s)
                .set(u"code"_s, u"own_%1"_s.arg(copy))
                .set(u"colour"_s, u"#3060c0"_s);
        if (type.name() == u"field_use"_s) {
            const QStringList fields { u"name"_s, u"phone"_s, u"mobile"_s };
            record.set(u"record_type"_s, u"company"_s).set(u"field"_s, fields.at(copy));
            record.set(u"sort_key"_s, u"email:%1"_s.arg(copy));
            if (copy > 0) record.set(u"required"_s, Cell()); // the sparse copies lack these
        }
        if (type.name() == u"number_series"_s) record.set(u"start"_s, qint64(copy + 1));
        // The last copy is sparse: what is blank must come back blank.
        if (copy == copies - 1)
            for (const Field& field : type.fields())
                if (!field.required && !field.title && !type.key().contains(field.name) && field.number % 2 == 0)
                    for (int i = 0; i < field.cellCount; ++i)
                        record.cells[size_t(field.firstCell + i)] = Cell();
        return record;
    }

    void fill(Record& record, const Field& field, int copy)
    {
        const int seed = copy + field.number;
        switch (field.kind) {
        case Kind::Text:
            record.set(field.name, text(field, copy));
            return;
        case Kind::LongText:
            record.set(field.name, u"第一行，\"引号\"\n第二行; 100%\n\n  缩进 %1\n"_s.arg(seed));
            return;
        case Kind::Integer:
            record.set(field.name, qint64(copy == 1 ? -1234567 : seed));
            return;
        case Kind::Minutes:
            record.set(field.name, qint64(seed * 15));
            return;
        case Kind::Quantity:
            record.set(field.name, qint64(copy == 0 ? 12340 : copy == 1 ? -5 : 10000));
            return;
        case Kind::Percent:
            record.set(field.name, qint64(copy == 0 ? 1 : copy == 1 ? 3333 : 10000));
            return;
        case Kind::Rate:
            record.set(field.name, qint64(copy == 0 ? 7123456789 : 1 + copy));
            return;
        case Kind::Money: {
            const char* currencies[] = { "USD", "JPY", "KWD", "CNY" };
            const qint64 amounts[] = { -123456, 0, 9000000000000000 };
            record.set(field.name, Money { amounts[copy], QString::fromLatin1(currencies[seed % 4]) });
            return;
        }
        case Kind::Date:
            record.set(field.name, QDate(2026, 1 + seed % 12, 1 + seed % 28));
            return;
        case Kind::Instant:
            record.set(field.name, qint64(1794908520123 + seed * 61001));
            return;
        case Kind::Boolean:
            if (copy != 1) record.set(field.name, qint64(1));
            return;
        case Kind::Choice:
            record.set(field.name, choice(field, seed));
            return;
        case Kind::File: // the content itself stays where it is: a table names it
            record.set(field.name, Cell(QByteArray(32, char(seed))));
            return;
        case Kind::Reference: {
            // The next one of its kind: a type that refers to itself makes a ring.
            const auto& targets = m_ids[field.target];
            if (!targets.empty()) record.set(field.name, targets[size_t(copy + 1) % targets.size()]);
            return;
        }
        case Kind::AnyReference: {
            const QStringList types = field.partOf && !field.owners.isEmpty()
                ? field.owners
                : QStringList { u"contact"_s, u"opportunity"_s, u"contact"_s };
            const RecordType& type = m_workspace.catalog().type(types[copy % types.size()]);
            record.set(field.name, AnyRef { type.number(), m_ids[type.name()][size_t(copy)] });
            return;
        }
        }
    }

    static QString text(const Field& field, int copy)
    {
        if (field.name == u"file_name"_s) return u"报价 %1.pdf"_s.arg(copy);
        if (field.name == u"pattern"_s) return u"合同 %1-{000}"_s.arg(copy);
        if (field.name.endsWith(u"_currency"_s)) return copy == 0 ? u"USD"_s : u"CNY"_s;
        const QString words[] = { u"恒达 \"科技\", Inc.; %1"_s, u"007%1"_s, u" =1+1\t'%1' \n尾行 "_s };
        return words[(copy + field.number) % 3].arg(field.number);
    }

    QString choice(const Field& field, int seed) const
    {
        const ChoiceList* list = m_workspace.catalog().list(field.list);
        // An open list keeps what was typed.
        if (field.followsFile && seed % 3 == 0) return u"自拟 %1"_s.arg(seed);
        if (!list || list->values.isEmpty()) return u"x"_s;
        const ChoiceValue& value = list->values[seed % list->values.size()];
        return value.code;
    }

    Workspace& m_workspace;
    std::unique_ptr<BulkEdit> m_bulk;
    QHash<QString, std::vector<RecordId>> m_ids;
};

} // namespace

void fillWithEverything(Workspace& workspace) { Builder(workspace).build(); }

QStringList typesInOrder(const Catalog& catalog)
{
    QStringList names { u"field"_s };
    for (const auto& type : catalog.types())
        if (type->name() != u"field"_s) names.append(type->name());
    return names;
}

} // namespace fairlead
