// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "widgets/tokens/token_text.h"

namespace dynak {

class ChoiceButton;
class QuietLabel;

// A sample as running text; of a sentence pair its two texts, the source above the target.
class SampleText : public QWidget {
    Q_OBJECT

public:
    explicit SampleText(const TokenModel& model, QWidget* parent = nullptr);

    // The sample is another one.
    void reload();
    // The costs are others.
    void repaintTexts();
    void setMarks(const TokenText::Marks& marks);
    void reveal(qint64 token);
    // As high as the texts, at most `most` lines, and no lower than `least` of them.
    void fit(int most, int least);
    // To screen readers: what is pointed at.
    void describe(const QString& text);
    // What stands beside the lower text.
    void nameTarget(const QString& name);
    // Whether the lower text is the data's or the model's own may be chosen there.
    void offerGenerated(bool offered);
    void setGenerated(bool generated);
    // Without the lower text: it is still being written.
    void setPending(bool pending);

    [[nodiscard]] int tokens() const;
    // What is seen; of a pair all of it.
    [[nodiscard]] TokenSet::Range visibleTokens() const;
    // The only text, or the source; and the target.
    [[nodiscard]] TokenText& text() const { return *texts_[0]; }
    [[nodiscard]] TokenText& target() const { return *texts_[1]; }
    [[nodiscard]] ChoiceButton& targetChoice() const { return *choice_; }

Q_SIGNALS:
    void hovered(qint64 token);
    void clicked(qint64 token, Qt::KeyboardModifiers modifiers);
    void sampleStepped(int step);
    void visibleTokensChanged();
    void generatedChosen(bool generated);

private:
    void connectText(int part);
    void refit();
    void choose(qint64 token, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool isPair() const { return model_.tokens().hasPairs(); }

    const TokenModel& model_;
    std::array<TokenText*, 2> texts_;
    std::array<QuietLabel*, 2> names_;
    ChoiceButton* choice_;
    int most_ = 2, least_ = 2;  // lines
    bool offered_ = false;
};

}  // namespace dynak
