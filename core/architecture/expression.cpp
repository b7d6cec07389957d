// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/expression.h"

#include <cctype>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/error.h"

namespace dynak {

namespace {

using nlohmann::json;

// Recursive descent, one function a level of precedence.
class Parser {
public:
    Parser(std::string_view text, const ExpressionScope& scope) : text_(text), scope_(scope) {}

    json parse() {
        json value = choice();
        skipSpaces();
        if (at_ != text_.size()) fail(Sentence::tr("unexpected '%1'", text_[at_]));
        return value;
    }

private:
    [[noreturn]] void fail(const Sentence& what) const {
        constexpr std::size_t longest = 200;
        const std::string shown =
            text_.size() <= longest ? std::string(text_) : std::string(text_.substr(0, longest)) + "…";
        throw Error(ErrorCode::badModel,
                    Sentence::tr("The expression \"=%1\" is wrong at character %2: %3.", shown, at_ + 1, what),
                    Sentence::tr("docs/architectures.md lists what expressions may hold."));
    }

    void skipSpaces() {
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    }

    bool take(std::string_view symbol) {
        skipSpaces();
        if (text_.substr(at_, symbol.size()) != symbol) return false;
        at_ += symbol.size();
        return true;
    }

    double number(const json& value) const {
        if (value.is_boolean()) return value.get<bool>() ? 1 : 0;
        if (!value.is_number()) fail(Sentence::tr("a number was expected, found %1", value.dump()));
        return value.get<double>();
    }

    bool truth(const json& value) const {
        if (value.is_null()) return false;
        if (value.is_boolean()) return value.get<bool>();
        if (value.is_string()) return !value.get_ref<const std::string&>().empty();
        return number(value) != 0;
    }

    json choice() {
        if (++depth_ > 64) fail(Sentence::tr("it is nested too deeply"));
        json condition = either();
        if (take("?")) {
            json yes = choice();
            if (!take(":")) fail(Sentence::tr("':' was expected"));
            json no = choice();
            condition = truth(condition) ? yes : no;
        }
        --depth_;
        return condition;
    }

    json either() {
        json left = both();
        while (take("||")) {
            const json right = both();
            left = truth(left) || truth(right);
        }
        return left;
    }

    json both() {
        json left = comparison();
        while (take("&&")) {
            const json right = comparison();
            left = truth(left) && truth(right);
        }
        return left;
    }

    json comparison() {
        json left = sum();
        if (take("==")) return left == sum();
        if (take("!=")) return left != sum();
        if (take("<=")) return number(left) <= number(sum());
        if (take(">=")) return number(left) >= number(sum());
        if (take("<")) return number(left) < number(sum());
        if (take(">")) return number(left) > number(sum());
        return left;
    }

    json sum() {
        json left = product();
        while (true) {
            if (take("+"))
                left = number(left) + number(product());
            else if (take("-"))
                left = number(left) - number(product());
            else
                return left;
        }
    }

    json product() {
        json left = unary();
        while (true) {
            if (take("*"))
                left = number(left) * number(unary());
            else if (take("/"))
                left = number(left) / number(unary());
            else if (take("%"))
                left = std::fmod(number(left), number(unary()));
            else
                return left;
        }
    }

    json unary() {
        if (++depth_ > 64) fail(Sentence::tr("it is nested too deeply"));
        json value;
        if (take("-"))
            value = -number(unary());
        else if (peekNot())
            value = !truth(unary());
        else
            value = power();
        --depth_;
        return value;
    }

    bool peekNot() {
        skipSpaces();
        if (at_ + 1 < text_.size() && text_[at_] == '!' && text_[at_ + 1] != '=') {
            ++at_;
            return true;
        }
        return false;
    }

    json power() {
        json base = primary();
        if (take("^")) return std::pow(number(base), number(unary()));
        return base;
    }

    json primary() {
        skipSpaces();
        if (take("(")) {
            json value = choice();
            if (!take(")")) fail(Sentence::tr("')' was expected"));
            return value;
        }
        if (at_ >= text_.size()) fail(Sentence::tr("it ends too early"));
        const char c = text_[at_];
        if (c == '\'') return quoted();
        if (std::isdigit(static_cast<unsigned char>(c)) || c == '.') return literal();
        if (std::isalpha(static_cast<unsigned char>(c)) || c == '_') return named();
        fail(Sentence::tr("unexpected '%1'", c));
    }

    json quoted() {
        const auto end = text_.find('\'', at_ + 1);
        if (end == std::string_view::npos) fail(Sentence::tr("the string does not end"));
        std::string value(text_.substr(at_ + 1, end - at_ - 1));
        at_ = end + 1;
        return value;
    }

    json literal() {
        std::size_t used = 0;
        const std::string rest(text_.substr(at_, 40));
        double value = 0;
        try {
            value = std::stod(rest, &used);
        } catch (const std::exception&) {
            fail(Sentence::tr("a number was expected"));
        }
        at_ += used;
        return value;
    }

    json named() {
        const std::size_t start = at_;
        while (at_ < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[at_])) || text_[at_] == '_')) ++at_;
        const std::string name(text_.substr(start, at_ - start));
        if (name == "true") return true;
        if (name == "false") return false;
        if (name == "null") return nullptr;
        if (!take("(")) return scope_.value(name);
        const json argument = choice();
        if (!take(")")) fail(Sentence::tr("')' was expected"));
        if (name == "sqrt") return std::sqrt(number(argument));
        if (name == "floor") return std::floor(number(argument));
        if (name == "has") {
            if (!argument.is_string()) fail(Sentence::tr("has() takes a tensor's name in quotes"));
            return scope_.hasTensor(argument.get<std::string>());
        }
        fail(Sentence::tr("there is no function %1()", name));
    }

    std::string_view text_;
    const ExpressionScope& scope_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

}  // namespace

json evaluate(std::string_view text, const ExpressionScope& scope) {
    return Parser(text, scope).parse();
}

}  // namespace dynak
