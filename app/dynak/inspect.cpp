// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <sstream>

#include "app/dynak/context.h"
#include "core/transformer/outline.h"

namespace dynak::cli {

namespace {

void inspect(const Context& context, const ModelOption& option, std::int64_t length, bool tree, bool hash) {
    Context shapes = context;
    shapes.device = "meta";  // no weight is read
    const Transformer model = option.open(shapes);
    const Architecture& architecture = model.architecture();
    const Outline outline = outlineOf(model, length);
    const CostModel cost = model.costModel();
    const Workload sample = Workload::sample(outline.length);
    const double macs = cost.dense(sample);

    nlohmann::json object{{"family", architecture.family},
                          {"task", name(architecture.output.task).english()},
                          {"parameters", model.checkpoint().parameterCount()},
                          {"width", architecture.width},
                          {"vocabulary", architecture.vocabulary},
                          {"context", architecture.context},
                          {"length", static_cast<std::int64_t>(outline.length)},
                          {"macs_per_sample", macs},
                          {"labels", architecture.labels},
                          {"unused_tensors", model.unusedTensors()}};
    if (hash) object["hash"] = model.checkpoint().hash(context.job());
    std::ostringstream text;
    text << architecture.title << ", " << name(architecture.output.task).english() << "\n"
         << "  parameters  " << grouped(model.checkpoint().parameterCount()) << "\n"
         << "  width       " << architecture.width << "\n"
         << "  MACs        " << scaled(macs) << " for a sample of " << outline.length << " tokens\n"
         << "Sites (units that can become a Mixture of Experts)\n";
    double siteMacs = 0;
    for (std::size_t s = 0; s < model.sites().size(); ++s) {
        const Site& site = model.sites()[s];
        const double share = sample.tokens * cost.sites[s].densePerToken / macs;
        siteMacs += share;
        object["sites"].push_back({{"id", site.id},
                                   {"width", site.width},
                                   {"neurons", site.neurons},
                                   {"activation", name(site.activation)},
                                   {"gated", site.gated},
                                   {"up_activation", name(site.upActivation)},
                                   {"macs_share", share}});
        text << "  " << site.id << "  " << site.width << " → " << site.neurons << (site.gated ? " gated " : " ")
             << name(site.activation)
             << (site.upActivation == Activation::identity ? "" : std::string(" × ") + name(site.upActivation)) << "  "
             << digits(100 * share, 1) << " % of MACs\n";
    }
    object["sites_macs_share"] = siteMacs;
    text << "  all sites: " << digits(100 * siteMacs, 1) << " % of MACs\n";
    if (hash) text << "  hash        " << model.checkpoint().hash() << "\n";
    if (!tree) text << "--tree lists every tensor.\n";
    for (const auto& row : outline.rows) {
        object["modules"].push_back({{"name", row.name},
                                     {"shape", row.shape},
                                     {"parameters", row.parameters},
                                     {"macs_share", row.macs / macs},
                                     {"site", row.site}});
        if (tree)
            text << "  " << row.name << "  " << (row.shape.empty() ? "" : toString(row.shape) + "  ")
                 << digits(100 * row.macs / macs, 1) << " %\n";
    }
    for (const auto& tensor : model.unusedTensors()) context.note("not used: " + tensor);
    context.print(object, text.str());
}

}  // namespace

void setUpInspect(CLI::App& command, Context& context) {
    const auto option = std::make_shared<ModelOption>();
    const auto length = std::make_shared<std::int64_t>(0);
    const auto tree = std::make_shared<bool>(false);
    const auto hash = std::make_shared<bool>(false);
    option->add(command);
    command.add_option("--length", *length, "Tokens of the sample that MACs are given for")->check(CLI::PositiveNumber);
    command.add_flag("--tree", *tree, "List every tensor");
    command.add_flag("--hash", *hash, "Also the hash of all weights, which reads them");
    command.callback([=, &context] {
        context.action = [=, &context] {
            inspect(context, *option, *length, *tree, *hash);
        };
    });
}

}  // namespace dynak::cli
