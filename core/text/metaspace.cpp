// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/metaspace.h"

#include "core/base/sentence.h"

namespace dynak {

namespace {

PrependScheme readScheme(const Section& section) {
    const std::string name = section.text("prepend_scheme", "always");
    if (name == "always") return PrependScheme::always;
    if (name == "first") return PrependScheme::first;
    if (name == "never") return PrependScheme::never;
    section.fail(Sentence::tr("has the prepend_scheme \"%1\"; always, first or never was expected", name));
}

}  // namespace

Metaspace readMetaspace(const Section& section) {
    Metaspace metaspace;
    metaspace.sign = section.character("replacement");
    metaspace.prepend = readScheme(section);
    metaspace.split = section.flag("split", true);
    if (!section.flag("add_prefix_space", true)) {
        if (section.find("prepend_scheme") && metaspace.prepend != PrependScheme::never)
            section.fail(Sentence::tr("says add_prefix_space false but another prepend_scheme than never"));
        metaspace.prepend = PrependScheme::never;
    }
    return metaspace;
}

}  // namespace dynak
