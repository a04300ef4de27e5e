#pragma once
#include <QStringList>
#include <vector>

namespace fairlead {

/// How many cells of a terminal a text takes: Chinese characters and full-width marks two, combining marks none.
int displayWidth(const QString& text);

/// Lines of a table, aligned by display width and without blanks at their ends.
class TextTable
{
public:
    /// `toRight`: numbers stand at the right of their column.
    void addColumn(const QString& head, bool toRight);
    void addRow(const QStringList& cells) { m_rows.push_back(cells); }
    void addRule() { m_rows.push_back({}); }
    QString toString() const;

private:
    QString line(const QStringList& cells, const std::vector<int>& widths) const;
    QStringList m_heads;
    std::vector<bool> m_toRight;
    std::vector<QStringList> m_rows; ///< empty: a rule
};

} // namespace fairlead
