package org.filrouge.kernel.convention;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum ConventionRefusal implements RefusalCode {
    NO_ACTIVITY(
            "convention.no-activity",
            "Un SIEG est reconnu pour des activités nommées.",
            "A service is recognised as SIEG for named activities."),
    SIEG_NOT_RECOGNISED(
            "convention.sieg-not-recognised",
            "La reconnaissance du SIEG, par activités nommées, précède sa convention.",
            "Recognition as SIEG, by named activities, comes before its convention."),
    SIGNED_BEFORE_RECOGNITION(
            "convention.signed-before-recognition",
            "La convention de SIEG ne peut être signée ({signed}) avant sa reconnaissance ({recognised}).",
            "The SIEG convention cannot be signed ({signed}) before its recognition ({recognised})."),
    SIEG_IS_NO_DELEGATION(
            "convention.sieg-is-no-delegation",
            "Ce service est reconnu comme SIEG : ce n'est ni une délégation ni une subvention.",
            "This service is recognised as SIEG: it is neither a delegation nor a subsidy."),
    TOO_FEW_PARTIES(
            "convention.too-few-parties",
            "Une convention lie deux parties au moins.",
            "A convention binds two parties at least."),
    ALREADY_SIGNED(
            "convention.already-signed",
            "Cette convention est déjà signée ({signed}).",
            "This convention is already signed ({signed})."),
    ENDS_BEFORE_SIGNATURE(
            "convention.ends-before-signature",
            "Une convention ne peut s'achever ({end}) avant sa signature ({signed}).",
            "A convention cannot end ({end}) before it is signed ({signed})."),
    NOT_SIGNED(
            "convention.not-signed",
            "La signature de cette convention n'est pas enregistrée.",
            "The signature of this convention is not recorded."),
    ALREADY_ENDED(
            "convention.already-ended",
            "Cette convention est déjà achevée ({ended}).",
            "This convention has already ended ({ended}).");

    private final String code;
    private final Bilingual sentence;

    ConventionRefusal(String code, String fr, String en) {
        this.code = code;
        this.sentence = new Bilingual(fr, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Bilingual sentence() {
        return sentence;
    }
}
