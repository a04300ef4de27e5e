#pragma once
#include "widgets/Badge.h"

class QPushButton;

namespace fairlead::ui {

class Label;

/// What the page found, in a sentence, with the one thing to do about it: the bottleneck of the funnel.
class SentenceBanner : public QWidget
{
    Q_OBJECT
public:
    explicit SentenceBanner(const Theme& theme, QWidget* parent = nullptr);

    void setSentence(Tone tone, const QString& headline, const QString& detail);
    /// Empty = no button.
    void setButton(const QString& text);
    /// A second, quiet one before it; empty = none.
    void setOtherButton(const QString& text);
    QSize sizeHint() const override;

signals:
    void activated();
    void otherActivated();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static void label(QPushButton& button, const QString& text);

    const Theme& m_theme;
    Tone m_tone = Tone::Danger;
    Label* m_headline = nullptr;
    Label* m_detail = nullptr;
    QPushButton* m_button = nullptr;
    QPushButton* m_other = nullptr;
};

} // namespace fairlead::ui
