#pragma once
#include "models/FilterDraft.h"
#include "models/FilterFields.h"
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace fairlead::ui {

class CrossButton;
class FilterLineEditor;
class Label;
class PageScroll;

/// The filter builder at the right of a list or board: conditions as field, operator and values, groups of which one is
/// enough, "24 of 96" above. What is whole counts at once.
class FilterPanel : public QWidget
{
    Q_OBJECT
public:
    /// `base`: which records there are at all.
    FilterPanel(const Theme& theme, Session& session, const Query& base, QWidget* parent = nullptr);

    /// Shows a filter that was changed elsewhere. Its own comes back to it too: what is being edited stays then.
    void setFilter(const Filter& filter);
    /// Rows that meet everything; how many there are in all the panel counts itself.
    void setCount(qint64 met);
    /// All rows there are, once they are counted.
    std::optional<qint64> all() const { return m_all; }
    /// What is met besides: "In view “Open”".
    void setNote(const QString& note);
    void setSavable(bool savable);
    /// Puts the keyboard into a part of the filter; behind the last one: into a new condition.
    void edit(int part);

signals:
    void filterChanged(const fairlead::Filter& filter);
    void counted();
    void closeWanted();
    void saveWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeHead(QVBoxLayout* column);
    void makeFoot(QVBoxLayout* column);
    void label();
    void build();
    QWidget* makePart(size_t at);
    QWidget* makeGroup(size_t at);
    QWidget* makeAdvanced(size_t at);
    FilterLineEditor* makeLine(size_t part, size_t line, const QString& lead, QWidget* parent);
    QToolButton* makeAdd(const QString& name, const QString& text, QWidget* parent);
    void addPart(FilterPart part);
    void addLine(size_t part);
    void removeLine(size_t part, size_t line);
    void tell();
    void count();
    void showCount();
    void begin(size_t part, size_t line);

    const Theme& m_theme;
    Session& m_session;
    Query m_base;
    FilterDraft m_draft;
    QList<FilterFields::Option> m_fields;
    Label* m_title = nullptr;
    Label* m_count = nullptr;
    Label* m_note = nullptr;
    CrossButton* m_close = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_save = nullptr;
    PageScroll* m_scroll = nullptr;
    QWidget* m_body = nullptr;
    std::vector<std::vector<FilterLineEditor*>> m_lines; ///< by part
    std::vector<QWidget*> m_parts;
    std::optional<qint64> m_all;
    qint64 m_met = 0;
};

} // namespace fairlead::ui
