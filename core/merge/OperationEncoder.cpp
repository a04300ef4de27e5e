#include "merge/OperationEncoder.h"

#include "base/Result.h"
#include "merge/OperationCodec.h"

namespace fairlead {

namespace {

bool groupsRise(const Operation& operation)
{
    return std::is_sorted(operation.values.begin(), operation.values.end(),
        [](const GroupValue& left, const GroupValue& right) { return left.group < right.group; });
}

void writeGroupId(ByteWriter& out, const GroupId& group)
{
    out.byte(quint8(group.number));
    if (group.number == group::customField) out.bytes(group.field.data(), 16);
}

quint8 sharedPrefix(const RecordId& id, const RecordId& before)
{
    return quint8(std::mismatch(id.data(), id.data() + 16, before.data()).first - id.data());
}

} // namespace

OperationEncoder::OperationEncoder(const std::vector<Operation>& operations)
{
    FL_PROMISE(operations.size() <= limit::operations);
    bringIntoOrder(operations);
}

void OperationEncoder::bringIntoOrder(const std::vector<Operation>& operations)
{
    m_operations.reserve(operations.size());
    for (const Operation& operation : operations) {
        FL_PROMISE(hasWireShape(operation));
        FL_PROMISE(operation.stamp.origin == operations.front().stamp.origin);
        m_operations.push_back(&operation);
        if (groupsRise(operation)) continue;
        Operation& sorted = m_sorted.emplace_back(operation);
        std::sort(sorted.values.begin(), sorted.values.end(),
            [](const GroupValue& left, const GroupValue& right) { return left.group < right.group; });
        m_operations.back() = &sorted;
    }
    const auto before
        = [](const Operation* left, const Operation* right) { return left->stamp.hlc < right->stamp.hlc; };
    if (!std::is_sorted(m_operations.begin(), m_operations.end(), before))
        std::sort(m_operations.begin(), m_operations.end(), before);
}

QByteArray OperationEncoder::encode()
{
    m_out.byte(operationFormat);
    m_out.varint(m_operations.size());
    if (m_operations.empty()) return m_out.toByteArray();
    m_origins.emplace(m_operations.front()->stamp.origin, 1);
    partIntoSections();
    writeSectionTable();
    writeStamps();
    for (const Section& section : m_sections)
        writeSection(section);
    return m_out.toByteArray();
}

void OperationEncoder::partIntoSections()
{
    std::map<SectionKey, quint32> numbers;
    m_sectionOf.reserve(m_operations.size());
    for (const Operation* operation : m_operations) {
        const SectionKey key = sectionOf(*operation);
        quint32 number = m_sectionOf.empty() ? 0 : m_sectionOf.back();
        if (m_sections.empty() || m_sections[number].key != key) {
            number = numbers.emplace(key, quint32(m_sections.size())).first->second;
            if (number == m_sections.size()) m_sections.push_back(Section { key, {} });
        }
        m_sections[number].operations.push_back(operation);
        m_sectionOf.push_back(number);
    }
}

void OperationEncoder::writeSectionTable()
{
    m_out.varint(m_sections.size());
    for (const Section& section : m_sections) {
        m_out.varint(section.key.type);
        m_out.byte(quint8(section.key.kind));
        if (section.key.kind == Operation::Kind::SetGroup) writeGroupId(m_out, section.key.group);
    }
    for (quint32 number : m_sectionOf)
        m_out.varint(number);
}

/// Milliseconds and counters apart: both columns of an import are nearly all zeros.
void OperationEncoder::writeStamps()
{
    quint64 last = 0;
    for (const Operation* operation : m_operations) {
        FL_PROMISE(operation->stamp.hlc > last);
        m_out.varint((operation->stamp.hlc >> 16) - (last >> 16));
        last = operation->stamp.hlc;
    }
    last = 0;
    for (const Operation* operation : m_operations) {
        const quint64 hlc = operation->stamp.hlc;
        m_out.varint((hlc >> 16) == (last >> 16) ? hlc - last - 1 : hlc & 0xffff);
        last = hlc;
    }
}

void OperationEncoder::writeRows(const Operations& operations)
{
    RecordId before;
    for (const Operation* operation : operations) {
        m_out.byte(sharedPrefix(operation->row, before));
        before = operation->row;
    }
    before = RecordId();
    for (const Operation* operation : operations) {
        const quint8 shared = sharedPrefix(operation->row, before);
        m_out.bytes(operation->row.data() + shared, size_t(16 - shared));
        before = operation->row;
    }
}

void OperationEncoder::writeBases(const Operations& operations)
{
    std::vector<quint64> newOrigins;
    for (const Operation* operation : operations) {
        if (operation->base.isNull()) {
            m_out.byte(0);
            continue;
        }
        const auto [known, isNew] = m_origins.emplace(operation->base.origin, m_origins.size() + 1);
        if (isNew) newOrigins.push_back(operation->base.origin);
        m_out.varint(known->second);
    }
    for (quint64 origin : newOrigins)
        m_out.u64(origin);
    for (const Operation* operation : operations)
        if (!operation->base.isNull()) m_out.varint((operation->stamp.hlc >> 16) - (operation->base.hlc >> 16));
    for (const Operation* operation : operations)
        if (!operation->base.isNull()) m_out.varint(operation->base.hlc & 0xffff);
}

void OperationEncoder::writeSection(const Section& section)
{
    writeRows(section.operations);
    writeBases(section.operations);
    switch (section.key.kind) {
    case Operation::Kind::InsertRow:
    case Operation::Kind::Entry:
        writeInserts(section.operations);
        break;
    case Operation::Kind::SetGroup:
    case Operation::Kind::SetDeleted:
        writeSets(section.operations);
        break;
    case Operation::Kind::Redact:
        break;
    }
}

void OperationEncoder::writeSets(const Operations& operations)
{
    size_t width = 0;
    for (const Operation* operation : operations)
        width = std::max(width, operation->values.front().cells.size());
    if (m_columns.empty()) m_columns.resize(1);
    GroupColumnsWriter& columns = m_columns.front();
    columns.start(operations.size(), width);
    for (size_t i = 0; i < operations.size(); ++i)
        columns.add(i, operations[i]->values.front().cells);
    writeValues(columns);
}

void OperationEncoder::writeInserts(const Operations& operations)
{
    const std::vector<Group> groups = groupsOf(operations);
    m_out.varint(groups.size());
    if (m_columns.size() < groups.size()) m_columns.resize(groups.size());
    for (size_t i = 0; i < groups.size(); ++i) {
        writeGroupId(m_out, groups[i].id);
        m_columns[i].start(operations.size(), groups[i].width);
    }
    for (size_t i = 0; i < operations.size(); ++i) {
        size_t column = 0;
        for (const GroupValue& value : operations[i]->values) {
            while (groups[column].id != value.group)
                ++column;
            m_columns[column].add(i, value.cells);
        }
    }
    for (size_t i = 0; i < groups.size(); ++i)
        m_columns[i].writePresence(m_out);
    for (size_t i = 0; i < groups.size(); ++i)
        writeValues(m_columns[i]);
}

/// All groups of the operations in their order. Values are in that order, too, so one walk beside the list finds each.
std::vector<OperationEncoder::Group> OperationEncoder::groupsOf(const Operations& operations) const
{
    std::vector<Group> groups;
    for (const Operation* operation : operations) {
        auto at = groups.begin();
        for (const GroupValue& value : operation->values) {
            while (at != groups.end() && at->id < value.group)
                ++at;
            if (at == groups.end() || at->id != value.group) at = groups.insert(at, Group { value.group, 0 });
            at->width = std::max(at->width, value.cells.size());
        }
    }
    return groups;
}

void OperationEncoder::writeValues(const GroupColumnsWriter& columns)
{
    m_cells += columns.cells();
    FL_PROMISE(m_cells <= limit::cells);
    columns.writeValues(m_out);
}

} // namespace fairlead
