// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/safetensors.h"
#include "tests/core/checkpoint/handmade.h"

using namespace dynak;
using namespace testing;

namespace {

constexpr const char* indexName = "model.safetensors.index.json";

Error openError(const fs::path& path) {
    const Error error = errorOf([&] { static_cast<void>(Checkpoint::open(path)); });
    CHECK_FALSE(error.hint.empty());
    return error;
}

// A folder of a model that lacks nothing but its weights.
class ModelFolder : public TemporaryFolder {
public:
    ModelFolder() { writeBytes(*this / "config.json", R"({"model_type":"toy"})"); }

    // two shards, "one" and "two", that hold the tensors "a" and "b"
    void addShards() const {
        writeBytes(*this / "one.safetensors", oneTensor("a"));
        writeBytes(*this / "two.safetensors", oneTensor("b"));
        addIndex(R"({"a":"one.safetensors","b":"two.safetensors"})");
    }
    void addIndex(const std::string& weightMap) const {
        writeBytes(*this / indexName, R"({"metadata":{"total_size":8},"weight_map":)" + weightMap + "}");
    }
};

}  // namespace

TEST_CASE("checkpoint: a folder with one file") {
    const ModelFolder folder;
    writeBytes(folder / "model.safetensors", oneTensor("a"));
    writeBytes(folder / "other.safetensors", oneTensor("b"));
    writeBytes(folder / "vocab.txt", "x");
    writeBytes(folder / "tokenizer.json", "{}");
    writeBytes(folder / "notes.txt", "x");
    const Checkpoint checkpoint = Checkpoint::open(folder.path());
    CHECK(checkpoint.names() == std::vector<std::string>{"a"});
    CHECK(checkpoint.contains("a"));
    CHECK_FALSE(checkpoint.contains("b"));
    CHECK(checkpoint.shape("a") == Shape{1});
    CHECK(checkpoint.view("a").toFloats() == std::vector<float>{1});
    CHECK(checkpoint.config().at("model_type") == "toy");
    CHECK(checkpoint.generationConfig() == nlohmann::json::object());
    CHECK(checkpoint.path() == folder.path());
    CHECK(checkpoint.folder() == folder.path());
    CHECK(checkpoint.weightFiles() == std::vector{folder / "model.safetensors"});
    CHECK(checkpoint.companions() == std::vector{folder / "tokenizer.json", folder / "vocab.txt"});
    CHECK(checkpoint.companion("vocab.txt") == folder / "vocab.txt");
    CHECK_FALSE(checkpoint.companion("merges.txt"));
    CHECK(checkpoint.parameterCount() == 1);
    CHECK(checkpoint.totalBytes() == 4);
}

TEST_CASE("checkpoint: the only other safetensors file serves, generation_config.json is read") {
    const ModelFolder folder;
    writeBytes(folder / "weights.safetensors", oneTensor("a"));
    writeBytes(folder / "pytorch_model.bin", "pickled");
    writeBytes(folder / "generation_config.json", R"({"eos_token_id":2})");
    const Checkpoint checkpoint = Checkpoint::open(folder.path());
    CHECK(checkpoint.contains("a"));
    CHECK(checkpoint.generationConfig().at("eos_token_id") == 2);
}

TEST_CASE("checkpoint: a single file stands alone, its metadata is the config") {
    const ModelFolder folder;
    const Tensor tensor = Tensor::fromFloats({1}, std::vector<float>{1});
    writeSafetensors(folder / "model.safetensors", {{"a", tensor.view()}}, {{"dim", "64"}});
    writeBytes(folder / "vocab.txt", "x");
    const Checkpoint checkpoint = Checkpoint::open(folder / "model.safetensors");
    CHECK(checkpoint.config() == nlohmann::json{{"dim", "64"}, {"format", "pt"}});
    CHECK(checkpoint.folder() == folder.path());
    CHECK(checkpoint.companions().empty());
    writeBytes(folder / "bare.safetensors", oneTensor("a"));
    CHECK(Checkpoint::open(folder / "bare.safetensors").config() == nlohmann::json::object());
}

