#pragma once
#include "models/Session.h"

#include <QTemporaryDir>

namespace fairlead::ui {

/// Copies of attached files for other programs, under their own names and for reading only; they go when the program
/// is closed. What is not on this laptop is fetched first, where there is a share. One per session, on the interface
/// thread; the copying itself is done beside.
class FileCopies : public QObject
{
    Q_OBJECT
public:
    static FileCopies& of(Session& session);

    /// Makes a copy, or finds the one that was made, and hands over its path; never if `context` goes away first, nor
    /// when it cannot be made, which is told by Session::failed.
    void make(const Record& attachment, QObject* context, std::function<void(const QString&)> done);
    /// Opens a copy in the program that the system has for it.
    void open(const Record& attachment);
    /// Writes the file to a place that the person chose; what stands there is replaced.
    void writeTo(const Record& attachment, const QString& path);

private:
    explicit FileCopies(Session& session);
    void write(const Record& attachment, const QString& path, std::function<void()> done);
    void tell(const QString& name, const Error& error);

    Session& m_session;
    QTemporaryDir m_folder;
};

} // namespace fairlead::ui
