// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkpoint/safetensors.h"
#include "core/data/batch.h"

namespace dynak {

// A batch from named tensors: input_ids [B, T], attention_mask, token_type_ids, decoder_input_ids [B, T'], labels, or
// pixel_values [B, C, H, W]. Throws Error{badData} naming file, tensor, expected and found shape.
[[nodiscard]] Batch readInputs(const SafetensorsFile& file);

}  // namespace dynak
