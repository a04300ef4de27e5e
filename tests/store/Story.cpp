#include "store/Story.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const Record& record) { return record.title() + u'|' + record.text(u"city"_s); }

Record recordOf(const Workspace& workspace, const QString& id, const QString& line)
{
    Record record(workspace.catalog().type(u"company"_s), *RecordId::parse(id));
    record.set(u"name"_s, line.section(u'|', 0, 0)).set(u"city"_s, line.section(u'|', 1, 1));
    return record;
}

Result<void> onlyWhether(const Result<qint64>& done)
{
    if (!done) return done.error();
    return {};
}

} // namespace

Result<void> Story::settle(const Result<void>& done)
{
    if (!done) return done;
    m_sure = m_maybe;
    ++m_acknowledged;
    return {};
}

Result<void> Story::create(Workspace& workspace, int count, const QString& name)
{
    Edit edit { u"create"_s, {}, {} };
    for (int i = 0; i < count; ++i) {
        Record record = workspace.blank(u"company"_s);
        record.set(u"name"_s, u"%1 %2 公司"_s.arg(name).arg(i));
        m_maybe.insert(record.id.toString(), lineOf(record));
        edit.steps.push_back(EditStep::create(record));
    }
    return settle(onlyWhether(workspace.apply(edit)));
}

Result<void> Story::change(Workspace& workspace, int count, const QString& city)
{
    Edit edit { u"move"_s, {}, {} };
    for (const QString& id : m_sure.keys().mid(0, count)) {
        Record record = recordOf(workspace, id, m_sure[id]);
        record.set(u"city"_s, city);
        m_maybe[id] = lineOf(record);
        edit.steps.push_back(EditStep::change(record, { u"city"_s }));
    }
    return settle(onlyWhether(workspace.apply(edit)));
}

Result<void> Story::bulk(Workspace& workspace)
{
    m_beforeBulk = m_sure;
    auto edit = workspace.beginBulk(u"import"_s);
    if (!edit) return edit.error();
    (*edit)->setPartSize(4);
    std::vector<Problem> problems;
    Companies planned = m_sure;
    for (int i = 0; i < 9; ++i) {
        Record record = workspace.blank(u"company"_s);
        record.set(u"name"_s, u"Bulk %1"_s.arg(i));
        planned.insert(record.id.toString(), lineOf(record));
        if (const auto added = (*edit)->add(EditStep::create(record), problems); !added) return added.error();
    }
    Record known = recordOf(workspace, m_sure.firstKey(), m_sure.first());
    known.set(u"city"_s, u"Bulk"_s);
    planned[m_sure.firstKey()] = lineOf(known);
    if (const auto added = (*edit)->add(EditStep::change(known, { u"city"_s }), problems); !added) return added.error();
    m_maybe = planned;
    const auto done = settle(onlyWhether((*edit)->finish()));
    m_afterBulk = m_sure;
    return done;
}

Result<void> Story::takeBack(Workspace& workspace, bool again)
{
    m_maybe = again ? m_afterBulk : m_beforeBulk;
    const auto done = again ? workspace.redo() : workspace.undo();
    return settle(done ? Result<void>() : Result<void>(done.error()));
}

Result<void> Story::removeOne(Workspace& workspace)
{
    const QString id = m_sure.lastKey();
    m_maybe.remove(id);
    const Record record = recordOf(workspace, id, m_sure[id]);
    return settle(onlyWhether(workspace.apply({ u"delete"_s, { EditStep::remove(*record.type, record.id) }, {} })));
}

Result<void> Story::run(Workspace& workspace)
{
    const std::function<Result<void>()> chapters[]
        = { [&] { return create(workspace, 3, u"Acme"_s); }, [&] { return change(workspace, 2, u"Leeds"_s); },
              [&] { return bulk(workspace); }, [&] { return takeBack(workspace, false); },
              [&] { return takeBack(workspace, true); }, [&] { return removeOne(workspace); },
              [&]() -> Result<void> {
                  const auto sealed = workspace.seal();
                  if (!sealed) return sealed.error();
                  return {};
              },
              [&] { return create(workspace, 1, u"Last"_s); } };
    for (const auto& chapter : chapters)
        if (const auto done = chapter(); !done) return done;
    return {};
}

Result<void> Story::tryAgain(Workspace& workspace)
{
    const Companies now = companiesOf(workspace);
    m_sure = m_maybe = now;
    return create(workspace, 1, u"Again"_s);
}

Story::Companies Story::companiesOf(const Workspace& workspace)
{
    Companies companies;
    const auto read = workspace.reader().records(workspace.catalog().type(u"company"_s), "_v=1", {},
        [&](const Record& record) { companies.insert(record.id.toString(), lineOf(record)); });
    if (!read) FAIL(read.error().detail.toStdString());
    return companies;
}

bool Story::agrees(const Workspace& workspace) const
{
    const Companies now = companiesOf(workspace);
    return now == m_sure || now == m_maybe;
}

QString Story::difference(const Workspace& workspace) const
{
    const auto list = [](const Companies& companies) { return QStringList(companies.values()).join(u"; "_s); };
    return u"now: %1\nsure: %2\nmaybe: %3"_s.arg(list(companiesOf(workspace)), list(m_sure), list(m_maybe));
}

} // namespace fairlead
