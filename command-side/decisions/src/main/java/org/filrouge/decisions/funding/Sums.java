package org.filrouge.decisions.funding;

import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.jspecify.annotations.Nullable;

/**
 * The money of one agreement as its rules add it up, all on one tax basis. A sum on another basis, which only a told history can
 * bring in, is not added.
 *
 * @param basis that of the first sum that was told; null before
 * @param granted euros; null while nothing is granted
 * @param signed euros; null while nothing is signed
 * @param increases euros added since the grant; UNKNOWN when only a ratio is told
 * @param amendments the same since the signature
 * @param paid euros; UNKNOWN as soon as one payment is
 * @param justified euros, of what is told
 * @param allocated euros of shared costs, of what is told
 */
record Sums(
        @Nullable TaxBasis basis,
        @Nullable Measure granted,
        @Nullable Measure signed,
        Measure increases,
        Measure amendments,
        Measure paid,
        Measure justified,
        Measure allocated) {

    private static final Measure ZERO = Measure.of(0);
    static final Sums NONE = new Sums(null, null, null, ZERO, ZERO, ZERO, ZERO, ZERO);

    /** What may be paid and allocated, in euros: the signed sum, else the granted one, with what was added since. */
    Measure notified() {
        Measure agreed = signed;
        if (agreed != null && agreed.isKnown()) {
            return agreed.plus(amendments);
        }
        return granted == null ? Measure.UNKNOWN : granted.plus(increases);
    }

    boolean differs(Money money) {
        return basis != null && money.amount().isKnown() && money.basis() != basis;
    }

    Sums granting(Money money) {
        return new Sums(basis(money), of(money), signed, ZERO, amendments, paid, justified, allocated);
    }

    Sums signing(Money money) {
        return new Sums(basis(money), granted, of(money), increases, ZERO, paid, justified, allocated);
    }

    Sums increasing(Money money) {
        Measure more = of(money);
        return new Sums(
                basis(money), granted, signed, increases.plus(more), amendments.plus(more), paid, justified, allocated);
    }

    Sums paying(Money money) {
        return new Sums(
                basis(money), granted, signed, increases, amendments, paid.plus(of(money)), justified, allocated);
    }

    Sums justifying(Money money) {
        return new Sums(basis(money), granted, signed, increases, amendments, paid, told(justified, money), allocated);
    }

    Sums allocating(Money money) {
        return new Sums(basis(money), granted, signed, increases, amendments, paid, justified, told(allocated, money));
    }

    private Measure of(Money money) {
        return differs(money) ? Measure.UNKNOWN : money.amount();
    }

    private Measure told(Measure total, Money money) {
        return of(money).isKnown() ? total.plus(money.amount()) : total;
    }

    private @Nullable TaxBasis basis(Money money) {
        return basis == null && money.amount().isKnown() ? money.basis() : basis;
    }
}
