// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/workbench.h"

#include <fnmatch.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <ctime>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/parallel.h"
#include "core/base/version.h"
#include "core/pipeline/recipe.h"
#include "core/pipeline/result_names.h"
#include "core/pipeline/workbench_opened.h"
#include "core/profile/profile.h"
#include "core/project/project_file.h"
#include "core/project/resolve.h"
#include "core/sweep/text_metric.h"
#include "core/sweep/translation_quality.h"

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

std::string now() {
    const std::time_t time = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&time, &utc);
    std::array<char, 32> text{};
    (void)std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text.data();
}

std::string host() {
    utsname system{};
    return ::uname(&system) == 0 ? std::string(system.nodename) + " " + system.machine : "";
}

std::string summaryOf(const Dataset& data) {
    std::string text = data.info().format;
    if (!data.info().labelNames.empty()) text += ", " + std::to_string(data.info().labelNames.size()) + " classes";
    for (const auto& split : data.info().splits) text += ", " + std::to_string(split.count) + " " + split.name;
    return text;
}

// The sites whose co-activation is counted in one pass: as many as the counts of `bytes` hold, 0 for all at once.
std::vector<std::vector<std::string>> profiledTogether(const std::vector<Site>& sites, std::int64_t bytes) {
    std::vector<std::vector<std::string>> groups{{}};
    std::int64_t taken = 0;
    for (const Site& site : sites) {
        const std::int64_t counts = site.neurons * site.neurons * static_cast<std::int64_t>(sizeof(std::uint32_t));
        // twice: what counts them, and what it gives out
        if (bytes > 0 && taken > 0 && taken + 2 * counts > bytes) {
            groups.emplace_back();
            taken = 0;
        }
        taken += 2 * counts;
        groups.back().push_back(site.id);
    }
    return groups;
}

// Of the time of a run, as far as no one knows better: in the experiments a training took about ten times as long as
// each of the stages that convert.
double usualShare(const std::string& stage) {
    return stageNamed(stage).trains() ? 10 : 1;
}

}  // namespace

bool matchesSites(const std::string& id, const std::string& patterns) {
    for (std::size_t from = 0; from <= patterns.size();) {
        const auto comma = std::min(patterns.find(',', from), patterns.size());
        if (::fnmatch(patterns.substr(from, comma - from).c_str(), id.c_str(), 0) == 0) return true;
        from = comma + 1;
    }
    return false;
}

Workbench::Workbench(Project project, fs::path file, WorkbenchOptions options)
    : project_(std::move(project)),
      file_(std::move(file)),
      options_(std::move(options)),
      opened_(std::make_unique<Opened>()) {
    // a project that moved with what it names: the next save must not lose the relative paths
    const auto follow = [&](std::string& path, const std::string& relative) {
        std::error_code ignored;
        const fs::path beside = (project_.file.parent_path() / relative).lexically_normal();
        if (!relative.empty() && !fs::exists(path, ignored) && fs::exists(beside, ignored)) path = beside.string();
    };
    follow(project_.model.path, project_.model.relativePath);
    follow(project_.data.path, project_.data.relativePath);
    for (TrainedModel& model : project_.trained) follow(model.path, model.relativePath);
}
Workbench::~Workbench() = default;
Workbench::Workbench(Workbench&&) noexcept = default;
Workbench& Workbench::operator=(Workbench&&) noexcept = default;

json Workbench::recipe() const {
    return parseRecipe(project_.recipe);
}

bool Workbench::isThere(const TrainedModel& model) const {
    std::error_code ignored;
    const fs::path beside = project_.file.parent_path() / model.relativePath;
    return fs::exists(model.path, ignored) || (!model.relativePath.empty() && fs::exists(beside, ignored));
}

std::vector<StageState> Workbench::states() const {
    std::vector<StageState> states = stageStates(project_, recipe());
    // a trained model lies beside the project, where it may have been removed
    for (StageState& state : states) {
        if (!stageNamed(state.stage).trains() || state.status != StageStatus::done) continue;
        const TrainedModel* model = trainedOf(project_, state.key);
        if (model && isThere(*model)) continue;
        state.status = StageStatus::stale;
        state.reason =
            model ? Sentence::tr("its model is no longer at %1", model->path) : Sentence::tr("its model is missing");
    }
    return states;
}

void Workbench::setOptions(const std::string& stage, const json& options) {
    project_.recipe = changedRecipe(project_.recipe, withOptions(recipe(), stage, options));
}

void Workbench::save(const Job& job) {
    if (file_.empty()) return;
    saveProject(project_, file_, job);
    releaseStored(project_);
}

