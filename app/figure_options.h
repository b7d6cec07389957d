// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dynak {

// What a figure is told beside its name. `dynak plot` hands these on to `dynak-studio --figure`; the command in a
// figure's menu is made of them.
struct FigureOptionRow {
    const char* name;   // without dashes
    const char* value;  // as help calls it
    const char* help;
    const char* figures;  // ids of those that know it, separated by spaces; empty: all
};

inline constexpr FigureOptionRow figureOptions[] = {
    {"site", "SITE", "Site of a figure that shows one, e.g. layer.3.ffn", ""},
    {"sample", "N", "Sample of a figure that shows one, by its number in the split", "tokens"},
    {"rule", "RULE", "Rule that tau belongs to: tau or anchored; default that of most measured points", ""},
    {"tau", "TAU", "tau of a figure that shows one; default where the project opens", ""},
    {"site-tau", "SITE=TAU,…", "Sites with a tau of their own, separated by commas", ""},
    {"cost", "AXIS", "What is across: share, macs or milliseconds", "cost-accuracy"},
    {"quality", "AXIS", "What is upwards: metric, loss or difference", "cost-accuracy"},
    {"threshold", "T", "Where the threshold stands in the histogram of pre-activations", "neurons"},
    {"compare", "PROJECT",
     "Another project whose profile stands behind as an outline, or the key of an earlier profile of this one",
     "sparsity"},
    {"order", "ORDER", "How neurons are sorted: experts, original or firing", "coactivation"},
    {"partition", "NAME", "Whose experts are drawn", "coactivation"},
    {"value", "VALUE", "What the colours tell: lift, conditional or count", "coactivation"},
    {"floor", "LIFT", "Edges from this multiple of chance on", "coactivation"},
    {"part", "ROW,COLUMN,N", "The part of the map that is seen: its first place and how many", "coactivation"},
    {"runs", "NAME,…", "Trainings or fits of routers, the first in all its parts, e.g. sparsify-1a2b3c4d", "training"},
    {"tokens", "FIRST-LAST", "Which tokens of a text are drawn, counted from 0", "tokens"},
};

}  // namespace dynak
