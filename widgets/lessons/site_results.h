// SPDX-License-Identifier: GPL-3.0-or-later
// The results that belong to one site. Null while they are not there.
#pragma once

#include <QString>

#include "core/project/project.h"

namespace dynak {

class StudioSession;

// The site with this id, else the first one.
[[nodiscard]] const Site* siteOf(const StudioSession& session, const QString& id);
[[nodiscard]] const SiteSparsity* sparsityOf(const StudioSession& session, const QString& id);
// Of the partition that τ moves on, else of the one made last.
[[nodiscard]] const SitePartition* partitionOf(const StudioSession& session, const QString& id);
[[nodiscard]] const RouterQuality* routerOf(const StudioSession& session, const QString& id);

}  // namespace dynak
