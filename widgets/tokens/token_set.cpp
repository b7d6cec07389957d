// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/token_set.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <numeric>

#include "core/data/batch.h"
#include "widgets/session/site_name.h"

namespace dynak {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("TokenSet", text);
}

bool hasSpaces(const std::vector<std::string>& texts) {
    return std::any_of(texts.begin(), texts.end(), [](const std::string& text) {
        return !text.empty() && (text.front() == ' ' || text.front() == '\n' || text.back() == ' ');
    });
}

}  // namespace

TokenSet::TokenSet(std::shared_ptr<const TokenScores> scores, std::shared_ptr<const ScoreIndex> index)
    : scores_(std::move(scores)), index_(std::move(index)) {
    if (!scores_ || !index_ || index_->sites() == 0) return;
    const std::vector<std::int64_t>& owner = scores_->sampleOf;
    const auto tokens = std::min<std::size_t>(owner.size(), static_cast<std::size_t>(index_->tokens()));
    for (std::size_t i = 0; i < tokens; ++i) {
        if (i == 0 || owner[i] != owner[i - 1])
            samples_.push_back({static_cast<qint64>(i), static_cast<qint64>(i) + 1});
        else
            ++samples_.back().end;
    }
    if (scores_->hasPairs()) scoreRows_ = scoreRows(*scores_);
    order_.resize(samples_.size());
    std::iota(order_.begin(), order_.end(), 0);
    const auto idOf = [&](int sample) {
        return owner[static_cast<std::size_t>(samples_[at(sample)].begin)];
    };
    std::stable_sort(order_.begin(), order_.end(), [&](int a, int b) { return idOf(a) < idOf(b); });
    const auto& known = scores_->samples.samples;
    for (int sample = 0; sample < samples(); ++sample) {
        const auto found = std::find(known.begin(), known.end(), sampleId(sample));
        described_.push_back(found == known.end() ? -1 : static_cast<int>(found - known.begin()));
    }
    if (scores_->gridShape.size() == 2) {
        const std::int64_t patches = scores_->gridShape[0] * scores_->gridShape[1];
        const bool fits =
            std::all_of(samples_.begin(), samples_.end(), [&](const Range& range) { return range.size() >= patches; });
        if (patches > 0 && fits) {
            rows_ = static_cast<int>(scores_->gridShape[0]);
            columns_ = static_cast<int>(scores_->gridShape[1]);
        }
    }
    for (int site = 0; site < sites(); ++site) titles_ << dynak::siteTitle(siteId(site));
    spaced_ = !hasPairs() && scores_->textOf.size() >= tokens && !hasSpaces(scores_->textOf);
}

TokenSet::Range TokenSet::tokensOf(int sample, Side side) const {
    const Range all = tokensOf(sample);
    if (!hasPairs()) return side == Side::target ? Range{all.end, all.end} : all;
    if (side == Side::whole) return all;
    qint64 border = all.begin;
    while (border < all.end && isOfSource(border)) ++border;
    return side == Side::source ? Range{all.begin, border} : Range{border, all.end};
}

qint64 TokenSet::sampleId(int sample) const {
    return scores_->sampleOf[static_cast<std::size_t>(tokensOf(sample).begin)];
}

int TokenSet::sampleWithId(qint64 id) const {
    const auto found = std::lower_bound(order_.begin(), order_.end(), id, [&](int sample, qint64 wanted) {
        return scores_->sampleOf[static_cast<std::size_t>(samples_[at(sample)].begin)] < wanted;
    });
    const int sample = static_cast<int>(found - order_.begin());
    return sample < samples() && sampleId(sample) == id ? sample : -1;
}

int TokenSet::sampleOfToken(qint64 token) const {
    if (token < 0 || token >= tokens()) return -1;
    return sampleWithId(scores_->sampleOf[static_cast<std::size_t>(token)]);
}

QString TokenSet::labelName(std::int64_t label) const {
    if (label < 0) return {};
    const auto& names = scores_->samples.labelNames;
    const auto id = static_cast<std::size_t>(label);
    return id < names.size() && !names[id].empty() ? QString::fromStdString(names[id])
                                                   : translated(QT_TRANSLATE_NOOP("TokenSet", "class %1")).arg(label);
}

QString TokenSet::className(int sample) const {
    const int i = described(sample);
    const auto& labels = scores_->samples.labels;
    return i >= 0 && at(i) < labels.size() ? labelName(labels[at(i)]) : QString();
}

QString TokenSet::predictedName(int sample) const {
    const int i = described(sample);
    const auto& predictions = scores_->samples.predictions;
    return i >= 0 && at(i) < predictions.size() ? labelName(predictions[at(i)]) : QString();
}

double TokenSet::confidence(int sample) const {
    const int i = described(sample);
    const auto& confidences = scores_->samples.confidences;
    return i >= 0 && at(i) < confidences.size() ? confidences[at(i)] : 0;
}

bool TokenSet::isWrong(int sample) const {
    const QString label = className(sample), predicted = predictedName(sample);
    return !label.isEmpty() && !predicted.isEmpty() && label != predicted;
}

void TokenSet::setClasses(const SampleClasses* classes) {
    converted_.assign(samples_.size(), {-1, 0});
    for (std::size_t i = 0; classes && i < classes->samples.size(); ++i)
        if (const int sample = sampleWithId(classes->samples[i]); sample >= 0)
            converted_[at(sample)] = {classes->predictions[i], classes->confidences[i]};
}

