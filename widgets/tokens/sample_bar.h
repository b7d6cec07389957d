// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/tokens/token_set.h"

class QLabel;
class QToolButton;

namespace dynak {

class ChoiceButton;
class SearchLine;

// At the right of the view's title: which sites, what to look for, which sample.
class SampleBar : public QWidget {
    Q_OBJECT

public:
    explicit SampleBar(QWidget* parent = nullptr);

    void setTokens(const TokenSet& tokens);
    void setSite(int site);      // -1: all
    void setSample(int sample);  // -1: none
    void setFound(bool found);
    [[nodiscard]] ChoiceButton& siteButton() const { return *site_; }
    [[nodiscard]] QToolButton& previousButton() const { return *previous_; }
    [[nodiscard]] QToolButton& nextButton() const { return *next_; }
    [[nodiscard]] SearchLine& search() const { return *search_; }
    [[nodiscard]] QString position() const;  // "17 of 200"

Q_SIGNALS:
    void siteChosen(int site);
    void sampleStepped(int step);
    void searched(const QString& text);

private:
    QToolButton* makeButton(const QString& text, const QString& name);

    TokenSet tokens_;
    ChoiceButton* site_;
    SearchLine* search_;
    QToolButton* previous_;
    QLabel* position_;
    QToolButton* next_;
};

}  // namespace dynak
