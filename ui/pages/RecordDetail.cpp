#include "pages/RecordDetail.h"

#include "insight/PresentPost.h"
#include "models/FieldText.h"
#include "pages/ListConfig.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWords = 3;

const ListConfig* listOf(const Catalog& catalog, const RecordType& type)
{
    const ListConfig* list = listConfigOf(type.name());
    for (const RecordView& view : catalog.views())
        if (!list && view.type == type.name()) list = listConfigOf(view.name);
    return list;
}

} // namespace

QString recordDetail(const Reader& reader, const Record& record, bool chinese, const Format& format)
{
    const RecordType& type = *record.type;
    QStringList words;
    if (type.name() == u"contact"_s) {
        const PresentPost post = PresentPost::of(reader, record.id);
        words << post.title << reader.titleOf(reader.catalog().type(u"company"_s), post.company).text;
        words.removeAll(QString());
        if (!words.isEmpty()) return words.join(u" · "_s);
    }
    const ListConfig* list = listOf(reader.catalog(), type);
    QStringList columns = list ? list->columns : QStringList();
    std::stable_partition(columns.begin(), columns.end(), [&type](const QString& name) {
        const Field* field = type.find(name);
        return field && field->kind == fairlead::Kind::Reference;
    });
    for (const QString& name : std::as_const(columns)) {
        const Field* field = type.find(name);
        if (!field || field->title || field->target == u"person"_s || field->kind == fairlead::Kind::Boolean) continue;
        const QString shown = FieldText(reader, chinese, format).of(record, *field);
        if (!shown.isEmpty() && words.size() < mostWords) words.append(shown);
    }
    return words.join(u" · "_s);
}

} // namespace fairlead::ui
