// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalizers/unicode_forms.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uniset.h>

#include <array>

#include "core/base/error.h"
#include "core/text/normalizers/normalizer.h"
#include "core/text/unicode.h"

namespace dynak {

namespace {

void check(UErrorCode status) {
    if (U_FAILURE(status))
        throw Error(ErrorCode::internal, Sentence::tr("ICU's normalization failed: %1.", u_errorName(status)),
                    Sentence::tr("Check the installation of ICU."));
}

const icu::Normalizer2& fullForm(UnicodeForm form) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = nullptr;
    switch (form) {
        case UnicodeForm::nfc: normalizer = icu::Normalizer2::getNFCInstance(status); break;
        case UnicodeForm::nfd: normalizer = icu::Normalizer2::getNFDInstance(status); break;
        case UnicodeForm::nfkc: normalizer = icu::Normalizer2::getNFKCInstance(status); break;
        case UnicodeForm::nfkd: normalizer = icu::Normalizer2::getNFKDInstance(status); break;
    }
    check(status);
    return *normalizer;
}

const icu::UnicodeSet& unicode9() {
    static const icu::UnicodeSet set = [] {
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeSet made(icu::UnicodeString(u"[:age=9.0:]"), status);
        check(status);
        made.freeze();
        return made;
    }();
    return set;
}

}  // namespace

void normalizeTo(UnicodeForm form, std::string& text) {
    if (isAscii(text)) return;
    const icu::Normalizer2& full = fullForm(form);
    UErrorCode status = U_ZERO_ERROR;
    const bool composes = form == UnicodeForm::nfc || form == UnicodeForm::nfkc;
    if (composes && full.isNormalizedUTF8(text, status)) return;
    check(status);
    std::string normalized;
    normalized.reserve(text.size() + text.size() / 4);
    icu::StringByteSink<std::string> sink(&normalized);
    const icu::FilteredNormalizer2 limited(full, unicode9());
    limited.normalizeUTF8(0, text, sink, nullptr, status);
    check(status);
    text.swap(normalized);
}

namespace {

template <UnicodeForm form>
class FormNormalizer : public Normalizer {
public:
    void apply(Stretch& stretch) const override { normalizeTo(form, stretch.text); }
};

}  // namespace

std::unique_ptr<const Normalizer> readNfc(const Section&) {
    return std::make_unique<FormNormalizer<UnicodeForm::nfc>>();
}
std::unique_ptr<const Normalizer> readNfd(const Section&) {
    return std::make_unique<FormNormalizer<UnicodeForm::nfd>>();
}
std::unique_ptr<const Normalizer> readNfkc(const Section&) {
    return std::make_unique<FormNormalizer<UnicodeForm::nfkc>>();
}
std::unique_ptr<const Normalizer> readNfkd(const Section&) {
    return std::make_unique<FormNormalizer<UnicodeForm::nfkd>>();
}

}  // namespace dynak
