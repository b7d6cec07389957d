// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dynak {

// Tells screen readers a figure's data: its columns and its first rows. Once a program; Figure's constructor calls it.
void makeFiguresAccessible();

}  // namespace dynak
