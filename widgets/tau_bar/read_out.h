// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dynak {

// A number with its name above and a quiet addition behind: "accuracy / 92.1 −0.4". A prediction is italic, lighter and
// begins with ≈.
class ReadOut : public QWidget {
    Q_OBJECT

public:
    // `widest`: a value as long as any that will come, so that nothing moves when numbers change.
    ReadOut(const QString& name, const QString& widest, QWidget* parent = nullptr);

    void setName(const QString& name);
    void set(const QString& value, const QString& addition, bool predicted);
    [[nodiscard]] QString value() const { return value_; }
    [[nodiscard]] QString addition() const { return addition_; }
    [[nodiscard]] bool isPredicted() const { return predicted_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] QFont valueFont() const;
    [[nodiscard]] QFont additionFont() const;

    QString name_, widest_, value_, addition_;
    bool predicted_ = false;
};

}  // namespace dynak
