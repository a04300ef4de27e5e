#include "ui/LookBookControls.h"

#include "theme/Kinds.h"
#include "widgets/Avatar.h"
#include "widgets/Badge.h"
#include "widgets/Label.h"
#include "widgets/PageFrame.h"
#include "widgets/PageHead.h"
#include "widgets/PickerPopup.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fairlead::ui::lookbook {
namespace {

QLayout* buttons(const Theme& theme, kinds::Scale scale, bool enabled, const Words& w, QWidget* parent)
{
    auto* row = new QHBoxLayout;
    const QList<QPair<Kind, QString>> all { { Kind::Primary, w(u"Save", u"保存") },
        { Kind::Plain, w(u"Export", u"导出") }, { Kind::Quiet, w(u"Cancel", u"取消") },
        { Kind::Danger, w(u"Delete", u"删除") }, { Kind::Link, w(u"Choose all 24", u"选择全部 24 个") } };
    for (const auto& [kind, text] : all) {
        auto* button = new QPushButton(theme.icon(u"document-export"_s), text, parent);
        button->setEnabled(enabled);
        setKind(button, kind, scale);
        row->addWidget(button);
    }
    auto* menuButton = new QPushButton(w(u"Direct sales", u"直销"), parent);
    menuButton->setMenu(new QMenu(menuButton));
    setKind(menuButton, Kind::Plain, scale);
    row->addWidget(menuButton);
    row->addStretch(1);
    return row;
}

QLayout* choices(const Words& w, QWidget* parent)
{
    auto* row = new QHBoxLayout;
    for (int state = 0; state < 3; ++state) {
        auto* box = new QCheckBox(w(u"Compare with last year", u"与去年比较"), parent);
        box->setTristate(true);
        box->setCheckState(Qt::CheckState(state));
        row->addWidget(box);
    }
    auto* toggle = new QCheckBox(w(u"Less motion", u"减少动画"), parent);
    toggle->setChecked(true);
    setKind(toggle, Kind::Toggle);
    row->addWidget(toggle);
    auto* off = new QCheckBox(w(u"Off", u"关"), parent);
    setKind(off, Kind::Toggle);
    row->addWidget(off);
    for (const bool on : { true, false }) {
        auto* radio = new QRadioButton(w(u"Light", u"浅色"), parent);
        radio->setAutoExclusive(false);
        radio->setChecked(on);
        row->addWidget(radio);
    }
    row->addStretch(1);
    return row;
}

QMenu* menu(const Theme& theme, const Words& w, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->addAction(theme.icon(u"document-edit"_s), w(u"Edit in place", u"就地编辑"))
        ->setShortcut(QKeySequence(u"F2"_s));
    QAction* chosen = menu->addAction(theme.icon(u"edit-copy"_s), w(u"Copy", u"复制"));
    chosen->setShortcut(QKeySequence(u"Ctrl+C"_s));
    QAction* checked = menu->addAction(w(u"Compact rows", u"紧凑"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addSeparator();
    menu->addMenu(new QMenu(w(u"Move to stage", u"移至阶段"), menu));
    menu->addAction(theme.icon(u"edit-delete"_s, Ink::Danger), w(u"Delete", u"删除"))->setEnabled(false);
    menu->setActiveAction(chosen);
    return menu;
}

} // namespace

void fillControls(Shell& shell, const Theme& theme, const Words& w)
{
    QVBoxLayout* column = shell.page()->column();
    auto* head = new PageHead(theme, &shell);
    head->setTitle(w(u"Controls", u"控件"));
    column->addWidget(head);
    auto* page = new QWidget(&shell);
    auto* form = new QFormLayout(page);
    const int pad = theme.px(Space::L);
    form->setContentsMargins(pad, pad, pad, pad);
    form->setVerticalSpacing(pad);
    form->addRow(buttons(theme, kinds::Scale::Normal, true, w, page));
    form->addRow(buttons(theme, kinds::Scale::Small, true, w, page));
    form->addRow(buttons(theme, kinds::Scale::Tiny, true, w, page));
    form->addRow(buttons(theme, kinds::Scale::Small, false, w, page));
    form->addRow(choices(w, page));
    auto* name = new QLineEdit(w(u"Recovery boiler package", u"电厂化水改造 A–C"), page);
    name->setObjectName(u"nameEdit"_s);
    name->setClearButtonEnabled(true);
    form->addRow(w(u"Name", u"名称"), name);
    auto* empty = new QLineEdit(page);
    empty->setPlaceholderText(w(u"A name is enough", u"有名称就够了"));
    form->addRow(w(u"Customer", u"客户"), empty);
    auto* off = new QLineEdit(w(u"Only the owner changes this", u"仅负责人可改"), page);
    off->setEnabled(false);
    form->addRow(w(u"Owner", u"负责人"), off);
    auto* combo = new QComboBox(page);
    combo->addItems({ w(u"at least", u"不低于"), w(u"is one of", u"属于") });
    form->addRow(w(u"Amount", u"金额"), combo);
    auto* spin = new QSpinBox(page);
    spin->setValue(21);
    form->addRow(w(u"Days", u"天"), spin);
    auto* slider = new QSlider(Qt::Horizontal, page);
    slider->setValue(70);
    form->addRow(w(u"As of", u"截至"), slider);
    auto* text = new QTextEdit(w(u"Long words go here.", u"较长的文字。"), page);
    text->setMaximumHeight(theme.px(Size::Tile));
    form->addRow(w(u"Note", u"备注"), text);
    auto* row = new QHBoxLayout;
    for (const Tone tone : { Tone::Neutral, Tone::Accent, Tone::Positive, Tone::Warning, Tone::Danger, Tone::Info })
        row->addWidget(new Badge(theme, tone, w(u"Past limit", u"超期"), u"clock"_s, page));
    row->addWidget(new Avatar(theme, u"Emma Krüger"_s, Size::Avatar, page));
    row->addWidget(new Avatar(theme, u"陈博文"_s, Size::AvatarLarge, page));
    row->addStretch(1);
    form->addRow(row);
    auto* popups = new QHBoxLayout;
    popups->addWidget(menu(theme, w, page), 0, Qt::AlignTop);
    auto* popup = new PickerPopup(
        theme, { { u"a"_s, w(u"This year", u"今年") }, { u"b"_s, w(u"Last quarter", u"上季度") } }, u"a"_s, page);
    popup->setWindowFlags(Qt::Widget);
    popup->setFixedSize(theme.px(Size::PopoverLeast), theme.px(Size::Tile));
    popups->addWidget(popup, 0, Qt::AlignTop);
    popups->addStretch(1);
    form->addRow(popups);
    column->addWidget(page, 1);
    popups->itemAt(0)->widget()->setWindowFlags(Qt::Widget);
    popups->itemAt(0)->widget()->show();
    popup->show();
    shell.setFirstAct([name] { name->setFocus(Qt::TabFocusReason); });
}

} // namespace fairlead::ui::lookbook
