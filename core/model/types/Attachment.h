#pragma once
#include "model/AttachmentRules.h"
#include "model/RecordType.h"

namespace fairlead {

/// A file that belongs to a record of any type. Its content lies in the workspace once, however many records have it.
struct Attachment
{
    RecordId id;
    AnyRef subject;
    QByteArray blob;
    QString fileName;
    QString kind;
    QString caption;
    QString keepLocal;
    bool operator==(const Attachment&) const = default;
};

template <>
inline RecordType describe<Attachment>()
{
    using namespace declare;
    return RecordType("attachment", 36, "Attachment", "附件", Nature::Register)
        .field(1, "subject", &Attachment::subject, anyReference("Belongs to", "所属").required().partOf().group("link"))
        .field(2, "blob", &Attachment::blob, file("File", "文件").required().indexed().group("link"))
        .field(3, "file_name", &Attachment::fileName, text("File name", "文件名").required().title().group("link"))
        .field(4, "kind", &Attachment::kind, choice("Kind", "类型", "file_kind").group("link"))
        .field(5, "caption", &Attachment::caption, text("Caption", "说明").searchable())
        .field(6, "keep_local", &Attachment::keepLocal, choice("Keep on laptops", "本机保留", "keep_local"))
        .alias({ "file", "files", "attachments", "文件" })
        .rule(checkAttachment)
        .consequence(completeAttachment);
}

} // namespace fairlead
