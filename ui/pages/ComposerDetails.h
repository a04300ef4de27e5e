#pragma once
#include "models/ComposedAct.h"
#include "theme/Theme.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace fairlead::ui {

class HappenedPicker;
class PickerButton;

/// Below the words of a composer: with whom, which way, when, how long, what came of it, the next step and its day; of
/// a mail its subject; of a task its owner and its day.
class ComposerDetails : public QWidget
{
    Q_OBJECT
public:
    ComposerDetails(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void show(const Record& record) { m_record = record; }
    void setActKind(const QString& kind);
    /// Somebody who took part for sure.
    void take(const Record& contact);
    /// The time of the day can be read, or there is none.
    bool isTimeGood() const;
    bool hasPeople() const { return !m_chosen.isEmpty(); }
    void fill(ComposedAct& act) const;
    void clear();

signals:
    void saveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addSubject(QVBoxLayout* column);
    void addPickers(QVBoxLayout* column);
    void addNext(QVBoxLayout* column);
    void labelDirections();
    void label();
    void offerPeople();
    void offerOwners();
    void chooseDay();
    void setDay(QDate day);
    void showPeople();

    const Theme& m_theme;
    Session& m_session;
    Record m_record;
    QString m_kind;
    QToolButton* m_who = nullptr;
    QMenu* m_people = nullptr;
    QLineEdit* m_subject = nullptr; ///< mails only
    PickerButton* m_direction = nullptr;
    HappenedPicker* m_when = nullptr;
    PickerButton* m_minutes = nullptr;
    PickerButton* m_result = nullptr;
    PickerButton* m_owner = nullptr;
    QLineEdit* m_next = nullptr;
    QPushButton* m_day = nullptr;
    QPushButton* m_save = nullptr;
    QDate m_nextOn;
    QList<std::pair<AnyRef, QString>> m_chosen;
};

} // namespace fairlead::ui
