#include "store/Findings.h"

namespace fairlead {

using namespace Qt::StringLiterals;

QString wordOf(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Storage:
        return u"storage"_s;
    case Finding::Kind::Schema:
        return u"schema"_s;
    case Finding::Kind::Identity:
        return u"identity"_s;
    case Finding::Kind::MissingRow:
        return u"missing_row"_s;
    case Finding::Kind::Value:
        return u"value"_s;
    case Finding::Kind::Clock:
        return u"clock"_s;
    case Finding::Kind::Visibility:
        return u"visibility"_s;
    case Finding::Kind::SortKey:
        return u"sort_key"_s;
    case Finding::Kind::SearchMissing:
        return u"search_missing"_s;
    case Finding::Kind::SearchStray:
        return u"search_stray"_s;
    case Finding::Kind::SearchIndex:
        return u"search_index"_s;
    case Finding::Kind::Edit:
        return u"edit"_s;
    case Finding::Kind::Journal:
        return u"journal"_s;
    case Finding::Kind::Block:
        return u"block"_s;
    case Finding::Kind::Undo:
        return u"undo"_s;
    case Finding::Kind::History:
        return u"history"_s;
    case Finding::Kind::FileDamaged:
        return u"file_damaged"_s;
    case Finding::Kind::FileMissing:
        return u"file_missing"_s;
    case Finding::Kind::IncompleteEdit:
        return u"incomplete_edit"_s;
    case Finding::Kind::LostReference:
        return u"lost_reference"_s;
    }
    return {};
}

bool CheckReport::clean() const
{
    return std::none_of(findings.begin(), findings.end(), [](const Finding& finding) { return finding.isDamage(); });
}

void Findings::add(Finding::Kind kind, const QString& where, const QString& detail, qint64 count)
{
    for (Finding& known : m_findings) {
        if (known.kind != kind || known.where != where) continue;
        known.count += count;
        return;
    }
    m_findings.push_back({ kind, where, count, detail });
}

std::vector<Finding> Findings::take()
{
    std::stable_sort(m_findings.begin(), m_findings.end(),
        [](const Finding& left, const Finding& right) { return left.kind < right.kind; });
    return std::move(m_findings);
}

} // namespace fairlead