QString TokenSet::convertedName(int sample) const {
    return at(sample) < converted_.size() ? labelName(converted_[at(sample)].first) : QString();
}

double TokenSet::convertedConfidence(int sample) const {
    return at(sample) < converted_.size() ? converted_[at(sample)].second : 0;
}

bool TokenSet::isConvertedWrong(int sample) const {
    const QString label = className(sample), said = convertedName(sample);
    return !label.isEmpty() && !said.isEmpty() && label != said;
}

QImage TokenSet::picture(int sample) const {
    const int i = described(sample);
    const ScoredSamples& known = scores_->samples;
    if (i < 0 || known.pictureShape.size() != 3 || known.pictureShape[2] != 3) return {};
    const int height = static_cast<int>(known.pictureShape[0]), width = static_cast<int>(known.pictureShape[1]);
    const auto size = static_cast<std::size_t>(height) * static_cast<std::size_t>(width) * 3;
    if (size == 0 || (at(i) + 1) * size > known.pictures.size()) return {};
    return QImage(known.pictures.data() + at(i) * size, width, height, width * 3, QImage::Format_RGB888).copy();
}

TokenSet::Range TokenSet::patchesOf(int sample) const {
    const Range all = tokensOf(sample);
    return {all.end - static_cast<qint64>(rows_) * columns_, all.end};
}

QString TokenSet::text(qint64 token) const {
    const auto i = static_cast<std::size_t>(token);
    if (i >= scores_->textOf.size()) return {};
    const QString text = QString::fromStdString(scores_->textOf[i]);
    return spaced_ ? QLatin1Char(' ') + text : text;
}

bool TokenSet::isMark(const QString& letters) {
    static const QRegularExpression pattern(QStringLiteral("^(\\[[A-Z]+\\]|<[^ ]+>)$"));
    return letters.size() > 2 && pattern.match(letters).hasMatch();
}

QString TokenSet::name(qint64 token) const {
    if (isImages()) {
        const Range patches = patchesOf(sampleOfToken(token));
        if (token < patches.begin) return translated(QT_TRANSLATE_NOOP("TokenSet", "class token"));
        const qint64 patch = token - patches.begin;
        return translated(QT_TRANSLATE_NOOP("TokenSet", "patch in row %1, column %2"))
            .arg(patch / columns_ + 1)
            .arg(patch % columns_ + 1);
    }
    const QString word = text(token).trimmed();
    if (word.isEmpty()) return translated(QT_TRANSLATE_NOOP("TokenSet", "space"));
    return QStringLiteral("“%1”").arg(word);
}

qint64 TokenSet::find(const QString& wanted, qint64 from) const {
    if (isEmpty() || wanted.trimmed().isEmpty()) return -1;
    const int start = std::max(0, sampleOfToken(from));
    for (int turn = 0; turn <= samples(); ++turn) {
        const int sample = (start + turn) % samples();
        if (isImages()) {
            if (turn > 0 && className(sample).contains(wanted.trimmed(), Qt::CaseInsensitive))
                return tokensOf(sample).begin;
            continue;
        }
        const qint64 after = turn == 0 ? from : -1;
        for (const Side side : hasPairs() ? std::vector{Side::source, Side::target} : std::vector{Side::whole})
            if (const qint64 found = findIn(tokensOf(sample, side), wanted, after); found >= 0) return found;
    }
    return -1;
}

qint64 TokenSet::findIn(const Range& range, const QString& wanted, qint64 after) const {
    QString whole;
    std::vector<qsizetype> ends;
    for (qint64 token = range.begin; token < range.end; ++token) {
        whole += text(token);
        ends.push_back(whole.size());
    }
    if (after >= range.end || ends.empty()) return -1;
    const qsizetype begin = after >= range.begin ? ends[static_cast<std::size_t>(after - range.begin)] : 0;
    const qsizetype found = whole.indexOf(wanted, begin, Qt::CaseInsensitive);
    return found < 0 ? -1 : range.begin + (std::upper_bound(ends.begin(), ends.end(), found) - ends.begin());
}

QString TokenSet::siteId(int site) const {
    return QString::fromStdString(scores_->sites[at(site)]);
}

int TokenSet::siteWithId(const QString& id) const {
    for (int site = 0; site < sites(); ++site)
        if (siteId(site) == id) return site;
    return -1;
}

int TokenSet::experts(int site) const {
    return static_cast<int>(scores_->scores[at(site)].columns);
}

std::vector<int> TokenSet::sitesOf(Side side) const {
    std::vector<int> found;
    for (int site = 0; site < sites(); ++site)
        if (side == Side::whole || !hasPairs() || (scores_->sourceSites[at(site)] != 0) == (side == Side::source))
            found.push_back(site);
    return found;
}

bool TokenSet::runs(qint64 token, int site, int expert, const SiteRules& rule) const {
    if (site < 0 || expert < 0 || expert >= experts(site)) return false;
    if (!scores_->sees(at(site), static_cast<std::size_t>(token))) return false;
    const std::int64_t row = hasPairs() ? scoreRows_[static_cast<std::size_t>(token)] : token;
    std::vector<std::uint8_t> selected(static_cast<std::size_t>(experts(site)));
    selectExperts(scores_->scores[at(site)].row(row), rule.at(scores_->sites[at(site)]), scores_->anchors[at(site)],
                  selected);
    return selected[static_cast<std::size_t>(expert)] != 0;
}

}  // namespace dynak
