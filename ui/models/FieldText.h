#pragma once
#include "models/Format.h"
#include "store/Reader.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What a field of a record says to people: in lists, on paper. Amounts are in the format's unit: a head must name it.
/// Belongs to the reader's thread.
class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
public:
    FieldText(const Reader& reader, bool chinese, const Format& format)
        : m_reader(reader)
        , m_chinese(chinese)
        , m_format(format)
    {
    }
    QString of(const Record& record, const Field& field) const;

private:
    const Reader& m_reader;
    bool m_chinese;
    Format m_format;
};

/// Fields that follow from others or that only the program reads: no fact to be shown or edited.
bool isInnerField(const Field& field);
/// Whether a change of it is worth a word: no inner field, or the stage, which has a place of its own on a page.
bool isToldField(const Field& field);

} // namespace fairlead::ui
