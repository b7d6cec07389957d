// SPDX-License-Identifier: GPL-3.0-or-later
// The one error currency. Core functions throw Error; `attempt` turns it into a value at the edge
// (engine thread, command line), where Torch's and the standard library's exceptions are caught too.
#pragma once

#include <exception>
#include <functional>
#include <tl/expected.hpp>
#include <utility>

#include "core/base/sentence.h"

namespace dynak {

enum class ErrorCode {
    badArgument,  // an option or combination of options that cannot work
    badFile,      // a file that is damaged, of another kind, or of a newer version
    badModel,     // a model folder or architecture description that does not fit together
    badData,      // a data set that does not fit the model or itself
    notFound,     // a file, tensor, site or split that is not there
    io,           // the system refused to read or write
    stopped,      // the user asked to stop; what was done is kept
    internal,     // a defect of Dynak or of a library below it
};

// The name used in `--json` output and log lines, e.g. "bad-file".
[[nodiscard]] const char* name(ErrorCode code);

// `text` is one sentence: which file, tensor or line, what was expected, what was found.
// `hint` says what to do about it; empty only where nothing can be done.
class Error : public std::exception {
public:
    Error(ErrorCode code, Sentence text, Sentence hint = {})
        : code(code), text(std::move(text)), hint(std::move(hint)) {}

    [[nodiscard]] const char* what() const noexcept override { return text.english().c_str(); }

    ErrorCode code;
    Sentence text;
    Sentence hint;
};

template <class T>
using Expected = tl::expected<T, Error>;

// Describes the exception that is being handled; call inside `catch (...)`.
[[nodiscard]] Error currentError();

// Runs `work` and returns its result or the Error that it threw. Never throws.
template <class Work>
[[nodiscard]] auto attempt(Work&& work) -> Expected<std::invoke_result_t<Work>> {
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            std::invoke(std::forward<Work>(work));
            return {};
        } else {
            return std::invoke(std::forward<Work>(work));
        }
    } catch (...) {
        return tl::unexpected(currentError());
    }
}

}  // namespace dynak
