// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <filesystem>
#include <new>
#include <nlohmann/json.hpp>
#include <string>
#include <system_error>

namespace dynak {

const char* name(ErrorCode code) {
    switch (code) {
        case ErrorCode::badArgument: return "bad-argument";
        case ErrorCode::badFile: return "bad-file";
        case ErrorCode::badModel: return "bad-model";
        case ErrorCode::badData: return "bad-data";
        case ErrorCode::notFound: return "not-found";
        case ErrorCode::io: return "io";
        case ErrorCode::stopped: return "stopped";
        case ErrorCode::internal: return "internal";
    }
    return "internal";
}

namespace {

// Torch appends a C++ stack trace to its messages; only the first line speaks to the user.
std::string firstLine(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

}  // namespace

Error currentError() {
    try {
        throw;
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return {ErrorCode::io, Sentence::tr("There is not enough memory for this step."),
                Sentence::tr("Use fewer tokens or a smaller batch, or close other programs.")};
    } catch (const nlohmann::json::exception& error) {
        return {ErrorCode::badFile, Sentence::tr("A JSON document has another shape than expected: %1", error.what())};
    } catch (const std::filesystem::filesystem_error& error) {
        return {ErrorCode::io, Sentence::verbatim(error.what()),
                Sentence::tr("Check that the path exists and that you may read and write it.")};
    } catch (const std::system_error& error) {
        return {ErrorCode::io, Sentence::verbatim(error.what())};
    } catch (const std::exception& error) {
        return {ErrorCode::internal, Sentence::verbatim(firstLine(error.what())),
                Sentence::tr("This is a defect of Dynak; please report it with the command that led here.")};
    } catch (...) {
        return {ErrorCode::internal, Sentence::tr("An unknown exception was thrown.")};
    }
}

}  // namespace dynak
