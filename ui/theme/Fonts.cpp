#include "theme/Fonts.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace fairlead::ui::fonts {

bool load()
{
    static const bool loaded = [] {
        bool all = true;
        for (const auto& style : { "Regular"_L1, "Medium"_L1, "SemiBold"_L1 })
            all &= QFontDatabase::addApplicationFont(u":/fonts/FairleadSans-%1.ttf"_s.arg(style)) >= 0;
        return all;
    }();
    return loaded;
}

QFont make(Type type, Weight weight, qreal scale)
{
    const TypeStep step = tokens::step(type);
    QFont font;
    font.setFamilies({ u"Fairlead Sans"_s, u"Noto Sans CJK SC"_s });
    font.setPixelSize(qRound(step.pixels * scale));
    font.setWeight(QFont::Weight(int(weight)));
    font.setLetterSpacing(QFont::AbsoluteSpacing, step.letterSpacing * scale);
    // The outlines carry no hints; hinting by the renderer would only bend the spacing.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace fairlead::ui::fonts
