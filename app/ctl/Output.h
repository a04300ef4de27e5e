#pragma once
#include "base/Result.h"
#include "exchange/ImportTypes.h"
#include "store/Workspace.h"

namespace fairlead::ctl {

/// Exit codes of fairleadctl, part of its contract (docs/command-line.md).
enum Exit { Done = 0, Failed = 1, Usage = 2, Partly = 3 };

/// Which language sentences are in, and whether answers are JSON. One per run.
class Output
{
public:
    Output(bool chinese, bool json)
        : m_chinese(chinese)
        , m_json(json)
    {
    }
    bool json() const { return m_json; }
    bool chinese() const { return m_chinese; }
    QString say(const char* en, const char* zh) const { return QString::fromUtf8(m_chinese ? zh : en); }

    void line(const QString& text) const; ///< to standard output
    void object(const QJsonObject& object) const; ///< to standard output, indented
    void complain(const QString& text) const; ///< to standard error
    /// A sentence for a person: what, where, what next. With --json also as an object on standard output.
    int fail(const Error& error, const QString& subject = {}) const;
    QString sentence(const Error& error, const QString& subject) const;
    QString problems(const std::vector<Problem>& problems, const RecordType* type) const;
    QString reason(const QString& word) const; ///< of a rejected cell or a problem

private:
    QString missingThing(const QString& detail) const;

    bool m_chinese;
    bool m_json;
};

} // namespace fairlead::ctl
