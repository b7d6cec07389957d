// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a JSON file (a tokenizer, a lesson) that knows where it stands, so that errors can name it.
#pragma once

#include <cstdint>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/sentence.h"

namespace dynak {

class Section {
public:
    // `value` must outlive the section. `hint` says what to do about a file that is not as expected.
    Section(const nlohmann::json& value, std::string file,
            Sentence hint = Sentence::tr("Fetch the file again, or save it anew with the tool that made it."));

    [[nodiscard]] const nlohmann::json& value() const { return *value_; }
    [[nodiscard]] const std::string& file() const { return origin_->file; }
    // E.g. "normalizer.normalizers[1]".
    [[nodiscard]] const std::string& path() const { return path_; }

    // All throw Error{badFile} naming file and path when the part is of another kind than asked for.
    [[nodiscard]] Section at(std::string_view key) const;                   // must be there
    [[nodiscard]] std::optional<Section> find(std::string_view key) const;  // nothing when absent or null
    [[nodiscard]] std::vector<Section> list(std::string_view key) const;    // must be there
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::string text(std::string_view key, std::string_view otherwise) const;
    [[nodiscard]] char32_t character(std::string_view key) const;  // a string of one character
    [[nodiscard]] bool flag(std::string_view key, bool otherwise) const;
    [[nodiscard]] std::int64_t integer(std::string_view key) const;
    [[nodiscard]] std::int64_t integer(std::string_view key, std::int64_t otherwise) const;

    // "FILE: PATH <text>."
    [[noreturn]] void fail(const Sentence& text, const Sentence& hint = {}) const;

private:
    struct Origin {
        std::string file;
        Sentence hint;
    };
    Section(const nlohmann::json& value, std::shared_ptr<const Origin> origin, std::string path);
    [[nodiscard]] std::string pathOf(std::string_view key) const;

    const nlohmann::json* value_;
    std::shared_ptr<const Origin> origin_;
    std::string path_;
};

// One row of the table of a component kind: the `type` in the file and what reads it.
template <class Component>
struct ComponentKind {
    const char* type;
    std::unique_ptr<const Component> (*read)(const Section&);
};

// `noun` is for the error, e.g. "a normalizer".
template <class Component, class Table>
[[nodiscard]] std::unique_ptr<const Component> readByType(const Section& section, const Table& kinds,
                                                          const Sentence& noun) {
    const std::string type = section.text("type");
    std::string known;
    for (const ComponentKind<Component>& kind : kinds) {
        if (type == kind.type) return kind.read(section);
        known += (known.empty() ? "" : ", ") + std::string(kind.type);
    }
    section.fail(Sentence::tr("has the type \"%1\", which is not %2 that Dynak knows", type, noun),
                 Sentence::tr("Known types: %1.", known));
}

}  // namespace dynak
