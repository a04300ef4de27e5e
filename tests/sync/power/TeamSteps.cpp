// What the two people of TeamStory do.
#include "sync/power/TeamStory.h"

#include "store/BulkEdit.h"
#include "store/FileStore.h"

#include <QBuffer>

namespace fairlead::test {

using namespace Qt::StringLiterals;

namespace {
enum { ada, bo };
constexpr int importSize = 12;

Result<void> applied(Member& member, const QString& name, std::vector<EditStep> steps)
{
    const auto done = member.workspace->apply({ name, std::move(steps), {} });
    return done ? Result<void>() : Result<void>(done.error());
}
} // namespace

void TeamStory::step(int member, const QString& name, std::function<Result<void>(Member&)> run)
{
    Member& who = *m_members[size_t(member)];
    m_steps.push_back({ member, name, [&who, run = std::move(run)] { return run(who); } });
}

void TeamStory::add(int member, const QString& key, const QString& type, const QString& title)
{
    step(member, u"add "_s + key, [=, this](Member& who) -> Result<void> {
        Record record = who.workspace->blank(type);
        record.set(record.type->titleField()->name, title);
        if (const auto done = applied(who, u"add"_s, { EditStep::create(record) }); !done) return done;
        m_records[key] = { type, record.id };
        m_acknowledged.push_back({ member, m_records[key], {}, {} });
        return {};
    });
}

Result<void> TeamStory::change(
    int member, const QString& key, const QString& field, const std::function<void(Record&)>& set)
{
    Member& who = *m_members[size_t(member)];
    const Handle handle = m_records.at(key);
    const auto found = who.workspace->reader().find(who.typeOf(handle), handle.id);
    if (!found) return found.error();
    if (!*found) FAIL(key.toStdString() << " has not come");
    Record record = **found;
    set(record);
    const Field& changed = record.type->at(field);
    const auto begin = record.cells.begin() + changed.firstCell;
    const Cells cells(begin, begin + changed.cellCount);
    if (const auto done = applied(who, u"set "_s + field, { EditStep::change(record, { field }) }); !done) return done;
    m_acknowledged.push_back({ member, handle, field, cells });
    return {};
}

template <typename Value>
void TeamStory::set(int member, const QString& key, const QString& field, const Value& value)
{
    step(member, u"set "_s + key,
        [=, this](Member&) { return change(member, key, field, [&](Record& record) { record.set(field, value); }); });
}

void TeamStory::sync(int member)
{
    step(member, u"sync"_s, [this](Member& who) { return met(who); });
}

Result<void> TeamStory::addField(Member& who)
{
    // It failed, and is there all the same: a person would see it and go on.
    if (who.workspace->catalog().type(u"company"_s).find(u"colour"_s)) return {};
    Record field = who.workspace->blank(u"field"_s);
    field.set(u"record_type"_s, u"company"_s).set(u"name"_s, u"colour"_s).set(u"kind"_s, u"text"_s);
    field.set(u"label_en"_s, u"Colour"_s).set(u"label_zh"_s, u"颜色"_s);
    return applied(who, u"field"_s, { EditStep::create(field) });
}

Result<void> TeamStory::attach(Member& who)
{
    QByteArray bytes(3000, 'x');
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    const auto file = FileStore::takeIn(who.path(), source, *who.instant);
    if (!file) return file.error();
    Record record = who.workspace->blank(u"attachment"_s);
    const Handle subject = m_records.at(u"one"_s);
    record.set(u"subject"_s, AnyRef { who.typeOf(subject).number(), subject.id });
    record.cells[size_t(record.type->at(u"blob"_s).firstCell)] = file->hash;
    record.set(u"file_name"_s, u"offer.txt"_s);
    if (const auto done = applied(who, u"attach"_s, { EditStep::create(record) }); !done) return done;
    m_acknowledged.push_back({ ada, { u"attachment"_s, record.id }, {}, {} });
    return {};
}

Result<void> TeamStory::importMany(Member& who)
{
    const int number = m_imports++;
    auto bulk = who.workspace->beginBulk(u"import"_s);
    if (!bulk) return bulk.error();
    (*bulk)->setPartSize(30);
    std::vector<Handle> made;
    for (int i = 0; i < importSize; ++i) {
        Record record = who.workspace->blank(u"company"_s);
        record.set(u"name"_s, u"Import %1 %2"_s.arg(number).arg(i));
        std::vector<Problem> problems;
        const auto added = (*bulk)->add(EditStep::create(record), problems);
        if (!added) return added.error();
        made.push_back({ u"company"_s, record.id });
    }
    const auto done = (*bulk)->finish();
    if (!done) return done.error();
    for (const Handle& each : made)
        m_acknowledged.push_back({ ada, each, {}, {} });
    return {};
}

void TeamStory::beginTogether()
{
    step(ada, u"make"_s, [](Member& who) { return who.make(); });
    add(ada, u"one"_s, u"company"_s, u"宁波甬泰化工"_s);
    add(ada, u"two"_s, u"company"_s, u"Harbourline"_s);
    step(ada, u"share"_s, [this](Member& who) {
        DeviceCard card = who.card();
        const auto share = m_connect();
        return createShare(*who.workspace, *share, card, u"Harbourline"_s);
    });
    sync(ada);
    step(bo, u"join"_s, [this](Member& who) {
        const auto share = m_connect();
        return who.enter(*share);
    });
    sync(bo);
}

void TeamStory::workApart()
{
    set(ada, u"one"_s, u"phone"_s, u"0574 1"_s);
    add(ada, u"deal"_s, u"opportunity"_s, u"催化段改造"_s);
    set(ada, u"deal"_s, u"amount"_s, Money { 78000000, u"CNY"_s });
    set(bo, u"one"_s, u"phone"_s, u"0574 2"_s);
    add(bo, u"three"_s, u"company"_s, u"Three"_s);
    step(bo, u"field"_s, [this](Member& who) { return addField(who); });
    set(bo, u"three"_s, u"colour"_s, u"blue"_s);
    step(ada, u"attach"_s, [this](Member& who) { return attach(who); });
    step(ada, u"import"_s, [this](Member& who) { return importMany(who); });
    sync(ada);
    step(bo, u"remove"_s, [this](Member& who) {
        const Handle two = m_records.at(u"two"_s);
        return applied(who, u"remove"_s, { EditStep::remove(who.typeOf(two), two.id) });
    });
    set(ada, u"two"_s, u"city"_s, u"Oslo"_s);
}

void TeamStory::meetAndGoOn()
{
    sync(bo);
    sync(ada);
    set(ada, u"three"_s, u"colour"_s, u"red"_s);
    step(bo, u"undo"_s, [](Member& who) -> Result<void> {
        if (!who.workspace->nextUndo()) return {};
        const auto undone = who.workspace->undo();
        return undone ? Result<void>() : Result<void>(undone.error());
    });
    set(bo, u"deal"_s, u"amount"_s, Money { 76000000, u"CNY"_s });
    step(ada, u"open again"_s, [](Member& who) { return who.openAgain(); });
    sync(ada);
    sync(bo);
    set(ada, u"three"_s, u"website"_s, u"example.com"_s);
    step(bo, u"open again"_s, [](Member& who) { return who.openAgain(); });
    sync(ada);
    sync(bo);
}

void TeamStory::addSteps()
{
    beginTogether();
    workApart();
    meetAndGoOn();
}

} // namespace fairlead::test
