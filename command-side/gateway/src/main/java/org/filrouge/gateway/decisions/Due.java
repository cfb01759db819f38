package org.filrouge.gateway.decisions;

import java.util.List;

/**
 * An erasure that is approved and not carried out.
 *
 * @param events the facts that its request names
 * @param approval the id of the event that approves it
 */
public record Due(List<String> events, String approval) {}
