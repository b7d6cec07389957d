// SPDX-License-Identifier: GPL-3.0-or-later
// The precompiled face of Torch inside core.
#pragma once

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
