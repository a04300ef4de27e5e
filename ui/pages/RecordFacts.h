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

/// All facts of a record in a column, grouped and in the order of FieldOrder, each edited in place. Empty ones that are
/// not among the first, and those that people have hidden, are behind a button.
class RecordFacts : public QWidget
{
    Q_OBJECT
public:
    RecordFacts(
        const Theme& theme, Session& session, RecordDrafts& drafts, const RecordType& type, QWidget* parent = nullptr);

    /// `anew`: another record than before, or one that is opened again.
    void show(const Record& record, bool anew);
    /// By name of a field: what others made of it. Marked until told otherwise.
    void setMarks(const QHash<QString, QString>& marks);
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
    void addSection(const FactSection& facts);
    void addRow(Section& section, const QList<const Field*>& fields);
    QList<const Field*> companions(const Field& field) const;
    bool isHidden(const FactRow& row) const;
    void mark();
    void arrange();
    void goOn(const FactRow* row, bool forward);

    const Theme& m_theme;
    Session& m_session;
    RecordDrafts& m_drafts;
    const RecordType& m_type;
    Record m_record;
    QVBoxLayout* m_column = nullptr;
    QList<Section> m_sections;
    QStringList m_taken;
    QStringList m_moved; ///< fields with a place of their own
    QPushButton* m_more = nullptr;
    bool m_all = false;
    QHash<QString, QString> m_marks;
    QStringList m_made; ///< what the rows were made of: people add fields, move and hide them
};

} // namespace fairlead::ui
