#pragma once
#include "models/ImportJob.h"
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

class PickerButton;

/// The bar above the columns of an import: kind, encoding, separator, header, dates, decimal mark, what becomes of
/// names and rows. What was not chosen shows what was found.
class ImportPickers : public QWidget
{
    Q_OBJECT
public:
    ImportPickers(const Theme& theme, Session& session, ImportJob& job, QWidget* parent = nullptr);

    void refresh();
    /// As if it had been picked: kind, encoding, delimiter, header, dates, decimal, missing, mode.
    void answer(const QString& name, const QString& id);

    using Answers = QList<std::pair<QString, QString>>; ///< id, words
    static Answers dateOrders();
    static Answers decimalMarks();

private:
    void add(const QString& name, const QString& label);
    void fill(const QString& name, const Answers& answers, const QString& current, const QString& found = {});
    Answers kinds() const;

    const Theme& m_theme;
    Session& m_session;
    ImportJob& m_job;
    QHash<QString, PickerButton*> m_pickers;
};

} // namespace fairlead::ui
