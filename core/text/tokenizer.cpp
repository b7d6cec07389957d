// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokenizer.h"

#include <algorithm>
#include <array>

#include "core/base/error.h"
#include "core/text/formats.h"

namespace dynak {

namespace {

namespace fs = std::filesystem;

// Which files a row reads. A folder is asked row by row; the first row that finds something reads it.
struct TokenizerFormat {
    bool (*fits)(const std::string& fileName);
    std::shared_ptr<const Tokenizer> (*read)(const fs::path& file, TextSide side);
};

// Most formats have one side.
template <std::shared_ptr<const Tokenizer> (*read)(const fs::path&)>
std::shared_ptr<const Tokenizer> anySide(const fs::path& file, TextSide) {
    return read(file);
}

constexpr std::array<TokenizerFormat, 6> formats{{
    {[](const std::string& name) { return name == "tokenizer.json"; }, readTokenizerPair},
    {[](const std::string& name) { return name.ends_with(".json") && name != "vocab.json"; },
     anySide<readTokenizerJson>},
    {[](const std::string& name) { return name.starts_with("tok") && name.ends_with(".bin"); }, anySide<readLlama2c>},
    {[](const std::string& name) { return name == "source.spm" || name == "target.spm"; }, readMarian},
    {[](const std::string& name) { return name.ends_with(".model") || name.ends_with(".spm"); },
     anySide<refuseSentencePiece>},
    {[](const std::string& name) { return name == "vocab.json" || name == "vocab.txt"; },
     anySide<refuseVocabularyOnly>},
}};

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code status;
    for (fs::directory_iterator entry(folder, status), end; !status && entry != end; entry.increment(status)) {
        const std::string name = entry->path().filename().string();
        // a model folder holds other JSON files too
        if (!name.ends_with(".json") || name == "tokenizer.json" || name == "vocab.json")
            files.push_back(entry->path());
    }
    if (status)
        throw Error(ErrorCode::io, Sentence::tr("%1 cannot be listed: %2.", folder, status.message()),
                    Sentence::tr("Check that you may read it."));
    std::sort(files.begin(), files.end());
    return files;
}

std::shared_ptr<const Tokenizer> openFolder(const fs::path& folder, TextSide side) {
    const std::vector<fs::path> files = filesIn(folder);
    for (const TokenizerFormat& format : formats)
        for (const fs::path& file : files)
            if (format.fits(file.filename().string())) return format.read(file, side);
    throw Error(
        ErrorCode::notFound, Sentence::tr("%1 has no tokenizer: tokenizer.json was expected.", folder),
        Sentence::tr("Save the tokenizer there with transformers' save_pretrained, or name the folder that has it."));
}

}  // namespace

std::shared_ptr<const Tokenizer> Tokenizer::open(const fs::path& folderOrFile, TextSide side) {
    std::error_code status;
    if (fs::is_directory(folderOrFile, status)) return openFolder(folderOrFile, side);
    if (!fs::exists(folderOrFile, status))
        throw Error(ErrorCode::notFound, Sentence::tr("%1 does not exist.", folderOrFile),
                    Sentence::tr("Check the path."));
    for (const TokenizerFormat& format : formats)
        if (format.fits(folderOrFile.filename().string())) return format.read(folderOrFile, side);
    throw Error(ErrorCode::badFile,
                Sentence::tr("%1 is not a tokenizer file: tokenizer.json was expected.", folderOrFile),
                Sentence::tr("Name a tokenizer.json or the folder that holds it."));
}

std::shared_ptr<const Tokenizer> refuseSentencePiece(const fs::path& file) {
    throw Error(
        ErrorCode::badFile,
        Sentence::tr("%1 is a SentencePiece model; Dynak reads tokenizer.json, and there is none beside it.", file),
        Sentence::tr("Convert it: python3 -c \"from transformers import AutoTokenizer; "
                     "AutoTokenizer.from_pretrained('FOLDER').save_pretrained('FOLDER')\"."));
}

std::shared_ptr<const Tokenizer> refuseVocabularyOnly(const fs::path& file) {
    throw Error(ErrorCode::badFile,
                Sentence::tr("%1 is a vocabulary only; Dynak reads tokenizer.json, and there is none beside it.", file),
                Sentence::tr("Convert it: python3 -c \"from transformers import AutoTokenizer; "
                             "AutoTokenizer.from_pretrained('FOLDER').save_pretrained('FOLDER')\"."));
}

}  // namespace dynak