OpenOptions Workbench::opening() const {
    const json load = recipe()["load"];
    OpenOptions options;
    options.device = options_.device.empty() ? load["device"].get<std::string>() : options_.device;
    options.threads = options_.threads > 0 ? options_.threads : load["threads"].get<int>();
    options.memory = options_.memory;
    return options;
}

std::int64_t Workbench::megabytesFor(std::int64_t asked) const {
    if (options_.memory == 0) return asked;
    return std::min(asked, std::max<std::int64_t>(options_.memory / 4 >> 20, 1));
}

Transformer Workbench::openSource(const Job& job) const {
    OpenOptions options = opening();
    fs::path path = project_.model.path;
    if (!project_.model.hash.empty())
        path = resolveModel(project_, [&](const fs::path& candidate) { return Checkpoint::open(candidate).hash(job); });
    if (project_.model.architecture.empty()) return Transformer::open(path, options, job);
    // the project carries the user's description; Transformer::open reads files
    const fs::path description =
        fs::temp_directory_path() / ("dynak-architecture-" + std::to_string(::getpid()) + ".json");
    replaceText(description, project_.model.architecture);
    options.architecture = description;
    const auto opened = attempt([&] { return Transformer::open(path, options, job); });
    fs::remove(description);
    if (!opened) throw opened.error();
    return *opened;
}

const Transformer& Workbench::model(const Job& job) {
    const TrainedModel* trained = trainedModel(states());
    const OpenOptions options = opening();
    const std::string key = (trained ? trained->key : "") + " " + options.device;
    if (opened_->model && opened_->modelKey == key) return *opened_->model;
    if (trained)
        opened_->model = Transformer::open(
            resolveTrained(project_, *trained,
                           [&](const fs::path& candidate) { return Checkpoint::open(candidate).hash(job); }),
            options, job);
    else
        opened_->model = openSource(job);
    opened_->modelKey = key;
    return *opened_->model;
}

const ModelData& Workbench::data(const Job& job) {
    if (opened_->data) return *opened_->data;
    if (project_.data.path.empty())
        throw Error(ErrorCode::badArgument, Sentence::tr("The project has no data set yet."),
                    Sentence::tr("Choose one with --data, or drop it on the window."));
    fs::path path = project_.data.path;
    if (!project_.data.hash.empty())
        path = resolveData(
            project_, [&](const fs::path& candidate) { return openDataset(candidate, {}, job)->info().contentHash; });
    opened_->data = openModelData(model(job), path, {}, job);
    return *opened_->data;
}

ConvertedModel Workbench::converted(const Job& job) {
    const ResultNames names = resultNames(recipe());
    const NamedPartition* partition = partitionNamed(project_, names.partition);
    const NamedRouters* routers = routersNamed(project_, names.routers);
    const TrainedModel* trained = trainedModel(states());
    const std::string key = (partition && routers ? partition->key + routers->key : "dense") +
                            (trained ? trained->key : "") + " " + opening().device;
    if (!opened_->converted || opened_->convertedKey != key) {
        opened_->measurement.reset();
        opened_->converted = partition && routers ? ConvertedModel(model(job), partition->sites, routers->routers.sites)
                                                  : ConvertedModel(model(job));
        opened_->convertedKey = key;
    }
    return *opened_->converted;
}

Batches Workbench::measuringBatches(const json& options, std::int64_t samples, const Job& job) {
    const ModelData& source = data(job);
    BatchingOptions batching = source.batching;
    batching.batchSize = options["batchSize"];
    batching.maxSamples = samples;
    batching.seed = options["seed"];
    batching.threads = threads();
    return makeBatches(source, measuringSplit(*source.dataset), batching, job);
}

std::pair<Metric, MeasureOptions> Workbench::measuring(const json& options, const Batches& batches) {
    const ModelData& source = data();
    MeasureOptions measure;
    measure.executor = executorNamed(options["executor"].get<std::string>());
    measure.seed = options["seed"];
    const std::string asked = options["metric"];
    if (asked == "auto") return {metricFor(model(), *source.dataset), measure};
    const Task task = model().architecture().output.task;
    if (task != Task::sequenceToSequence)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("The metric %1 compares texts that an encoder-decoder writes; this is a %2 model.",
                                 asked, name(task)),
                    Sentence::tr("Use --metric auto."));
    TranslationTask translation =
        translationTask(*source.dataset, measuringSplit(*source.dataset), batches, source.tokenizer);
    translation.batchSize = options["batchSize"];
    translation.options = translateOptions(model());
    translation.options.rules.beams = options["beam"];
    measure.translation = std::make_shared<const TranslationTask>(std::move(translation));
    return {metricNamed(asked), measure};
}

