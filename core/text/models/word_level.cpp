// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/models/model.h"

namespace dynak {

namespace {

class WordLevel : public Model {
public:
    WordLevel(Vocabulary vocabulary, std::string unknown, std::string origin)
        : Model(std::move(vocabulary)), unknown_(std::move(unknown)), origin_(std::move(origin)) {}

    void tokenize(std::string_view word, WordCache&, std::vector<TokenId>& ids) const override {
        auto id = vocabulary().find(word);
        if (!id) id = vocabulary().find(unknown_);
        if (!id) failForUnknown(origin_, unknown_);
        ids.push_back(*id);
    }

private:
    std::string unknown_;
    std::string origin_;
};

}  // namespace

std::unique_ptr<const Model> readWordLevel(const Section& section) {
    return std::make_unique<WordLevel>(Vocabulary::read(section.at("vocab")), section.text("unk_token", "<unk>"),
                                       section.file());
}

}  // namespace dynak
