package org.filrouge.kernel.importing;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.StreamFamily;

/** The house's own record of an import. */
@StreamFamily(
        stream = CaseFileId.STREAM,
        id = CaseFileId.class,
        refusals = CaseFileRefusal.class,
        fr = "Fichier de dossier",
        en = "Case file",
        telling = false)
public sealed interface CaseFileEvent extends DomainEvent {

    /**
     * A told history went in, whole.
     *
     * @param sha256 of the file's meaning, not of its spelling
     * @param facts what went in, in order
     */
    @EventType(name = "case-file.imported", fr = "Fichier importé", en = "Case file imported")
    record Imported(String sha256, List<ImportedFact> facts) implements CaseFileEvent {}
}
