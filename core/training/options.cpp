// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/options.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

#include "core/base/error.h"
#include "core/base/nearest.h"
#include "core/training/sparsity_penalty.h"

namespace dynak {

using nlohmann::json;

namespace {

constexpr std::array scheduleNames{"constant", "linear", "cosine"};
constexpr std::array precisionNames{"fp32", "bf16"};

// Where a number may lie: from `least` to `most`, `least` itself only where it is not `above`.
struct Range {
    double least, most = 1e15;
    bool above = false;
    Sentence text;
};
const Range positive{0, std::numeric_limits<double>::max(), true, Sentence::tr("above 0")};
const Range notNegative{0, 1e15, false, Sentence::tr("0 or more")};
const Range atLeastOne{1, 1e15, false, Sentence::tr("at least 1")};
const Range share{0, 1, false, Sentence::tr("in [0, 1]")};
const Range belowOne{0, 1 - std::numeric_limits<double>::epsilon() / 2, false, Sentence::tr("in [0, 1)")};
const Range anything{-1e15, 1e15, false, Sentence::tr("from -1e15 to 1e15")};

// The one list of options: `v` writes them, reads them, checks them or tells of them.
template <class Visitor, class Options>
void visit(Visitor& v, Options& o) {
    v.number("steps", o.steps, atLeastOne, "Optimiser steps");
    v.number("epochs", o.epochs, notNegative, "Length in passes over the data, instead of steps; 0: steps count");
    v.number("batch_size", o.batchSize, atLeastOne, "Samples or windows in one forward pass");
    v.number("accumulation", o.accumulation, atLeastOne, "Forward passes in a step");
    v.number("learning_rate", o.learningRate, positive, "At the end of the warm-up");
    v.number("warm_up_steps", o.warmUpSteps, notNegative, "Steps over which the learning rate grows");
    v.choice("schedule", o.schedule, scheduleNames, "Of the learning rate: constant, linear or cosine");
    v.number("end_share", o.endShare, share, "Of the learning rate, reached at the last step");
    v.number("beta1", o.beta1, belowOne, "Of AdamW's mean of gradients");
    v.number("beta2", o.beta2, belowOne, "Of AdamW's mean of squares");
    v.number("epsilon", o.epsilon, positive, "Of AdamW, added to the root of the mean of squares");
    v.number("weight_decay", o.weightDecay, notNegative, "Of matrices only");
    v.number("clip_norm", o.clipNorm, notNegative, "Largest norm of the gradient; 0: no limit");
    v.choice("precision", o.precision, precisionNames, "fp32, or bf16 for the matrix products");
    v.text("trainable", o.trainable, "Names of the parameters that learn, with * and ?, separated by commas");
    v.number("seed", o.seed, notNegative, "Of the order of the data, of the augmentation and of dropout");
    v.number("dropout", o.dropout, belowOne, "Share of embeddings' and branches' features that a pass sets to 0");
    v.number("task", o.loss.task, notNegative, "Weight of the cross-entropy with the labels");
    v.number("logits", o.loss.logits, notNegative, "Weight of the divergence from the dense model's outputs");
    v.number("sites", o.loss.sites, notNegative, "Weight of the error of each site's output");
    v.number("temperature", o.loss.temperature, positive, "Divides both logits before they are compared");
    v.number("smoothing", o.loss.smoothing, belowOne, "Share of a label that is spread over all classes");
    v.text("penalty", o.sparsity.penalty, "Sparsity penalty: hoyer, l1, clamped or hoyer-clamped");
    v.number("alpha", o.sparsity.alpha, notNegative, "Weight of the sparsity penalty; 0: none");
    v.number("projection_weight", o.sparsity.projectionWeight, notNegative,
             "Weight of attention's projections in the penalty, beside 1 of the FFNs");
    v.number("alpha_delay", o.sparsity.delayShare, belowOne, "Share of the steps before which alpha is 0");
    v.number("alpha_warm_up", o.sparsity.warmUpShare, share, "Share of the steps over which alpha grows");
    v.number("displacement", o.sparsity.displacement, anything, "Pre-activations below it cost nothing");
    v.number("crop", o.augmentation.crop, notNegative, "Pixels of border that a picture is shifted over");
    v.flag("flip", o.augmentation.flip, "Mirrors every second picture");
    v.number("mixup", o.augmentation.mixup, notNegative, "Parameter of mixup; 0: none");
    v.number("cutmix", o.augmentation.cutmix, notNegative, "Parameter of CutMix; 0: none");
}

[[noreturn]] void refuse(const Sentence& origin, const char* key, const Sentence& expected, const json& found) {
    throw Error(ErrorCode::badArgument,
                Sentence::tr("%1 \"%2\" must be %3; it is %4.", origin, key, expected,
                             found.dump(-1, ' ', false, json::error_handler_t::replace)),
                Sentence::tr("Choose another value."));
}

template <std::size_t n>
Sentence listed(const std::array<const char*, n>& names) {
    std::string list;
    for (const char* name : names) list += (list.empty() ? "" : ", ") + std::string(name);
    return Sentence::tr("one of %1", list);
}

class Writer {
public:
    template <class T>
    void number(const char* key, const T& value, const Range&, const char* effect) {
        add(key, value, effect);
    }
    void text(const char* key, const std::string& value, const char* effect) { add(key, value, effect); }
    void flag(const char* key, bool value, const char* effect) { add(key, value, effect); }
    template <class E, std::size_t n>
    void choice(const char* key, E value, const std::array<const char*, n>& names, const char* effect) {
        add(key, names.at(static_cast<std::size_t>(value)), effect);
    }

