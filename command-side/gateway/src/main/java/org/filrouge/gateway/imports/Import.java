package org.filrouge.gateway.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.importing.CaseFileEvent.Imported;
import org.filrouge.kernel.importing.CaseFileId;
import org.filrouge.vault.Fingerprints;
import org.filrouge.vault.Sealer;

/**
 * An import on its way to the log: all of it, or nothing.
 *
 * @param caseId the name of the case
 * @param id names this import, for its progress
 * @param envelope what is told of the file as a whole
 * @param organisations the organisations of the file, entered where they are not yet
 */
public record Import(
        String id, String caseId, Map<String, Object> envelope, List<ToldFact> organisations, List<ToldFact> facts) {

    /** The same with its texts sealed. */
    Import sealed(Sealer sealer) {
        String stream = new CaseFileId(caseId).key();
        return new Import(
                id,
                caseId,
                sealer.seal(stream, Imported.class, "{}", envelope).envelope(),
                organisations.stream().map(fact -> fact.sealed(sealer)).toList(),
                facts.stream().map(fact -> fact.sealed(sealer)).toList());
    }

    /** SHA-256 of what tells its facts from any others. */
    String sha256() {
        List<List<String>> prints = Stream.of(organisations, facts)
                .map(told -> told.stream().map(ToldFact::print).toList())
                .toList();
        return Fingerprints.of(null, KernelJson.mapper().writeValueAsString(prints));
    }
}
