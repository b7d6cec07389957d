// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a tokenizer is read from. Tokenizer::open chooses by the table in tokenizer.cpp.
#pragma once

#include <filesystem>
#include <memory>

#include "core/text/tokenizer.h"

namespace dynak {

// All throw Error{badFile, io} naming the file.
[[nodiscard]] std::shared_ptr<const Tokenizer> readTokenizerJson(const std::filesystem::path& file);
// `file` and, where it lies beside it, target_tokenizer.json.
[[nodiscard]] std::shared_ptr<const Tokenizer> readTokenizerPair(const std::filesystem::path& file, TextSide side);
[[nodiscard]] std::shared_ptr<const Tokenizer> readLlama2c(const std::filesystem::path& file);
// `file` is source.spm or target.spm; the others lie beside it.
[[nodiscard]] std::shared_ptr<const Tokenizer> readMarian(const std::filesystem::path& file, TextSide side);
[[nodiscard]] std::shared_ptr<const Tokenizer> refuseSentencePiece(const std::filesystem::path& file);
[[nodiscard]] std::shared_ptr<const Tokenizer> refuseVocabularyOnly(const std::filesystem::path& file);

}  // namespace dynak
