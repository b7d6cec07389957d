// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

#include "core/sweep/sample_classes.h"
#include "core/sweep/score_index.h"
#include "core/sweep/sweep.h"

namespace dynak {

// The kept tokens of a sweep, sample by sample: what they read, what their pictures are. Cheap to copy.
class TokenSet {
public:
    // Tokens [begin, end): rows of TokenScores.
    struct Range {
        qint64 begin = 0;
        qint64 end = 0;
        [[nodiscard]] qint64 size() const { return end - begin; }
        [[nodiscard]] bool operator==(const Range&) const = default;
    };

    // Of a sentence pair the two texts; another sample has no target.
    enum class Side { whole, source, target };

    TokenSet() = default;
    TokenSet(std::shared_ptr<const TokenScores> scores, std::shared_ptr<const ScoreIndex> index);

    [[nodiscard]] bool isEmpty() const { return samples_.empty(); }
    [[nodiscard]] bool isImages() const { return !isEmpty() && rows_ > 0; }
    [[nodiscard]] const TokenScores& scores() const { return *scores_; }
    [[nodiscard]] const ScoreIndex& index() const { return *index_; }
    [[nodiscard]] qint64 tokens() const { return isEmpty() ? 0 : samples_.back().end; }

    // Samples are counted 0 … samples() - 1 in the order of the split.
    [[nodiscard]] int samples() const { return static_cast<int>(samples_.size()); }
    [[nodiscard]] Range tokensOf(int sample) const { return samples_[static_cast<std::size_t>(order_[at(sample)])]; }
    // Whether samples are a source and, behind it, a target.
    [[nodiscard]] bool hasPairs() const { return !isEmpty() && scores_->hasPairs(); }
    [[nodiscard]] Range tokensOf(int sample, Side side) const;
    [[nodiscard]] bool isOfSource(qint64 token) const {
        return scores_->hasPairs() && scores_->ofSource[static_cast<std::size_t>(token)] != 0;
    }
    [[nodiscard]] qint64 sampleId(int sample) const;        // its index in the split, Selection::sample
    [[nodiscard]] int sampleWithId(qint64 id) const;        // -1: not among them
    [[nodiscard]] int sampleOfToken(qint64 token) const;    // -1: no such token
    [[nodiscard]] QString className(int sample) const;      // of its label; empty: none
    [[nodiscard]] QString predictedName(int sample) const;  // the dense model's; empty: none
    [[nodiscard]] double confidence(int sample) const;      // of that; 0: none
    [[nodiscard]] bool isWrong(int sample) const;           // predicted another class than its label
    // The same of the converted model, once it is known what that says; by value, as all of this.
    void setClasses(const SampleClasses* classes);
    [[nodiscard]] QString convertedName(int sample) const;       // empty: not known
    [[nodiscard]] double convertedConfidence(int sample) const;  // 0: not known
    [[nodiscard]] bool isConvertedWrong(int sample) const;
    [[nodiscard]] QImage picture(int sample) const;   // null: none kept
    [[nodiscard]] Range patchesOf(int sample) const;  // its last rows · columns tokens
    [[nodiscard]] int patchRows() const { return rows_; }
    [[nodiscard]] int patchColumns() const { return columns_; }

    // What the token adds to the text, with the space before it.
    [[nodiscard]] QString text(qint64 token) const;
    // [CLS], </s>, <|end|>: marks of the tokenizer, not of the text.
    [[nodiscard]] static bool isMark(const QString& letters);
    // How it is called in a sentence: “completely”, patch 3 · 4, class token.
    [[nodiscard]] QString name(qint64 token) const;
    // The next token after `from`, all samples round, at which `wanted` begins (texts) or the first of a sample whose
    // class is called so (images); -1: none. Capitals do not matter.
    [[nodiscard]] qint64 find(const QString& wanted, qint64 from) const;

    [[nodiscard]] int sites() const { return isEmpty() ? 0 : static_cast<int>(scores_->sites.size()); }
    [[nodiscard]] QString siteId(int site) const;
    [[nodiscard]] QString siteTitle(int site) const { return titles_[site]; }
    [[nodiscard]] int siteWithId(const QString& id) const;  // -1: none
    [[nodiscard]] int experts(int site) const;
    // Sites that see the tokens of a side; of a pair those of the encoder or of the decoder.
    [[nodiscard]] std::vector<int> sitesOf(Side side) const;
    // Whether the token runs `expert` of `site` under the rule.
    [[nodiscard]] bool runs(qint64 token, int site, int expert, const SiteRules& rule) const;

private:
    [[nodiscard]] static std::size_t at(int sample) { return static_cast<std::size_t>(sample); }
    // Position in ScoredSamples; -1: nothing is known of it.
    [[nodiscard]] int described(int sample) const { return described_[at(sample)]; }
    [[nodiscard]] QString labelName(std::int64_t label) const;
    // The next token of the range after `after` at which `wanted` begins.
    [[nodiscard]] qint64 findIn(const Range& range, const QString& wanted, qint64 after) const;

    std::shared_ptr<const TokenScores> scores_;
    std::shared_ptr<const ScoreIndex> index_;
    std::vector<std::int64_t> scoreRows_;                     // by token; of pairs only
    std::vector<Range> samples_;                              // in the order of tokens
    std::vector<int> order_;                                  // by index in the split
    std::vector<int> described_;                              // by sample
    std::vector<std::pair<std::int64_t, double>> converted_;  // by sample: class and its probability; -1: not known
    QStringList titles_;                                      // by site
    int rows_ = 0, columns_ = 0;
    bool spaced_ = false;  // tokens are words without spaces: files before runningPieces
};

}  // namespace dynak
