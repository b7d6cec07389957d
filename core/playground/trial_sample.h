// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/data/batch.h"
#include "core/data/image.h"
#include "core/pipeline/model_data.h"

namespace dynak {

// What somebody tries a model on: a picture where there is one, else a text.
struct TrialInput {
    std::string text;
    Image picture;
};

// As the network takes it, with what is needed to show it.
struct TrialSample {
    Batch batch;                        // of one row
    std::int64_t tokens = 0;            // class token and the like included
    std::vector<std::string> texts;     // [tokens] what each adds to the text, its space included; empty for patches
    Shape gridShape;                    // {rows, columns} of patches, the last tokens; empty for text
    Shape pictureShape;                 // {height, width, 3} at the network's input size; empty for text
    std::vector<std::uint8_t> picture;  // red, green, blue
    std::int64_t place = -1;            // token whose prediction is looked at: the first mask, else the last token that
                                        // is text; -1: the model gives one answer a sample
    std::vector<std::string> classes;   // names by class id, of models that give one answer a sample
    std::shared_ptr<const Tokenizer> tokenizer;  // of text models
};

// Throws Error{badData} where the input does not fit the model: no text, more tokens than the table of positions has
// rows, a picture for a text model; Error{badModel} for models of encoder and decoder.
[[nodiscard]] TrialSample trialSample(const Transformer& model, const ModelData& data, const TrialInput& input);

}  // namespace dynak
