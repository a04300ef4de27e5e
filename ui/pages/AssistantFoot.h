#pragma once
#include "widgets/StatusLine.h"

class QPushButton;

namespace fairlead::ui {

class Label;
class ProgressLine;

/// The foot of an assistant: cancel, a note or the progress of what runs, and the ways on.
class AssistantFoot : public QWidget
{
    Q_OBJECT
public:
    explicit AssistantFoot(const Theme& theme, QWidget* parent = nullptr);

    struct State
    {
        QString next; ///< words of the way on; empty: there is none
        bool ready = false; ///< the way on is open
        bool hasBack = false;
        bool isEnd = false;
        QString undo; ///< words of the way to take back what was done; empty: there is none
        QString another; ///< words of the way to begin anew; empty: there is none
        bool busy = false;
    };
    void show(const State& state);
    void tell(const QString& sentence, bool bad);
    void showProgress(const Progress& progress);
    bool isReady() const;
    void focusNext();
    /// The keys that every assistant has: Escape is Cancel, Ctrl+Enter the way on. False: it is neither.
    bool takeKey(const QKeyEvent& event);

signals:
    void nextWanted();
    void backWanted();
    void cancelWanted();
    void undoWanted();
    void anotherWanted();

private:
    QPushButton* makeButton(const QString& name);

    Label* m_note = nullptr;
    ProgressLine* m_progress = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_another = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace fairlead::ui