TEST_CASE("checkpoint: shards act as one") {
    const ModelFolder folder;
    folder.addShards();
    const Checkpoint checkpoint = Checkpoint::open(folder.path());
    CHECK(checkpoint.names() == std::vector<std::string>{"a", "b"});
    CHECK(checkpoint.view("b").toFloats() == std::vector<float>{1});
    CHECK(checkpoint.weightFiles() == std::vector{folder / "one.safetensors", folder / "two.safetensors"});
    CHECK(checkpoint.parameterCount() == 2);
    CHECK(checkpoint.totalBytes() == 8);
}

TEST_CASE("checkpoint: shards may lie in folders below and be links, as in a download cache") {
    const ModelFolder folder;
    const TemporaryFolder blobs;
    fs::create_directory(folder / "deep");
    writeBytes(blobs / "0a1b", oneTensor("a"));
    fs::create_symlink(blobs / "0a1b", folder / "deep/one.safetensors");
    folder.addIndex(R"({"a":"./deep/one.safetensors"})");
    CHECK(Checkpoint::open(folder.path()).contains("a"));
}

TEST_CASE("checkpoint: the hash follows content, not place") {
    const ModelFolder first, second;
    first.addShards();
    second.addShards();
    const std::string hash = Checkpoint::open(first.path()).hash();
    CHECK(hash.size() == 32);
    CHECK(Checkpoint::open(second.path()).hash() == hash);
    writeBytes(second / "config.json", R"({"model_type":"tox"})");
    CHECK(Checkpoint::open(second.path()).hash() != hash);
    std::string shard = readBytes(first / "two.safetensors");
    shard.back() = '\x40';  // 1.0 becomes 3.0
    writeBytes(first / "two.safetensors", shard);
    CHECK(Checkpoint::open(first.path()).hash() != hash);
}

TEST_CASE("checkpoint: a stopped hash can be asked for again") {
    const ModelFolder folder;
    folder.addShards();
    const Checkpoint checkpoint = Checkpoint::open(folder.path());
    std::stop_source stop;
    stop.request_stop();
    const Error error = errorOf([&] { static_cast<void>(checkpoint.hash(Job({}, stop.get_token()))); });
    CHECK(error.code == ErrorCode::stopped);
    CHECK(checkpoint.hash() == Checkpoint::open(folder.path()).hash());
}

TEST_CASE("checkpoint: paths that are none") {
    CHECK(openError("").code == ErrorCode::badArgument);
    const Error absent = openError("/nowhere/model");
    CHECK(absent.code == ErrorCode::notFound);
    CHECK(mentions(absent.text, "/nowhere/model"));
}

TEST_CASE("checkpoint: a folder without weights") {
    const ModelFolder folder;
    SUBCASE("empty but for its config") {
        const Error error = openError(folder.path());
        CHECK(error.code == ErrorCode::notFound);
        CHECK(mentions(error.text, folder.path().string(), "no weights"));
    }
    SUBCASE("a file without tensors") {
        writeBytes(folder / "model.safetensors", container("{}"));
        CHECK(mentions(openError(folder.path()).text, "model.safetensors", "no tensors"));
    }
    SUBCASE("several files, none of them the model's") {
        writeBytes(folder / "model-00001-of-00002.safetensors", oneTensor("a"));
        writeBytes(folder / "model-00002-of-00002.safetensors", oneTensor("b"));
        const Error error = openError(folder.path());
        CHECK(error.code == ErrorCode::badModel);
        CHECK(mentions(error.text, "2 .safetensors files", "model-00001-of-00002.safetensors", indexName));
    }
}

