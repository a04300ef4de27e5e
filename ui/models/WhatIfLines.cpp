// A rehearsal in words.
#include "models/RecordText.h"
#include "models/WhatIf.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QString WhatIf::sentenceOf(const std::vector<Problem>& problems) const
{
    QStringList sentences;
    for (const Problem& problem : problems) {
        const Field* field = m_type.find(problem.field);
        const QString words = RecordText::problemText(problem);
        sentences.append(
            field ? tr("%1: %2", "field and what is wrong").arg(field->label.in(m_session.isChinese()), words) : words);
    }
    return sentences.join(u"; "_s);
}

WhatIf::Line WhatIf::lineOf(const Record& stored, const WhatIfDraft& draft, const QString& name) const
{
    const Field& field = m_type.at(name);
    const WhatIfDraft::Change& change = draft.fields.at(name);
    const RecordText words(m_session);
    const auto shown = [&](const Cells& cells) {
        Record as = stored;
        WhatIfDraft::put(as, field, cells);
        const QString text = words.shown(as, field);
        return text.isEmpty() ? tr("nothing") : text;
    };
    Line line { draft.deal, stored.title(), name, field.label.in(m_session.isChinese()), shown(change.before),
        shown(change.after), {}, m_troubles.value(draft.deal) };
    if (const Cells now = WhatIfDraft::cellsOf(stored, field); now != change.before) line.meanwhile = shown(now);
    return line;
}

std::vector<WhatIf::Line> WhatIf::lines() const
{
    std::vector<Line> lines;
    for (const WhatIfDraft& draft : m_drafts) {
        const auto found = m_session.reader().find(m_type, draft.deal);
        if (!found || !*found) {
            lines.push_back({ draft.deal, tr("A deal"), {}, {}, {}, {}, {}, m_troubles.value(draft.deal) });
            continue;
        }
        for (const auto& [name, change] : draft.fields)
            if (m_type.find(name) && !draft.fields.contains(WhatIfDraft::ownerOf(name)))
                lines.push_back(lineOf(**found, draft, name));
    }
    return lines;
}

} // namespace fairlead::ui
