#pragma once
#include "model/types/SavedView.h"
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// Name and sharing of a saved view: a new one is stored by it, another changed. One edit.
class ViewDialog : public FormDialog
{
    Q_OBJECT
public:
    /// What is saved is called differently on other pages. The acts have the name for %1.
    struct Words
    {
        QString title;
        QString sentence;
        QString button;
        QString saveAct;
        QString changeAct;
    };
    static Words wordsOfList(bool isNew);
    ViewDialog(const Theme& theme, Session& session, const SavedView& view, bool isNew, QWidget* parent = nullptr)
        : ViewDialog(theme, session, view, isNew, wordsOfList(isNew), parent)
    {
    }
    ViewDialog(
        const Theme& theme, Session& session, const SavedView& view, bool isNew, const Words& words, QWidget* parent);

    void save() override;

private:
    Record m_record;
    bool m_isNew;
    Words m_words;
    FieldEditor* m_name = nullptr;
    FieldEditor* m_sharing = nullptr;
};

} // namespace fairlead::ui