    json object = json::object();
    std::vector<TrainingKey> keys;  // in the order of the list

private:
    void add(const char* key, const json& value, const char* effect) {
        object[key] = value;
        keys.push_back({key, effect, value});
    }
};

class Reader {
public:
    Reader(const json& object, const Sentence& origin) : object_(object), origin_(origin) {}

    template <class T>
    void number(const char* key, T& value, const Range& range, const char*) {
        const json* found = find(key);
        if (!found) return;
        if (!found->is_number()) refuse(origin_, key, Sentence::tr("a number %1", range.text), *found);
        const auto real = found->get<double>();
        if constexpr (std::is_integral_v<T>) {
            if (real != std::floor(real) || std::abs(real) > 1e15)
                refuse(origin_, key, Sentence::tr("a whole number"), *found);
            if (real < 0) refuse(origin_, key, range.text, *found);
        }
        value = static_cast<T>(real);
    }
    void text(const char* key, std::string& value, const char*) {
        const json* found = find(key);
        if (!found) return;
        if (!found->is_string()) refuse(origin_, key, Sentence::tr("a text"), *found);
        value = found->get<std::string>();
    }
    void flag(const char* key, bool& value, const char*) {
        const json* found = find(key);
        if (!found) return;
        if (!found->is_boolean()) refuse(origin_, key, Sentence::tr("true or false"), *found);
        value = found->get<bool>();
    }
    template <class E, std::size_t n>
    void choice(const char* key, E& value, const std::array<const char*, n>& names, const char*) {
        const json* found = find(key);
        if (!found) return;
        for (std::size_t i = 0; i < n; ++i)
            if (*found == names[i]) {
                value = static_cast<E>(i);
                return;
            }
        refuse(origin_, key, listed(names), *found);
    }

    void refuseUnknown() const {
        for (const auto& [key, value] : object_.items())
            if (std::ranges::find(known_, key) == known_.end())
                throw Error(ErrorCode::badArgument, Sentence::tr("%1 \"%2\" is not known.", origin_, key),
                            Sentence::tr("docs/recipes.md lists the keys.%1", didYouMean(key, known_)));
    }

private:
    const json* find(const char* key) {
        known_.emplace_back(key);
        const auto found = object_.find(key);
        return found == object_.end() ? nullptr : &*found;
    }