TEST_CASE("checkpoint: pickled weights are refused unopened, with the way to convert them") {
    for (const std::string pickled : {"pytorch_model.bin", "model.pt", "model.pth", "last.ckpt"}) {
        CAPTURE(pickled);
        const ModelFolder folder;
        // a folder of that name: opening it as a file would give another error
        fs::create_directory(folder / pickled);
        const Error inFolder = openError(folder.path());
        CHECK(inFolder.code == ErrorCode::badModel);
        CHECK(mentions(inFolder.text, folder.path().string(), pickled, "pickled"));
        CHECK(mentions(inFolder.hint, "safe_serialization=True", "save_file"));
        fs::remove(folder / pickled);
        writeBytes(folder / pickled, oneTensor("a"));
        const Error alone = openError(folder / pickled);
        CHECK(alone.code == ErrorCode::badFile);
        CHECK(mentions(alone.text, pickled, "pickled"));
        CHECK(mentions(alone.hint, "save_file"));
    }
}

TEST_CASE("checkpoint: a folder of bare weights is the same model as its file") {
    const TemporaryFolder folder;
    writeBytes(folder / "model.safetensors", oneTensor("a"));
    const Checkpoint whole = Checkpoint::open(folder.path());
    CHECK(whole.config().empty());
    CHECK(whole.hash() == Checkpoint::open(folder / "model.safetensors").hash());
}

TEST_CASE("checkpoint: config.json must be an object") {
    const TemporaryFolder folder;
    writeBytes(folder / "model.safetensors", oneTensor("a"));
    SUBCASE("a list") {
        writeBytes(folder / "config.json", "[]");
        const Error error = openError(folder.path());
        CHECK(error.code == ErrorCode::badFile);
        CHECK(mentions(error.text, "config.json", "array"));
    }
    SUBCASE("no JSON") {
        writeBytes(folder / "config.json", "{");
        CHECK(mentions(openError(folder.path()).text, "config.json", "not valid JSON"));
    }
    SUBCASE("a generation_config.json that is a text") {
        writeBytes(folder / "config.json", "{}");
        writeBytes(folder / "generation_config.json", "\"x\"");
        CHECK(mentions(openError(folder.path()).text, "generation_config.json", "string"));
    }
}

TEST_CASE("checkpoint: index and shards that disagree") {
    const ModelFolder folder;
    folder.addShards();
    SUBCASE("a shard is missing") {
        fs::remove(folder / "two.safetensors");
        const Error error = openError(folder.path());
        CHECK(error.code == ErrorCode::notFound);
        CHECK(mentions(error.text, "two.safetensors", indexName));
    }
    SUBCASE("a shard is damaged") {
        writeBytes(folder / "two.safetensors", "x");
        const Error error = openError(folder.path());
        CHECK(error.code == ErrorCode::badFile);
        CHECK(mentions(error.text, "two.safetensors"));
    }
    SUBCASE("the index names a tensor that its shard lacks") {
        folder.addIndex(R"({"a":"one.safetensors","b":"two.safetensors","c":"two.safetensors"})");
        const Error error = openError(folder.path());
        CHECK(error.code == ErrorCode::badModel);
        CHECK(mentions(error.text, "\"c\"", "two.safetensors", indexName));
    }
    SUBCASE("a shard holds a tensor that the index does not name") {
        writeBytes(folder / "one.safetensors", container(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                                                         R"("b":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
                                                         "xy"));
        const Error error = openError(folder.path());
        CHECK(error.code == ErrorCode::badModel);
        CHECK(mentions(error.text, "\"b\"", "one.safetensors", indexName));
    }
}

TEST_CASE("checkpoint: an index that is none") {
    const ModelFolder folder;
    const auto refused = [&](const std::string& json) {
        writeBytes(folder / indexName, json);
        const Error error = openError(folder.path());
        CHECK(error.code == ErrorCode::badFile);
        CHECK(mentions(error.text, indexName));
        return error.text;
    };
    CHECK(mentions(refused("[]"), "weight_map"));
    CHECK(mentions(refused("{}"), "weight_map"));
    CHECK(mentions(refused(R"({"weight_map":[]})"), "weight_map"));
    CHECK(mentions(refused(R"({"weight_map":{}})"), "weight_map"));
    CHECK(mentions(refused(R"({"weight_map":{"a":1}})"), "\"a\""));
    CHECK(mentions(refused("{"), "not valid JSON"));
}

