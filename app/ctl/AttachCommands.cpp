// attach, extract
#include "Commands.h"
#include "RecordJson.h"

#include "store/FileStore.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QFileInfo>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Arguments
{
    std::string file;
    std::string kind;
    std::string record;
    std::string path;
    std::string field;
    std::string name;
    std::string caption;
};

/// The field that was named, or the only one that holds a file; null if there is none.
const Field* fileField(const RecordType& type, const QString& name)
{
    for (const Field& field : type.fields())
        if (field.kind == Kind::File && (name.isEmpty() || field.name == name)) return &field;
    return nullptr;
}

int failNoField(const Output& out, const RecordType& type, const QString& name)
{
    out.complain(name.isEmpty()
            ? out.say(
                     "The kind \"%1\" has no file of its own; what is attached are records of the kind \"attachment\".",
                     "“%1”本身没有文件字段；其文件是“attachment”类记录。")
                  .replace(u"%1"_s, type.name())
            : out.say("There is no field \"%1\" for a file.", "没有文件字段“%1”。").replace(u"%1"_s, name));
    return Failed;
}

/// The edit that names the content: a new attachment of the record, or a field of the record itself.
Edit editOf(const Workspace& workspace, const Record& record, const Field* field, const StoredFile& file,
    const Arguments& arguments)
{
    const QString title = record.title().isEmpty() ? record.id.toString() : record.title();
    if (field) {
        Record changed = record;
        changed.set(field->name, Cell(file.hash));
        return { u"Change %1"_s.arg(title), { EditStep::change(changed, { field->name }) }, {} };
    }
    Record attachment = workspace.blank(u"attachment"_s);
    const QString name = text(arguments.name);
    attachment.refer(u"subject"_s, *record.type, record.id).set(u"blob"_s, Cell(file.hash));
    attachment.set(u"file_name"_s, name.isEmpty() ? QFileInfo(text(arguments.path)).fileName() : name)
        .set(u"caption"_s, text(arguments.caption));
    return { u"Attach %1 to %2"_s.arg(attachment.title(), title), { EditStep::create(attachment) }, {} };
}

int runAttach(const Common& common, const Arguments& arguments)
{
    const Output out = common.output();
    auto opened = openWorkspace(common, arguments.file, true);
    if (!opened) return out.fail(opened.error(), text(arguments.file));
    Workspace& workspace = **opened;
    const auto named = workspace.catalog().resolve(text(arguments.kind));
    if (!named.type) return out.fail({ ErrorCode::Invalid, u"kind: "_s + text(arguments.kind) }, text(arguments.file));
    const auto record = findRecord(workspace, *named.type, text(arguments.record));
    if (!record) return out.fail(record.error(), text(arguments.record));
    const Field* field = arguments.field.empty() ? nullptr : fileField(*named.type, text(arguments.field));
    if (!arguments.field.empty() && !field) return failNoField(out, *named.type, text(arguments.field));
    const auto file = FileStore::takeInFile(workspace.path(), text(arguments.path), workspace.clock().now());
    if (!file) return out.fail(file.error(), text(arguments.path));
    Edit edit = editOf(workspace, *record, field, *file, arguments);
    const RecordType* written = edit.steps.front().record.type;
    const RecordId id = edit.steps.front().record.id;
    const auto done = workspace.apply(std::move(edit));
    if (!done && !workspace.problems().empty()) {
        out.complain(out.problems(workspace.problems(), written));
        return Failed;
    }
    if (!done) return out.fail(done.error(), text(arguments.file));
    if (out.json()) {
        const auto stored = workspace.reader().find(*written, id);
        out.object({ { u"edit"_s, *done }, { u"bytes"_s, file->size },
            { u"record"_s, stored && *stored ? recordJson(workspace.reader(), **stored) : QJsonObject() } });
    } else {
        out.line(id.toString());
    }
    return Done;
}

int runExtract(const Common& common, const Arguments& arguments)
{
    const Output out = common.output();
    const auto workspace = openWorkspace(common, arguments.file, false);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    const auto named = (*workspace)->catalog().resolve(text(arguments.kind));
    if (!named.type) return out.fail({ ErrorCode::Invalid, u"kind: "_s + text(arguments.kind) }, text(arguments.file));
    const auto record = findRecord(**workspace, *named.type, text(arguments.record));
    if (!record) return out.fail(record.error(), text(arguments.record));
    const Field* field = fileField(*named.type, text(arguments.field));
    if (!field) return failNoField(out, *named.type, text(arguments.field));
    if (record->isBlank(field->name)) return out.fail({ ErrorCode::NotFound, field->name }, text(arguments.record));
    QString path = text(arguments.path);
    if (QFileInfo(path).isDir()) path = QDir(path).filePath(record->title());
    if (QFileInfo::exists(path)) return out.fail({ ErrorCode::Exists, path }, path);
    const auto done = FileStore::writeOut((*workspace)->reader(), record->bytes(field->name), path);
    if (!done) return out.fail(done.error(), done.error().code == ErrorCode::NotFound ? record->title() : path);
    if (out.json())
        out.object({ { u"file"_s, path }, { u"bytes"_s, QFileInfo(path).size() } });
    else
        out.line(out.say("Written to %1.", "已写入 %1。").replace(u"%1"_s, path));
    return Done;
}

} // namespace

void addAttachCommands(CLI::App& app, Common& common)
{
    static Arguments arguments;
    const auto command = [&app](const char* name, const char* what) {
        CLI::App* made = addKindCommand(app, name, what, arguments.file, arguments.kind);
        made->add_option("record", arguments.record, "Id, number or unique name")->required();
        made->add_option("--field", arguments.field, "A field of the record that holds a file, such as photo");
        return made;
    };
    CLI::App* attach = command("attach", "Attach a file to a record");
    attach->add_option("path", arguments.path, "The file")->required();
    attach->add_option("--name", arguments.name, "What it is called here, if not as the file");
    attach->add_option("--caption", arguments.caption, "A line about it");
    attach->callback([&common] { common.exit = runAttach(common, arguments); });
    CLI::App* extract = command("extract", "Write a file of a record out");
    extract->add_option("path", arguments.path, "A file that does not exist yet, or a folder")->required();
    extract->callback([&common] { common.exit = runExtract(common, arguments); });
}

} // namespace fairlead::ctl
