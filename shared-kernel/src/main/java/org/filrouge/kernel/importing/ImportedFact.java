package org.filrouge.kernel.importing;

/**
 * One fact that an import put into the log.
 *
 * @param ref its name in the file
 * @param sha256 of the fact as told: name, data and envelope
 * @param stream where it went
 * @param sequence its place there
 */
public record ImportedFact(String ref, String sha256, String stream, long sequence) {}
