package org.filrouge.kernel.refusal;

import org.filrouge.kernel.value.Bilingual;

/** A rule that can refuse a command, known to every caller by a code that never changes. */
public interface RefusalCode {

    /** {@code <stream>.<rule>}. */
    String code();

    /** The rule as a sentence; {@code {fact}} stands for a fact of the refusal. */
    Bilingual sentence();
}
