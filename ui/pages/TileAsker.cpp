#include "pages/TileAsker.h"

namespace fairlead::ui {

TileAsker::TileAsker(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

void TileAsker::ask(std::vector<TileQuestion> questions)
{
    m_questions = std::move(questions);
    m_next = 0;
    if (m_questions.empty()) return stop();
    askNext();
}

void TileAsker::stop()
{
    m_questions.clear();
    m_next = 0;
    m_session.drop(this);
}

void TileAsker::askNext()
{
    if (!isAsking()) return;
    m_session.beside<TileAnswer>(
        this, [question = m_questions[m_next]](const Reader& reader) { return question.answer(reader); },
        [this](const TileAnswer& answer) {
            const int question = int(m_next++);
            emit answered(question, answer);
            askNext();
        });
}

} // namespace fairlead::ui
