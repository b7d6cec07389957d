// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that lies in a file, for what is larger than the memory that may be taken.
#pragma once

#include <cstddef>
#include <span>

namespace dynak {

// Takes the memory of the pages that lie wholly inside `bytes` from this process; they are read again from their file
// when touched. Only for memory that a file backs: any other would lose its content.
void releasePages(std::span<const std::byte> bytes);

// Zeros at first, aligned to a page. Its file lies in the cache folder, has no name there and goes with this object or
// with the process, however that ends.
class ScratchMemory {
public:
    // Throws Error{io} naming the folder where it cannot be written or has no room for `bytes` > 0.
    explicit ScratchMemory(std::size_t bytes);
    ~ScratchMemory();
    ScratchMemory(const ScratchMemory&) = delete;
    ScratchMemory& operator=(const ScratchMemory&) = delete;

    [[nodiscard]] std::span<std::byte> bytes() const { return bytes_; }

private:
    std::span<std::byte> bytes_;
};

}  // namespace dynak
