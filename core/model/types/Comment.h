#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What somebody says about a record: a remark, coaching by a manager, or an answer to it. Immutable.
struct Comment
{
    RecordId id;
    AnyRef subject;
    QString kind;
    QString body;
    RecordId addressee;
    RecordId answers;
    std::optional<qint64> happenedAt;
    RecordId corrects;
    bool isVoid = false;
    bool operator==(const Comment&) const = default;
};

template <>
inline RecordType describe<Comment>()
{
    return RecordType("comment", 46, "Comment", "评论", Nature::Entry)
        .field(1, "subject", &Comment::subject, declare::anyReference("About", "对象").required().partOf())
        .field(2, "kind", &Comment::kind, declare::choice("Kind", "类型", "comment_kind").required())
        .field(3, "body", &Comment::body, declare::longText("Text", "内容").required().searchable())
        .field(4, "addressee", &Comment::addressee, declare::reference("For", "对谁", "person").indexed())
        .field(5, "answers", &Comment::answers, declare::reference("Answer to", "回复", "comment"))
        .field(6, "happened_at", &Comment::happenedAt, declare::instant("Happened at", "发生时间").required())
        .field(7, "corrects", &Comment::corrects, declare::reference("Corrects", "更正", "comment"))
        .field(8, "void", &Comment::isVoid, declare::boolean("Void", "作废"))
        .sight(Sight::Private);
}

} // namespace fairlead
