package org.filrouge.kernel.value;

/** Whether a sum includes tax (TTC), excludes it (HT), or the source does not say. Amounts are never converted. */
public enum TaxBasis {
    INCL_TAX,
    EXCL_TAX,
    NOT_STATED
}
