package org.filrouge.kernel.value;

/**
 * A sum in euros on a stated tax basis; the sum itself may be unknown. Two bases are never added or converted.
 *
 * @param amount euros, to the cent at most
 * @param basis what the source says of tax
 */
public record Money(Measure amount, TaxBasis basis) {

    public Money {
        if (amount.number() != null && amount.number().scale() > 2) {
            throw new IllegalArgumentException("euros have two decimals at most");
        }
    }

    /** A sum that exists and is not told. */
    public static Money unknown(TaxBasis basis) {
        return new Money(Measure.UNKNOWN, basis);
    }

    /** True for a known sum above zero, and for an unknown one. */
    public boolean mayBePositive() {
        return amount.number() == null || amount.number().signum() > 0;
    }
}
