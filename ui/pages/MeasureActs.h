#pragma once
#include "insight/MeasureBook.h"
#include "models/Session.h"
#include "theme/Theme.h"

namespace fairlead::ui {

/// What a person does about a figure that is not as it should be: begins an improvement measure, with all that is
/// measured filled in, and later closes it with what came of it. What is measured is measured beside the person.
class MeasureActs : public QObject
{
    Q_OBJECT
public:
    MeasureActs(const Theme& theme, Session& session, QWidget& page);

    /// Opens the form of a new measure: the figure, whom it is about, its value over the days that were looked at (90
    /// where they have no beginning), and what is expected, where that is known.
    void begin(const FigureMeter::Subject& subject, const Period& looked, const std::optional<qint64>& expected = {});
    /// Closes a measure with what is measured now, as one undoable edit.
    void judge(const RecordId& measure);

signals:
    void nothingMeasured(); ///< there is no result yet

private:
    struct Begun
    {
        MeasuredValue before;
        qint64 days = MeasureBook::usualDays;
        QString stage; ///< its name
    };
    void fill(const FigureMeter::Subject& subject, const Begun& begun, const std::optional<qint64>& expected);
    void close(const MeasureLine& line);
    static QString wordsOf(const FigureMeter::Subject& subject, const QString& stage);

    const Theme& m_theme;
    Session& m_session;
    QWidget& m_page;
};

} // namespace fairlead::ui
