package org.filrouge.gateway.erasure;

/**
 * That an approved erasure be carried out, if it still is to be.
 *
 * @param stream of the person, or of the erasure of texts
 * @param account the pseudonym under which the program records that it is done
 * @param today the day on which it is done, EDTF
 */
public record EraseNow(String stream, String account, String today) {}
