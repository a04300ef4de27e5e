#include "pages/FieldOrder.h"

#include "model/StageOrder.h"
#include "pages/FactEditors.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

namespace {

/// What is edited with a field stands with it.
QStringList withMates(const RecordType& type, const Field& field, const QStringList& taken)
{
    QStringList names;
    for (const Field* mate : FactEditors::together(type, field))
        if (mate == &field || !taken.contains(mate->name)) names.append(mate->name);
    return names;
}

QList<FactSection> sectionsOfProgram(const Catalog& catalog, const RecordType& type)
{
    QList<FactSection> sections = recordPageConfig(catalog, type).sections;
    const bool declared = !sections.isEmpty();
    FactSection rest { declared ? fairlead::Label { u"More facts"_s, u"更多信息"_s }
                                : fairlead::Label { u"Facts"_s, u"基本信息"_s },
        {}, !declared };
    FactSection texts { { u"Remarks"_s, u"备注"_s }, {}, false };
    for (const Field& field : type.fields())
        (field.kind == FieldKind::LongText ? texts : rest).fields.append(field.name);
    sections << rest << texts;
    QStringList taken;
    for (FactSection& section : sections) {
        const QStringList wanted = std::exchange(section.fields, {});
        for (const QString& name : wanted) {
            const Field* field = type.find(name);
            if (!field || isInnerField(*field) || taken.contains(name)) continue;
            const QStringList names = withMates(type, *field, taken);
            section.fields += names;
            taken += names;
        }
    }
    return sections;
}

} // namespace

FieldOrder::FieldOrder(const Catalog& catalog, const RecordType& type)
    : m_sections(sectionsOfProgram(catalog, type))
{
    for (const FactSection& section : std::as_const(m_sections))
        m_home += section.fields;
    for (const QString& name : std::as_const(m_home)) {
        const QString said = catalog.useOf(type, type.at(name)).sortKey;
        const qsizetype colon = said.indexOf(u':');
        const qsizetype anchor = colon > 0 ? m_home.indexOf(said.left(colon)) : -1;
        // Behind a field that is no longer there it stands where the program has it.
        if (colon == 0 || anchor >= 0) m_places.insert(name, { int(anchor) + 1, said.mid(colon + 1) });
    }
    m_all = inOrder();
    QList<QStringList> lists;
    for (const FactSection& section : std::as_const(m_sections))
        lists.append(section.fields);
    lists = arranged(lists);
    for (qsizetype i = 0; i < lists.size(); ++i)
        m_sections[i].fields = lists.at(i);
}

FieldOrder::Place FieldOrder::placeOf(const QString& field) const
{
    const auto moved = m_places.constFind(field);
    return moved == m_places.cend() ? Place { int(m_home.indexOf(field)) + 1, {} } : *moved;
}

QStringList FieldOrder::inOrder() const
{
    QStringList all = m_home;
    std::stable_sort(
        all.begin(), all.end(), [this](const QString& a, const QString& b) { return placeOf(a) < placeOf(b); });
    return all;
}

QList<QStringList> FieldOrder::arranged(QList<QStringList> sections) const
{
    QStringList present;
    for (QStringList& section : sections) {
        present += section;
        section.removeIf([this](const QString& name) { return isMoved(name); });
    }
    QString before;
    for (const QString& name : m_all) {
        if (!present.contains(name)) continue;
        if (isMoved(name)) {
            auto at = std::find_if(sections.begin(), sections.end(),
                [&before](const QStringList& section) { return section.contains(before); });
            if (at == sections.end()) at = sections.begin();
            at->insert(at->indexOf(before) + 1, name);
        }
        before = name;
    }
    return sections;
}

QString FieldOrder::placeFor(const QString& field, int to) const
{
    QStringList wanted = m_all;
    wanted.removeAll(field);
    wanted.insert(to, field);
    const Place below = to > 0 ? placeOf(wanted.at(to - 1)) : Place {};
    const Place next = to + 1 < wanted.size() ? placeOf(wanted.at(to + 1)) : Place {};
    const QString above = next.behind == below.behind ? next.key : QString();
    FieldOrder moved = *this;
    moved.m_places.remove(field);
    if (moved.inOrder() == wanted) return {};
    const QString anchor = below.behind ? m_home.at(below.behind - 1) : QString();
    return anchor + u':' + sortKeyBetween(below.key, above);
}

} // namespace fairlead::ui
