#pragma once
#include "BenchFolder.h"
#include "Sheet.h"

#include <QUrlQuery>

namespace fairlead {

class WindowDesk;

/// The funnel, conversion and duration pages over n deals: from another period or person until the answer is painted,
/// on a page that has answered before.
class QuestionBench
{
public:
    QuestionBench(const BenchFolder& folder, qint64 n, Sheet& sheet)
        : m_folder(folder)
        , m_n(n)
        , m_sheet(sheet)
    {
    }
    void run();

private:
    void ask(WindowDesk& desk, const QString& workload, const QString& place, const QUrlQuery& page);

    const BenchFolder& m_folder;
    qint64 m_n;
    Sheet& m_sheet;
    QStringList m_people;
};

} // namespace fairlead
