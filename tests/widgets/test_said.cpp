// SPDX-License-Identifier: GPL-3.0-or-later
// Core's sentences in the language of the window.
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

#include "core/base/error.h"
#include "core/moe/selection_rule.h"
#include "core/pipeline/stages.h"
#include "tests/widgets/synthetic.h"
#include "widgets/frame/error_bar.h"
#include "widgets/session/said.h"

using namespace dynak;

namespace {

class Catalogue : public QTranslator {
public:
    explicit Catalogue(QMap<QString, QString> texts) : texts_(std::move(texts)) {
        QCoreApplication::installTranslator(this);
    }
    ~Catalogue() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int count) const override {
        Q_UNUSED(disambiguation)
        Q_UNUSED(count)
        return QLatin1String(context) == QLatin1String("dynak::Sentence") ? texts_.value(QString::fromUtf8(source))
                                                                          : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QMap<QString, QString> texts_;
};

const std::string file = "model.safetensors", tensor = "fc1.weight";

Sentence noTensor(const std::string& in = file) {
    return Sentence::tr("%1 has no tensor %2.", in, tensor);
}

Catalogue german() {
    return Catalogue({{QStringLiteral("%1 has no tensor %2."), QStringLiteral("Der Tensor „%2“ fehlt in %1.")},
                      {QStringLiteral("%1 is no object."), QStringLiteral("%1 ist kein Objekt.")},
                      {QStringLiteral("line %1 of the input"), QStringLiteral("Zeile %1 der Eingabe")},
                      {QStringLiteral("Choose another."), QStringLiteral("Wähle eine andere.")},
                      {QStringLiteral("model.safetensors"), QStringLiteral("Modell")}});
}

}  // namespace

class TestSaid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { synthetic::prepare(); }

    void englishWithoutACatalogue() {
        QCOMPARE(said(noTensor()), QStringLiteral("model.safetensors has no tensor fc1.weight."));
        QCOMPARE(said({}), QString());
    }

    void placesFollowTheTranslation() {
        const Catalogue catalogue = german();
        QCOMPARE(said(noTensor()), QStringLiteral("Der Tensor „fc1.weight“ fehlt in model.safetensors."));
        QCOMPARE(noTensor().english(), std::string("model.safetensors has no tensor fc1.weight."));
    }

    void whatTheCatalogueLacksStaysEnglish() {
        const Catalogue catalogue = german();
        QCOMPARE(said(Sentence::tr("%1 lacks %2.", file, tensor)),
                 QStringLiteral("model.safetensors lacks fc1.weight."));
    }

    void phrasesAreTranslatedInside() {
        const Catalogue catalogue = german();
        QCOMPARE(said(Sentence::tr("%1 is no object.", Sentence::tr("line %1 of the input", 3))),
                 QStringLiteral("Zeile 3 der Eingabe ist kein Objekt."));
    }

    void valuesAreTakenAsTheyAre() {
        const Catalogue catalogue = german();
        QCOMPARE(said(noTensor("a%2b %1.safetensors")),
                 QStringLiteral("Der Tensor „fc1.weight“ fehlt in a%2b %1.safetensors."));
    }

    void otherPercentSignsStay() {
        const Catalogue catalogue({{QStringLiteral("%1 % of %2"), QStringLiteral("%2: %1 %, %3 %0 100%")}});
        QCOMPARE(said(Sentence::tr("%1 % of %2", 90, tensor)), QStringLiteral("fc1.weight: 90 %, %3 %0 100%"));
    }

    void verbatimIsTheSameInEveryLanguage() {
        const Catalogue catalogue = german();
        QCOMPARE(said(Sentence::verbatim(file)), QStringLiteral("model.safetensors"));
        QCOMPARE(said(Sentence::verbatim("größer als %1")), QStringLiteral("größer als %1"));
    }

    void titlesOfStagesOptionsAndRulesAreInTheCatalogues() {
        std::vector<std::string> texts;
        for (const StageRow& stage : stages()) {
            texts.push_back(stage.title);
            for (const OptionRow& option : stage.options) texts.insert(texts.end(), {option.title, option.unit});
        }
        for (const RuleRow& rule : selectionRules()) texts.emplace_back(rule.title);
        for (const char* language : {"de", "zh_CN"}) {
            QTranslator catalogue;
            QVERIFY(catalogue.load(QStringLiteral("dynak_") + QLatin1String(language),
                                   QStringLiteral(DYNAK_BINARY_DIR "/share/dynak/translations")));
            for (const std::string& text : texts)
                QVERIFY2(text.empty() || !catalogue.translate("dynak::Sentence", text.c_str()).isEmpty(), text.c_str());
        }
    }

    void anErrorFollowsTheLanguage() {
        ErrorBar bar;
        QAction next(QStringLiteral("Open…"));
        bar.show(Error(ErrorCode::badFile, noTensor(), Sentence::tr("Choose another.")), &next);
        const auto* text = bar.findChild<QLabel*>(QStringLiteral("errorText"));
        const QString english = QStringLiteral("model.safetensors has no tensor fc1.weight.");
        QCOMPARE(text->text(), english);
        QCOMPARE(bar.details(), english + QStringLiteral("\nChoose another.\n[bad-file]\n"));
        {
            const Catalogue catalogue = german();
            next.setText(QStringLiteral("Öffnen…"));
            const QString inGerman = QStringLiteral("Der Tensor „fc1.weight“ fehlt in model.safetensors.");
            QTRY_COMPARE(text->text(), inGerman);
            QCOMPARE(bar.accessibleName(), inGerman);
            QCOMPARE(bar.findChild<QPushButton*>(QStringLiteral("errorNext"))->text(), QStringLiteral("Öffnen…"));
            // with the English sentence, to search for it
            QTest::mouseClick(bar.findChild<QPushButton*>(QStringLiteral("errorCopy")), Qt::LeftButton);
            QCOMPARE(QGuiApplication::clipboard()->text(),
                     QStringLiteral("%1\nWähle eine andere.\n%2\n[bad-file]\n").arg(inGerman, english));
        }
        QTRY_COMPARE(text->text(), english);
    }

    void anErrorIsSaidAnewInANewBar() {
        ErrorBar old;
        QVERIFY(!old.message());
        old.show(Error(ErrorCode::badFile, noTensor(), Sentence::tr("Choose another.")));
        const auto message = old.message();
        QVERIFY(message.has_value());
        const Catalogue catalogue = german();
        ErrorBar bar;
        bar.show(*message, nullptr);
        QVERIFY(bar.details().startsWith(
            QStringLiteral("Der Tensor „fc1.weight“ fehlt in model.safetensors.\nWähle eine andere.\n")));
    }

    void aNoticeStaysAsItWasSaid() {
        const Catalogue catalogue = german();
        ErrorBar bar;
        bar.showNotice(QStringLiteral("Nach %1 exportiert."), QStringLiteral("Choose another."));
        QCOMPARE(bar.details(), QStringLiteral("Nach %1 exportiert.\nChoose another.\n"));
    }
};

QTEST_MAIN(TestSaid)
#include "test_said.moc"
