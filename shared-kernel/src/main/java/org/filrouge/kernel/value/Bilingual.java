package org.filrouge.kernel.value;

/** A label or a sentence in the two languages of the programme; French comes first. */
public record Bilingual(String fr, String en) {}
