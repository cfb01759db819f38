package org.filrouge.folds.identifier;

import java.util.List;
import org.filrouge.kernel.organisation.Identifier;

/**
 * One number and the organisations that have it, or had it.
 *
 * @param id the register and the number, such as {@code SIREN 380475558}
 */
public record IdentifierView(String id, List<Holder> holders) {

    /**
     * An organisation, and the number told of it: the one asked for, or a SIRET that begins with the SIREN asked for.
     *
     * @param ended whether its end was recorded
     */
    public record Holder(String organisation, Identifier identifier, boolean ended, String event) {}
}
