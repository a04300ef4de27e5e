#pragma once
#include "pages/RecordConfig.h"
#include "models/RecordDrafts.h"
#include "models/Session.h"
#include "theme/Theme.h"

#include <QUrl>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace fairlead::ui {

class FactRow;
class Label;

/// All facts of a record in a column, grouped as its page declares, each edited in place. Empty ones that are not among
/// the first are behind a button.
class RecordFacts : public QWidget
{
    Q_OBJECT
public:
    RecordFacts(const Theme& theme, Session& session, RecordDrafts& drafts, const RecordType& type,
        const RecordPageConfig& config, QWidget* parent = nullptr);

    /// `anew`: another record than before, or one that is opened again.
    void show(const Record& record, bool anew);
    bool isEditing() const;
    /// Saves what is being edited, before the page turns to another record.
    void settle();
    /// The fact with the focus, else the first one.
    void editCurrent();
    void focusFirst();

signals:
    void linked(const QUrl& address);
    void editingChanged();

private:
    struct Section
    {
        Label* title = nullptr;
        QList<FactRow*> rows;
        bool always = false; ///< also where they are empty
        fairlead::Label words;
    };
    void build();
    void addSection(const fairlead::Label& title, const QStringList& fields, bool always);
    void addRow(Section& section, const QList<const Field*>& fields);
    QList<const Field*> companions(const Field& field) const;
    void arrange();
    void goOn(const FactRow* row, bool forward);

    const Theme& m_theme;
    Session& m_session;
    RecordDrafts& m_drafts;
    const RecordType& m_type;
    RecordPageConfig m_config;
    Record m_record;
    QVBoxLayout* m_column = nullptr;
    QList<Section> m_sections;
    QStringList m_taken;
    QPushButton* m_more = nullptr;
    bool m_all = false;
    int m_cells = 0; ///< of the type when the rows were made: it grows with fields that people add
};

} // namespace fairlead::ui
