// SPDX-License-Identifier: GPL-3.0-or-later
// benchmark_tokenizer TOKENIZER TEXT [SECONDS]: megabytes a second of processor time, the text given line by line and
// whole.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/text/tokenizer.h"

namespace {

using namespace dynak;

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

// Seconds of processor time, so that a busy machine measures the same.
double processorSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// `encodeAll` encodes the text once and returns the number of tokens.
void measure(const char* what, double megabytes, double seconds, const std::function<std::size_t()>& encodeAll) {
    const double start = processorSeconds();
    double best = 0;
    std::size_t tokens = 0;
    for (double begin = start; begin - start < seconds;) {
        tokens = encodeAll();
        const double end = processorSeconds();
        best = std::max(best, megabytes / std::max(end - begin, 1e-6));
        begin = end;
    }
    std::printf("%-12s %8.2f MB/s  (%zu tokens)\n", what, best, tokens);
}

int run(const char* tokenizerPath, const char* textPath, double seconds) {
    const auto tokenizer = Tokenizer::open(tokenizerPath);
    const std::string text = readText(textPath);
    const std::vector<std::string> lines = linesOf(text);
    const double megabytes = static_cast<double>(text.size()) / 1e6;
    const EncodeOptions options{.addSpecialTokens = false, .spellings = false};
    measure("line by line", megabytes, seconds, [&] {
        std::size_t tokens = 0;
        for (const std::string& line : lines) tokens += tokenizer->encode(line, options).ids.size();
        return tokens;
    });
    measure("whole", megabytes, seconds, [&] { return tokenizer->encode(text, options).ids.size(); });
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "Usage: benchmark_tokenizer TOKENIZER TEXT [SECONDS]\n");
        return 2;
    }
    try {
        return run(argv[1], argv[2], argc > 3 ? std::atof(argv[3]) : 2);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s %s\n", error.text.english().c_str(), error.hint.english().c_str());
        return 1;
    }
}
