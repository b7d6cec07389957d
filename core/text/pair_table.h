// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dynak {

// A hash table from pairs of 32-bit numbers to 64-bit numbers, for the inner loops of BPE.
class PairTable {
public:
    static constexpr std::uint64_t absent = ~std::uint64_t{0};  // no value may be this

    [[nodiscard]] static std::uint64_t key(std::uint32_t left, std::uint32_t right) {
        return std::uint64_t{left} << 32 | right;
    }

    void reserve(std::size_t count) { resize(std::bit_ceil(count * 2 + 16)); }

    void insert(std::uint64_t key, std::uint64_t value) {
        if ((count_ + 1) * 2 > slots_.size()) resize(slots_.empty() ? 16 : slots_.size() * 2);
        Slot& slot = slots_[place(key)];
        if (slot.value == absent) ++count_;
        slot = {key, value};
    }

    [[nodiscard]] std::uint64_t find(std::uint64_t key) const {
        return slots_.empty() ? absent : slots_[place(key)].value;
    }

private:
    struct Slot {
        std::uint64_t key = 0;
        std::uint64_t value = absent;
    };

    [[nodiscard]] std::size_t place(std::uint64_t key) const {
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = (key * 0x9E3779B97F4A7C15U >> 32) & mask;
        while (slots_[at].value != absent && slots_[at].key != key) at = (at + 1) & mask;
        return at;
    }

    void resize(std::size_t size) {
        std::vector<Slot> old(size);
        old.swap(slots_);
        count_ = 0;
        for (const Slot& slot : old)
            if (slot.value != absent) insert(slot.key, slot.value);
    }

    std::vector<Slot> slots_;
    std::size_t count_ = 0;
};

}  // namespace dynak