ExecutorKind Workbench::executor() const {
    return executorNamed(recipe()["sweep"]["executor"].get<std::string>());
}

OperatingPoint Workbench::measure(const SiteRules& rule, const Job& job) {
    const ResultNames names = resultNames(recipe());
    const ConvertedModel model = converted(job);
    // beside points of its own rule, where these routers have such a sweep
    const std::string own = names.routers + "." + row(rule.kind).id;
    const std::string& name = sweepNamed(project_, own) ? own : names.sweep;
    json sweep = recipe()["sweep"];
    // in the metric of those points, whatever the options ask of the next sweep
    if (const NamedSweep* there = sweepNamed(project_, name))
        sweep["metric"] = textMetric(there->sweep.metric) ? dynak::name(there->sweep.metric) : "auto";
    const std::string key = stateOf(states(), "sweep").key + sweep["metric"].get<std::string>();
    if (!opened_->measurement || opened_->measurementKey != key) {
        const Batches batches = measuringBatches(sweep, sweep["samples"], job.part(0, 0.1));
        const auto [metric, options] = measuring(sweep, batches);
        opened_->measurement.emplace(model, batches, metric, options);
        opened_->measurementKey = key;
    }
    OperatingPoint point = opened_->measurement->point(rule, job);
    for (auto& other : project_.sweeps)
        if (other.name == name) {
            std::erase_if(other.sweep.points, [&](const OperatingPoint& known) { return known.rule == rule; });
            other.sweep.points.push_back(point);
        }
    return point;
}

SampleClasses Workbench::classesAt(const SiteRules& rule, const std::vector<std::int64_t>& samples, const Job& job) {
    const ConvertedModel model = converted(job);
    const json sweep = recipe()["sweep"];
    return sampleClasses(model, measuringBatches(sweep, sweep["samples"], job.part(0, 0.1)), rule, samples,
                         sweep["seed"], job.part(0.1, 1));
}

void Workbench::run(const std::string& stage, const Job& job) {
    const std::vector<std::string> due = dueStages(states(), recipe(), stage);
    double all = 0;
    for (const std::string& name : due) all += usualShare(name);
    double done = 0;
    for (const std::string& name : due) {
        const double from = done / all;
        done += usualShare(name);
        runStage(stateOf(states(), name), job.part(from, done / all));
    }
}

void Workbench::runStage(const StageState& planned, const Job& job) {
    using Run = void (Workbench::*)(const StageState&, const json&, const Job&);
    static const std::vector<std::pair<std::string, Run>> table{
        {"load", &Workbench::runLoad},           {"replace-projections", &Workbench::runTraining},
        {"relufy", &Workbench::runTraining},     {"sparsify", &Workbench::runTraining},
        {"profile", &Workbench::runProfile},     {"partition", &Workbench::runPartition},
        {"fit-routers", &Workbench::runRouters}, {"sweep", &Workbench::runSweepStage},
        {"allocate", &Workbench::runAllocate}};
    const auto row = std::ranges::find(table, planned.stage, &std::pair<std::string, Run>::first);
    if (row == table.end())
        throw Error(ErrorCode::badArgument, Sentence::tr("The stage %1 is not run by itself.", planned.stage),
                    Sentence::tr("Use dynak export."));
    setThreads(threads());  // which may have changed since the model was opened
    const json options = recipe()[planned.stage];
    const bool trains = stageNamed(planned.stage).trains();
    if (planned.stage != "load" && !trains && sitesAreOld()) adoptSites(recipe()["load"]);
    const auto start = std::chrono::steady_clock::now();
    std::optional<Error> failure;
    try {
        (this->*row->second)(planned, options, job.part(0, 0.99));
    } catch (...) {
        failure = currentError();
    }
    if (failure && failure->code == ErrorCode::stopped) {
        save();  // what was finished of the stage; the next run goes on from there
        throw *failure;
    }
    // loading learns the hashes that its own key is made of
    const StageState state = stateOf(states(), planned.stage);
    StageRecord record{planned.stage,
                       state.key,
                       state.inputs,
                       keyedOptions(stageNamed(planned.stage), options),
                       options.contains("seed") ? options["seed"].get<std::uint64_t>() : 0,
                       version(),
                       now(),
                       secondsSince(start),
                       threads() > 0 ? threads() : defaultThreads(),
                       host(),
                       torchVersion(),
                       failure ? failure->text : Sentence()};
    putRecord(project_, std::move(record));
    save(job.part(0.99, 1));
    if (trains && !failure) dropCheckpoint(planned);
    if (options_.onChange) options_.onChange(project_, planned.stage);
    if (failure) throw *failure;
}

