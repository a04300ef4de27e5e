#pragma once
#include "insight/Checklist.h"
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace fairlead::ui {

class Label;
class LinkLabel;

/// Beside a deal or lead: what must be true before it moves on. A tick is dated and signed; one that asks for proof
/// asks for it in the line below. Takes no room where nothing is asked.
class ChecklistPane : public QWidget
{
    Q_OBJECT
public:
    ChecklistPane(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void show(const Checklist& list, const Record& subject);
    /// The first line that is not ticked, else the first.
    void focusFirst();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void addHead();
    void addItem(const Checklist::Item& item);
    void addProofLine(const Checklist::Item& item);
    void addGuidance();
    void addDocuments();
    QString note() const;
    void toggle(const Checklist::Item& item);

    const Theme& m_theme;
    Session& m_session;
    Checklist m_list;
    Record m_subject;
    QVBoxLayout* m_column = nullptr;
    RecordId m_proving; ///< the criterion whose proof is being typed
    QLineEdit* m_proof = nullptr;
    RecordId m_proved; ///< the one whose proof was typed last: its row takes the focus back
    bool m_guided = false; ///< the guidance is open
};

} // namespace fairlead::ui
