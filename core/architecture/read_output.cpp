// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/architecture/reader.h"

namespace dynak {

using nlohmann::json;

OutputSpec Reader::outputRow(const json& object) const {
    allow(object, "output", {"task", "architectures", "pooling", "steps", "scale", "soft_cap", "bias", "when"});
    OutputSpec spec;
    spec.task = oneOf<Task, 5>(values_, "task", values_.text(object, "task"),
                               {{{"classification", Task::classification},
                                 {"masked_language_model", Task::maskedLanguageModel},
                                 {"language_model", Task::languageModel},
                                 {"sequence_to_sequence", Task::sequenceToSequence},
                                 {"embedding", Task::embedding}}});
    const bool pooled = spec.task == Task::classification;
    spec.pooling = oneOf<Pooling, 6>(values_, "pooling", values_.text(object, "pooling", pooled ? "first" : "all"),
                                     {{{"all", Pooling::all},
                                       {"first", Pooling::first},
                                       {"last", Pooling::last},
                                       {"mean", Pooling::mean},
                                       {"mean_patches", Pooling::meanPatches},
                                       {"first_and_mean_patches", Pooling::firstAndMeanPatches}}});
    for (const auto& entry : part(object, "steps")) {
        if (!entry.is_object() || entry.size() != 1)
            values_.fail(
                Sentence::tr("a step is one of {\"linear\"}, {\"activation\"}, {\"norm\"}, found %1", entry.dump()));
        OutputStep step;
        if (entry.contains("linear")) {
            step.kind = OutputStep::Kind::linear;
            step.linear = linear(entry["linear"]);
        } else if (entry.contains("activation")) {
            step.kind = OutputStep::Kind::activation;
            step.activation = activation(entry, "activation");
        } else if (entry.contains("norm")) {
            step.kind = OutputStep::Kind::norm;
            step.norm = norm(entry["norm"]);
        } else {
            values_.fail(
                Sentence::tr("a step is one of {\"linear\"}, {\"activation\"}, {\"norm\"}, found %1", entry.dump()));
        }
        spec.steps.push_back(std::move(step));
    }
    spec.scale = values_.number(object, "scale", 1);
    spec.softCap = values_.number(object, "soft_cap", 0);
    spec.bias = values_.text(object, "bias", "");
    return spec;
}

// The row whose "architectures" lists the model's class; without a class in config.json, the first whose tensors exist.
OutputSpec Reader::output(const json& outputs, const json& config) const {
    std::string className;
    if (config.contains("architectures") && config["architectures"].is_array() && !config["architectures"].empty() &&
        config["architectures"][0].is_string())
        className = config["architectures"][0].get<std::string>();
    for (const auto& entry : outputs) {
        if (!given(entry)) continue;
        const json& classes = part(entry, "architectures");
        if (!classes.is_null() && !className.empty()) {
            bool listed = false;
            for (const auto& known : classes) listed = listed || known == className;
            if (!listed) continue;
        }
        OutputSpec spec = outputRow(entry);
        if (!classes.is_null() && className.empty()) {
            bool complete = true;
            for (const auto& step : spec.steps)
                complete = complete && (!step.linear.present() || values_.hasTensor(step.linear.weight));
            if (!complete) continue;
        }
        return spec;
    }
    return {};  // a bare encoder: embeddings
}

}  // namespace dynak
