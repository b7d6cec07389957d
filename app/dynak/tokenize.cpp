// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <memory>

#include "app/dynak/context.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/text/tokenizer.h"

namespace dynak::cli {

namespace {

// One text a line, lines end at \n only; ids as a JSON array a line.
void tokenize(const std::string& folder, TextSide side, bool specials) {
    const auto tokenizer = Tokenizer::open(folder, side);
    std::string line;
    while (std::getline(std::cin, line)) {
        const Encoding encoding = tokenizer->encode(line, {specials});
        std::cout << nlohmann::json(encoding.ids).dump() << "\n";
    }
}

// One JSON array of ids a line; texts a line each.
void detokenize(const std::string& folder, bool skipSpecials) {
    const auto tokenizer = Tokenizer::open(folder);
    std::string line;
    for (std::int64_t number = 1; std::getline(std::cin, line); ++number) {
        const nlohmann::json ids = parseJson(line, Sentence::tr("line %1 of the input", number));
        if (!ids.is_array())
            throw Error(ErrorCode::badData, Sentence::tr("Line %1 of the input is no JSON array of ids.", number),
                        Sentence::tr("Write e.g. [101, 7592, 102]."));
        std::vector<std::int64_t> values;
        for (const auto& id : ids) {
            if (!id.is_number_integer())
                throw Error(
                    ErrorCode::badData,
                    Sentence::tr("Line %1 of the input holds %2; whole numbers are expected.", number, id.dump()),
                    Sentence::tr("Write e.g. [101, 7592, 102]."));
            values.push_back(id.get<std::int64_t>());
        }
        std::cout << tokenizer->decode(values, skipSpecials) << "\n";
    }
}

}  // namespace

void setUpTokenize(CLI::App& command, Context& context) {
    struct Options {
        std::string folder;
        bool decode = false, keepSpecials = false, noSpecials = false, target = false;
    };
    const auto options = std::make_shared<Options>();
    command.add_option("tokenizer", options->folder, "Model or tokenizer folder, or a tokenizer.json")->required();
    command.add_flag("--decode", options->decode, "Read JSON arrays of ids, write texts");
    command.add_flag("--keep-special-tokens", options->keepSpecials, "With --decode: write special tokens too");
    command.add_flag("--no-special-tokens", options->noSpecials, "Do not add [CLS], </s> and the like");
    command.add_flag("--target", options->target, "Encode as the language that a translation model writes");
    command.callback([=, &context] {
        context.action = [=] {
            std::ios::sync_with_stdio(false);
            if (options->decode)
                detokenize(options->folder, !options->keepSpecials);
            else
                tokenize(options->folder, options->target ? TextSide::target : TextSide::source, !options->noSpecials);
            std::cout.flush();
        };
    });
}

}  // namespace dynak::cli