void Workbench::runLoad(const StageState&, const json& options, const Job& job) {
    const Transformer& transformer = model(job.part(0, 0.4));
    const ModelData& source = data(job.part(0.4, 0.5));
    project_.model.hash = transformer.checkpoint().hash(job.part(0.5, 0.9));
    project_.model.family = transformer.architecture().family;
    project_.model.title = transformer.architecture().title;
    project_.model.parameters = transformer.parameterCount();
    project_.data.hash = source.dataset->info().contentHash;
    project_.data.description = summaryOf(*source.dataset);
    project_.data.split =
        Sentence::tr("%1 %2", fittingSplit(*source.dataset).sentence, measuringSplit(*source.dataset).sentence);
    adoptSites(options);
}

Batches Workbench::profilingBatches(const Job& job) {
    const json options = recipe()["profile"];
    const ModelData& source = data(job);
    BatchingOptions batching = source.batching;
    batching.batchSize = options["batchSize"];
    batching.shuffle = true;  // a token limit and the kept inputs take the first batches
    batching.seed = options["seed"];
    batching.threads = threads();
    if (source.tokenizer) batching.maxTokens = options["tokens"];
    return makeBatches(source, fittingSplit(*source.dataset), batching, job);
}

void Workbench::runProfile(const StageState& state, const json& options, const Job& job) {
    ProfileOptions profile;
    profile.tokens = options["tokens"];
    const double value = options["activityValue"];
    const std::string rule = options["activity"];
    if (rule == "nonzero")
        profile.activity = Activity{ActivityRule::nonZero, 0};
    else if (rule == "absolute")
        profile.activity = Activity{ActivityRule::absolute, value};
    else if (rule == "relative")
        profile.activity = Activity{ActivityRule::relative, value};
    profile.coactivation = options["coactivation"];
    profile.inputMegabytes = megabytesFor(options["routerInputsMegabytes"]);
    profile.threads = threads();
    const Batches batches = profilingBatches(job.part(0, 0.05));
    const auto groups = profiledTogether(model(job).sites(), profile.coactivation ? options_.memory / 4 : 0);
    if (groups.size() > 1) profile.inputMegabytes = 0;
    ProfileResults results;
    project_.coactivation.clear();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const double share = 0.95 / static_cast<double>(groups.size());
        profile.sites = groups[i];
        ProfileResults part =
            profileModel(model(job), batches, profile,
                         job.part(0.05 + share * static_cast<double>(i), 0.05 + share * static_cast<double>(i + 1)));
        for (auto& counts : part.coactivation) {
            SiteCoactivation entry{counts.site, counts.neurons, counts.tokens, {}};
            entry.counts = Stored<CoactivationCounts>::of(std::move(counts));
            project_.coactivation.push_back(std::move(entry));
        }
        results.inputs = std::move(part.inputs);
        part.profile.sites.insert(part.profile.sites.begin(), results.profile.sites.begin(),
                                  results.profile.sites.end());
        part.profile.seconds += results.profile.seconds;
        results.profile = std::move(part.profile);
        if (groups.size() > 1) save();  // the counts go to the file and their memory is free for the next
    }
    putProfile(project_, {state.key, std::move(results.profile)});
    // not for the file, where they would be the largest part: they can be had again from the data (routerInputs)
    project_.inputs.clear();
    opened_->inputs = std::move(results.inputs);
    opened_->inputsKey = state.key;
}

std::int64_t expertsOf(const Site& site, std::int64_t experts, std::int64_t expertSize) {
    if (experts > 0) return experts;
    if (expertSize > 0) return site.neurons % expertSize == 0 ? site.neurons / expertSize : 0;
    constexpr double wanted = 64;
    const double target = std::min(wanted, static_cast<double>(site.neurons) / 4);
    std::int64_t best = 1;
    for (std::int64_t divisor = 1; divisor <= site.neurons; ++divisor)
        if (site.neurons % divisor == 0 && std::abs(std::log(static_cast<double>(divisor) / target)) <
                                               std::abs(std::log(static_cast<double>(best) / target)))
            best = divisor;
    return best;
}

Project newProject(const ProjectSources& sources, const json& recipe) {
    Project project;
    project.model.path = fs::absolute(sources.model).lexically_normal().string();
    if (sources.architecture) project.model.architecture = readText(*sources.architecture, 4 << 20);
    if (!sources.data.empty()) project.data.path = fs::absolute(sources.data).lexically_normal().string();
    project.recipe = canonicalRecipe(recipe).dump();
    fs::path folder = fs::path(project.model.path);
    if (folder.extension() == ".safetensors") folder = folder.parent_path();
    project.title = folder.filename().string();
    if (project.title.empty()) project.title = folder.parent_path().filename().string();
    return project;
}

}  // namespace dynak