    const json& object_;
    const Sentence& origin_;
    std::vector<std::string> known_;
};

class Checker {
public:
    template <class T>
    void number(const char* key, const T& value, const Range& range, const char*) const {
        const auto real = static_cast<double>(value);
        const bool fits =
            std::isfinite(real) && (range.above ? real > range.least : real >= range.least) && real <= range.most;
        if (!fits) refuse(Sentence::tr("The training option"), key, range.text, value);
    }
    void text(const char*, const std::string&, const char*) const {}
    void flag(const char*, bool, const char*) const {}
    template <class E, std::size_t n>
    void choice(const char*, E, const std::array<const char*, n>&, const char*) const {}
};

}  // namespace

const char* name(Schedule schedule) {
    return scheduleNames.at(static_cast<std::size_t>(schedule));
}

Schedule scheduleFromName(const std::string& name) {
    for (std::size_t i = 0; i < scheduleNames.size(); ++i)
        if (name == scheduleNames[i]) return static_cast<Schedule>(i);
    throw Error(ErrorCode::badArgument, Sentence::tr("There is no schedule \"%1\".", name),
                Sentence::tr("Choose one of constant, linear, cosine."));
}

void check(const TrainingOptions& options) {
    Checker checker;
    visit(checker, options);
    requirePenalty(options.sparsity.penalty);
    const LossOptions& loss = options.loss;
    if (loss.task + loss.logits + loss.sites + options.sparsity.alpha == 0)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("The training options task, logits, sites and alpha are all 0."),
                    Sentence::tr("Give one of the losses a weight."));
}

json toJson(const TrainingOptions& options) {
    Writer writer;
    visit(writer, options);
    return writer.object;
}

TrainingOptions trainingOptions(const json& object, const Sentence& origin, const TrainingOptions& base) {
    if (!object.is_object())
        throw Error(ErrorCode::badArgument, Sentence::tr("%1 must be an object, found %2.", origin, object.type_name()),
                    Sentence::tr("Write {\"option\": value}."));
    TrainingOptions options = base;
    const Sentence where = Sentence::tr("%1: the option", origin);
    Reader reader(object, where);
    visit(reader, options);
    reader.refuseUnknown();
    check(options);
    return options;
}

std::vector<TrainingKey> trainingKeys() {
    Writer writer;
    const TrainingOptions defaults;
    visit(writer, defaults);
    return writer.keys;
}

TrainingOptions withSteps(TrainingOptions options, std::int64_t stepsPerEpoch) {
    if (options.epochs <= 0) return options;
    if (stepsPerEpoch <= 0)
        throw Error(ErrorCode::badArgument, Sentence::tr("The data are drawn anew for ever and have no epochs."),
                    Sentence::tr("Give the length in steps."));
    const double batches = options.epochs * static_cast<double>(stepsPerEpoch);
    options.steps = std::max<std::int64_t>(1, std::llround(batches / static_cast<double>(options.accumulation)));
    return options;
}

double learningRateShare(const TrainingOptions& options, std::int64_t step) {
    if (step < options.warmUpSteps) return static_cast<double>(step + 1) / static_cast<double>(options.warmUpSteps);
    const double rest = static_cast<double>(std::max<std::int64_t>(options.steps - options.warmUpSteps, 1));
    const double done = std::min(static_cast<double>(step - options.warmUpSteps) / rest, 1.0);
    const double above = 1 - options.endShare;
    switch (options.schedule) {
        case Schedule::constant: return 1;
        case Schedule::linear: return options.endShare + above * (1 - done);
        case Schedule::cosine: return options.endShare + above * 0.5 * (1 + std::cos(std::numbers::pi * done));
    }
    return 1;
}

double sparsityWeight(const TrainingOptions& options, std::int64_t step) {
    const auto steps = static_cast<double>(options.steps);
    const double begin = options.sparsity.delayShare * steps;
    const double ramp = options.sparsity.warmUpShare * steps;
    const double past = static_cast<double>(step) - begin;
    if (past < 0) return 0;
    return ramp > 0 ? options.sparsity.alpha * std::min(past / ramp, 1.0) : options.sparsity.alpha;
}

}  // namespace dynak
