#pragma once
#include "models/WhatIf.h"
#include "theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace fairlead::ui {

class PageScroll;

/// What is changed in a rehearsal, deal by deal: from what to what, what others did meanwhile, and a cross that takes a
/// change back.
class WhatIfChanges : public QWidget
{
    Q_OBJECT
public:
    WhatIfChanges(const Theme& theme, WhatIf& rehearsal, QWidget* parent = nullptr);

    void fill();

signals:
    void dealOpened(const fairlead::RecordId& deal);

private:
    void addHead(const WhatIf::Line& line);
    void addLine(const WhatIf::Line& line);
    void addTrouble(const WhatIf::Line& line);
    void addWords(Ink ink, const QString& words);

    const Theme& m_theme;
    WhatIf& m_rehearsal;
    PageScroll* m_scroll;
    QVBoxLayout* m_rows;
};

} // namespace fairlead::ui
