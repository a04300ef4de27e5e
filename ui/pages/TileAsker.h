#pragma once
#include "pages/TileAnswer.h"

#include <QObject>

namespace fairlead::ui {

/// Asks the questions of all tiles beside the person, one after the other: one thread is enough for them, and what
/// else the person asks for does not wait behind them. Asking again stops what is under way.
class TileAsker : public QObject
{
    Q_OBJECT
public:
    explicit TileAsker(Session& session, QObject* parent = nullptr);

    void ask(std::vector<TileQuestion> questions);
    /// Nobody looks any more.
    void stop();
    bool isAsking() const { return m_next < m_questions.size(); }

signals:
    void answered(int question, const fairlead::ui::TileAnswer& answer);

private:
    void askNext();

    Session& m_session;
    std::vector<TileQuestion> m_questions;
    size_t m_next = 0;
};

} // namespace fairlead::ui
