#include "sync/simulator/Person.h"

#include "store/BulkEdit.h"

namespace fairlead::test {

using namespace Qt::StringLiterals;

QString Person::act()
{
    const int what = m_random.below(100);
    if (what < 12) return create();
    if (what < 66) return change();
    if (what < 72) return remove();
    if (what < 77) return restore();
    if (what < 80) return merge();
    if (what < 88) return undo(m_random.chance(40));
    if (what < 94) return m_plan.bulks ? bulk() : change();
    return m_plan.fields ? ownField() : create();
}

std::optional<Record> Person::pick(const QString& type, bool deleted)
{
    std::vector<Record> found;
    const RecordType& its = m_machine.workspace->catalog().type(type);
    const QByteArray condition = deleted ? "deleted=1 ORDER BY id LIMIT ?1" : "_v=1 ORDER BY id LIMIT ?1";
    must(m_machine.workspace->reader().records(its, condition, { Cell(qint64(m_plan.fewRecords ? 3 : 12)) },
             [&](const Record& record) { found.push_back(record); }),
        "pick");
    if (found.empty()) return std::nullopt;
    return found[size_t(m_random.below(int(found.size())))];
}

QString Person::apply(const QString& word, std::vector<EditStep> steps)
{
    const auto done = m_machine.workspace->apply({ word, std::move(steps), {} });
    if (done) return word;
    if (done.error().code != ErrorCode::Invalid) (void)must(done, "edit");
    return {};
}

QString Person::set(const QString& word, Record record, const QStringList& fields)
{
    const QString done = apply(word, { EditStep::change(record, fields) });
    if (done.isEmpty()) return done;
    // A person sees at once what he wrote.
    const auto now = must(m_machine.workspace->reader().find(*record.type, record.id), "find");
    for (const QString& name : fields) {
        const Field& field = record.type->at(name);
        for (int i = 0; i < field.cellCount; ++i)
            if (!now || now->cell(name, i) != record.cell(name, i))
                throw Failure(u"own edit without effect: %1 of %2"_s.arg(name, record.id.toString()));
    }
    return done;
}

QString Person::create()
{
    const auto company = pick(u"company"_s);
    const auto deal = pick(u"opportunity"_s);
    const int what = m_random.below(6);
    if (what == 0) {
        Record record = blank(u"company"_s);
        return apply(u"add company"_s, { EditStep::create(record.set(u"name"_s, word())) });
    }
    if (what <= 2 && company) {
        Record record = blank(u"opportunity"_s);
        record.set(u"name"_s, word()).set(u"company"_s, company->id);
        record.set(u"amount"_s, Money { m_random.below(1000000), u"CNY"_s });
        return apply(u"add deal"_s, { EditStep::create(record) });
    }
    if (what == 3 && deal) {
        Record record = blank(u"task"_s);
        record.set(u"subject"_s, word()).set(u"opportunity"_s, deal->id);
        return apply(u"add task"_s, { EditStep::create(record) });
    }
    const auto person = pick(u"person"_s);
    if (!deal || !person) return {};
    Record record = blank(u"credit_share"_s);
    record.set(u"opportunity"_s, deal->id).set(u"person"_s, person->id).set(u"kind"_s, u"credit"_s);
    record.set(u"share"_s, qint64(100 * m_random.below(100)));
    return apply(u"add share"_s, { EditStep::create(record) });
}

QString Person::change()
{
    switch (m_random.below(8)) {
    case 0:
    case 1:
    case 2:
        return changeCompany();
    case 3:
    case 4:
    case 5:
        return changeDeal();
    case 6:
        return changeTask();
    default:
        return changeShare();
    }
}

QString Person::changeCompany()
{
    auto company = pick(u"company"_s);
    if (!company) return {};
    const QStringList fields { u"phone"_s, u"website"_s, u"city"_s, u"remark"_s, u"colour"_s };
    const bool own = company->type->find(u"colour"_s);
    const QString& field = fields[m_random.below(own ? 5 : 4)];
    company->set(field, m_random.chance(10) ? QString() : word());
    return set(u"set "_s + field, *company, { field });
}

QString Person::changeDeal()
{
    auto deal = pick(u"opportunity"_s);
    if (!deal) return {};
    switch (m_random.below(4)) {
    case 0:
        deal->set(u"amount"_s, Money { m_random.below(1000000), u"CNY"_s });
        return set(u"set amount"_s, *deal, { u"amount"_s });
    case 1: {
        const auto stage = pick(u"stage"_s);
        if (!stage) return {};
        return apply(u"move"_s, { EditStep::change(deal->set(u"stage"_s, stage->id), { u"stage"_s }) });
    }
    case 2: {
        const auto person = pick(u"person"_s);
        if (!person) return {};
        return set(u"set owner"_s, deal->set(u"owner"_s, person->id), { u"owner"_s });
    }
    default:
        deal->set(u"next_step"_s, word());
        return set(u"set next step"_s, *deal, { u"next_step"_s });
    }
}

QString Person::changeTask()
{
    auto task = pick(u"task"_s);
    if (!task) return {};
    if (m_random.chance(50)) return set(u"set remark"_s, task->set(u"remark"_s, word()), { u"remark"_s });
    task->set(u"due_on"_s, QDate(2026, 11, 1).addDays(m_random.below(100)));
    return set(u"set due"_s, *task, { u"due_on"_s });
}

QString Person::changeShare()
{
    auto share = pick(u"credit_share"_s);
    if (!share) return {};
    share->set(u"share"_s, qint64(100 * m_random.below(100)));
    return set(u"set share"_s, *share, { u"share"_s });
}

QString Person::remove()
{
    static const QStringList types { u"company"_s, u"opportunity"_s, u"task"_s, u"credit_share"_s };
    const auto record = pick(types[m_random.below(4)]);
    if (!record) return {};
    return apply(u"remove "_s + record->type->name(), { EditStep::remove(*record->type, record->id) });
}

QString Person::restore()
{
    static const QStringList types { u"company"_s, u"opportunity"_s, u"task"_s, u"credit_share"_s };
    const auto record = pick(types[m_random.below(4)], true);
    if (!record) return {};
    return apply(u"restore "_s + record->type->name(), { EditStep::restore(*record->type, record->id) });
}

QString Person::merge()
{
    const auto one = pick(u"company"_s);
    const auto other = pick(u"company"_s);
    if (!one || !other || one->id == other->id) return {};
    EditStep step = EditStep::change(*one, {});
    step.kind = EditStep::Kind::Merge;
    step.record.mergedInto = m_random.chance(30) ? RecordId() : other->id;
    return apply(u"merge"_s, { step });
}

QString Person::undo(bool redo)
{
    Workspace& workspace = *m_machine.workspace;
    if (redo ? !workspace.nextRedo() : !workspace.nextUndo()) return {};
    (void)must(redo ? workspace.redo() : workspace.undo(), "undo");
    return redo ? u"redo"_s : u"undo"_s;
}

QString Person::bulk()
{
    auto bulk = must(m_machine.workspace->beginBulk(u"bulk"_s), "bulk");
    bulk->setPartSize(2);
    std::vector<Problem> problems;
    for (int i = 2 + m_random.below(4); i > 0; --i) {
        auto company = pick(u"company"_s);
        if (!company) break;
        const bool added = m_random.chance(40);
        Record record = added ? blank(u"company"_s) : *company;
        if (added) record.set(u"name"_s, word());
        record.set(u"phone"_s, word());
        (void)must(bulk->add(added ? EditStep::create(record) : EditStep::change(record, { u"phone"_s }), problems),
            "bulk step");
    }
    if (m_random.chance(20)) {
        bulk->cancel();
        return {};
    }
    (void)must(bulk->finish(), "end of bulk");
    return u"bulk"_s;
}

/// Two may add one of the same name apart.
QString Person::ownField()
{
    Record field = blank(u"field"_s);
    field.set(u"record_type"_s, u"company"_s).set(u"kind"_s, u"text"_s);
    field.set(u"name"_s, m_random.chance(60) ? u"colour"_s : u"f%1"_s.arg(m_random.below(3)));
    field.set(u"label_en"_s, u"Colour"_s).set(u"label_zh"_s, u"颜色"_s);
    return apply(u"add field"_s, { EditStep::create(field) });
}

} // namespace fairlead::test