TEST_CASE("checkpoint: an index cannot lead out of its folder") {
    const ModelFolder outside;
    writeBytes(outside / "x.safetensors", oneTensor("a"));
    fs::create_directory(outside / "model");
    writeBytes(outside / "model/config.json", "{}");
    for (const std::string shard :
         {"../x.safetensors", "y/../../x.safetensors", "..", ".", "", "sub/", "x.safetensors\\u0000", "/etc/passwd"}) {
        CAPTURE(shard);
        writeBytes(outside / ("model/" + std::string(indexName)), R"({"weight_map":{"a":")" + shard + "\"}}");
        const Error error = openError(outside / "model");
        CHECK(error.code == ErrorCode::badFile);
        CHECK(mentions(error.text, indexName, "inside the model's folder"));
    }
}

TEST_CASE("checkpoint: errors of a tensor name the file that holds it") {
    const ModelFolder folder;
    folder.addShards();
    writeBytes(folder / "two.safetensors",
               container(R"({"b":{"dtype":"F8_E5M2","shape":[1],"data_offsets":[0,1]}})", "x"));
    const Checkpoint checkpoint = Checkpoint::open(folder.path());
    CHECK(mentions(errorOf([&] { static_cast<void>(checkpoint.view("b")); }).text, "two.safetensors", "\"b\"",
                   "F8_E5M2"));
    const Error absent = errorOf([&] { static_cast<void>(checkpoint.view("c")); });
    CHECK(absent.code == ErrorCode::notFound);
    CHECK(mentions(absent.text, folder.path().string(), "\"c\""));
}

// Counts and sums are those of Python's safetensors on the same files.
TEST_CASE("checkpoint: models of other programs") {
    const auto sum = [](const Checkpoint& checkpoint, const std::string& name) {
        double total = 0;
        for (const float value : checkpoint.view(name).toFloats()) total += value;
        return total;
    };
    if (const auto path = shared("fixtures/families/llama-sharded")) {
        const Checkpoint checkpoint = Checkpoint::open(*path);
        CHECK(checkpoint.weightFiles().size() == 4);
        CHECK(checkpoint.names().size() == 21);
        CHECK(checkpoint.parameterCount() == 44840);
        CHECK(checkpoint.config().at("model_type") == "llama");
        CHECK(sum(checkpoint, "model.embed_tokens.weight") == doctest::Approx(59.687942951633886));
    }
    if (const auto path = shared("fixtures/families/gpt2-bf16")) {
        const Checkpoint checkpoint = Checkpoint::open(*path);
        CHECK(checkpoint.totalBytes() == 2 * checkpoint.parameterCount());
        CHECK(checkpoint.view("wte.weight").type == DType::bf16);
        CHECK(sum(checkpoint, "wte.weight") == doctest::Approx(-40.53212070465088));
    }
    if (const auto path = shared("fixtures/families/bert-fp16")) {
        const Checkpoint checkpoint = Checkpoint::open(*path);
        CHECK(checkpoint.view("bert.embeddings.position_embeddings.weight").type == DType::f16);
        CHECK(sum(checkpoint, "bert.embeddings.position_embeddings.weight") == doctest::Approx(41.51066076755524));
    }
    if (const auto path = shared("models/minilm")) {
        const Checkpoint checkpoint = Checkpoint::open(*path);
        CHECK(checkpoint.parameterCount() == 22713216);
        CHECK(checkpoint.companion("tokenizer.json") == *path / "tokenizer.json");
        CHECK(checkpoint.companions().size() == 4);
    }
    if (const auto path = shared("models/stories260K/model.safetensors")) {
        const Checkpoint checkpoint = Checkpoint::open(*path);
        CHECK(checkpoint.parameterCount() == 260032);
        CHECK(checkpoint.config().at("dim") == "64");
    }
}
