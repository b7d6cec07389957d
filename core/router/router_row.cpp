// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/router/internal/router_row.h"

namespace dynak {

const RouterRow& row(RouterKind kind) {
    for (const auto* row : {&regressionRow, &classificationRow, &similarityRow, &centroidRow, &oracleRow})
        if (row->kind == kind) return *row;
    return randomRow;
}

}  // namespace dynak
