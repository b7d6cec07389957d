// SPDX-License-Identifier: GPL-3.0-or-later
// How sites are called where their ids (core/transformer/site.h) are too long or say less.
#pragma once

#include <QString>
#include <optional>

namespace dynak {

// Of "encoder.3.ffn", "layer.3.attention.query".
struct SiteName {
    QString stack;  // "encoder", "decoder"; empty: the model has one stack
    QString layer;  // its number
    QString kind;   // "attention query"; empty: the FFN
};

// Nothing where the id is made in another way.
[[nodiscard]] std::optional<SiteName> siteName(const QString& id);

// "encoder 3", "layer 3", "decoder 3 attention query"; another id without ".ffn".
[[nodiscard]] QString siteTitle(const QString& id);

// "encoder" or "layers", and what its sites are where that is no FFN; empty for another id. With the number of the
// layer it says as much as the title.
[[nodiscard]] QString siteGroup(const QString& id);

}  // namespace dynak
