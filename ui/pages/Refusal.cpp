#include "pages/Refusal.h"

#include "models/RecordText.h"
#include "pages/FieldEditor.h"

namespace fairlead::ui {

QStringList sayRefusal(Session& session, const Error& error, const RecordType& type, const QList<FieldEditor*>& editors)
{
    // While an import has the workspace, its problems are not ours to read.
    if (error.code == ErrorCode::Busy) return { error.detail };
    return sayRefusal(session, error,
        error.code == ErrorCode::Invalid ? session.workspace().problems() : std::vector<Problem>(), type, editors);
}

QStringList sayRefusal(Session& session, const Error& error, const std::vector<Problem>& problems,
    const RecordType& type, const QList<FieldEditor*>& editors)
{
    QStringList rest;
    const RecordText reader(session);
    for (const Problem& problem : problems) {
        const QString sentence = reader.problemText(problem);
        const auto editor = std::find_if(editors.cbegin(), editors.cend(),
            [&problem](const FieldEditor* one) { return one->field().name == problem.field; });
        if (editor != editors.cend()) {
            (*editor)->setFault(sentence);
            (*editor)->setFocus(Qt::OtherFocusReason);
        } else if (!problem.record.isEmpty()) {
            rest.append(QCoreApplication::translate("Refusal", "“%1”: %2", "record and what is wrong")
                            .arg(problem.record, sentence));
        } else if (const Field* field = type.find(problem.field)) {
            rest.append(QCoreApplication::translate("Refusal", "%1: %2", "field and what is wrong")
                            .arg(field->label.in(session.isChinese()), sentence));
        } else {
            rest.append(sentence);
        }
    }
    if (problems.empty()) rest.append(Session::reason(error));
    return rest;
}

} // namespace fairlead::ui
