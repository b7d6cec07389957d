// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dynak {

// While one lives, memory that is freed stays with the process, for loops that need the same large blocks again and
// again. glibc gives a block of more than 32 MB back to the system each time it is freed, and the next one of that size
// is cleared page by page: a fifth of the processor time of a training step with 8,000 output classes. What was held is
// given back with the last one. Does nothing on other C libraries.
class HeldMemory {
public:
    HeldMemory();
    ~HeldMemory();
    HeldMemory(const HeldMemory&) = delete;
    HeldMemory& operator=(const HeldMemory&) = delete;
};

// The opposite, for the rest of the process: blocks of more than a megabyte go back as they are freed. glibc raises
// that size to 32 MB by itself, and keeps what lies below between blocks in use. Does nothing on other C libraries.
void giveBackFreedMemory();

}  // namespace dynak
