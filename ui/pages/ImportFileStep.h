#pragma once
#include "theme/Theme.h"

#include <QWidget>

class QPushButton;

namespace fairlead::ui {

class Label;

/// First step of an import: a file is dropped or chosen; why the last one could not be taken stands below.
class ImportFileStep : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFileStep(const Theme& theme, QWidget* parent = nullptr);

    void setFault(const QString& sentence);
    void focusFirst();

signals:
    void chosen(const QString& path);

private:
    void choose();

    QPushButton* m_choose = nullptr;
    Label* m_fault = nullptr;
};

} // namespace fairlead::ui
