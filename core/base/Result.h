#pragma once
#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace fairlead {

/// Why something expected went wrong. The code says what kind of thing it is, the detail carries the facts
/// (a path, a line, a name); the sentence a person reads is written by the layer that knows the intent.
enum class ErrorCode {
    Invalid, ///< the input breaks a rule
    NotFound,
    Ambiguous, ///< a name that fits several records
    Exists,
    ReadOnly,
    Busy, ///< another process holds the workspace
    TooNew, ///< written by a newer Fairlead
    Damaged,
    DiskFull,
    TooLarge, ///< more bytes than the workspace takes; detail: the limit in MB
    NoAccess,
    NotAWorkspace,
    NetworkShare, ///< a live workspace may not lie there
    Unavailable, ///< the share is not there; nothing can be concluded
    TimedOut, ///< no answer in time; what was asked may still happen
    NeedsKeys, ///< encrypted, and the keys are not here
    Cancelled,
    Database, ///< SQLite refused, the detail keeps its words
    Io
};

struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString detail;
    bool operator==(const Error&) const = default;
};

/// A value or the reason why there is none. Ask hasValue() (or bool) before value(); asking for the wrong one aborts.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }
    T& value() & { return std::get<0>(m_content); }
    const T& value() const& { return std::get<0>(m_content); }
    T&& value() && { return std::get<0>(std::move(m_content)); }
    const Error& error() const { return std::get<1>(m_content); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }

private:
    std::variant<T, Error> m_content;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }
    bool hasValue() const { return !m_error.has_value(); }
    explicit operator bool() const { return hasValue(); }
    const Error& error() const { return m_error.value(); }

private:
    std::optional<Error> m_error;
};

/// A promise of our own code; stays in release builds. `words` says which promise was broken.
[[noreturn]] void brokenPromise(const char* words, const char* file, int line);
#define FL_PROMISE(condition)                                                                                          \
    do {                                                                                                               \
        if (!(condition)) ::fairlead::brokenPromise(#condition, __FILE__, __LINE__);                                   \
    } while (false)

} // namespace fairlead
