package org.filrouge.gateway.erasure;

import java.util.Collection;
import java.util.List;
import org.filrouge.kernel.event.Seal;

/** Where the keys are, and can be destroyed. */
public interface Shredder {

    /** The keys of a person that are there, whether or not anything was sealed with them. */
    List<Seal.Key> keysOf(String subject);

    /**
     * Destroys keys for ever; one that is destroyed already stays so. When this returns there is no way back.
     *
     * @param ids names of keys
     * @param reason the id of the event that orders it
     */
    void destroy(Collection<String> ids, String reason);
}
