package org.filrouge.ledger.audit;

import static org.filrouge.ledger.audit.Severity.GAP;
import static org.filrouge.ledger.audit.Severity.MANIPULATION;
import static org.filrouge.ledger.audit.Severity.NOTICE;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** All that an audit can find. A code never changes its meaning; {@code {fact}} stands for a fact of the finding. */
public enum FindingCode implements RefusalCode {
    CHECKPOINT_REFUSED(
            MANIPULATION,
            "checkpoint.refused",
            "Le point de contrôle présenté n’est pas signé par la clé attendue : {reason}.",
            "The checkpoint shown is not signed by the expected key: {reason}."),
    ROLLED_BACK(
            MANIPULATION,
            "checkpoint.rolled-back",
            "Le journal a reculé : {size} événements aujourd’hui, {kept} quand le point de contrôle a été conservé.",
            "The log went back: {size} events today, {kept} when the kept checkpoint was signed."),
    SPLIT_VIEW(
            MANIPULATION,
            "checkpoint.split-view",
            "Deux journaux différents ont été signés à la taille {size} : {root} et {other}.",
            "Two different logs were signed at size {size}: {root} and {other}."),
    HISTORY_REWRITTEN(
            MANIPULATION,
            "checkpoint.history-rewritten",
            "Les {size} premiers événements ne sont plus ceux du point de contrôle conservé.",
            "The first {size} events are no longer those of the kept checkpoint."),
    ENTRIES_WITHHELD(
            MANIPULATION,
            "log.entries-withheld",
            "Le journal signé compte {size} événements ; à partir du numéro {from}, ils ne sont pas fournis ({reason}).",
            "The signed log has {size} events; from number {from} on they are not given out ({reason})."),
    ROOT_DIFFERS(
            MANIPULATION,
            "log.root-differs",
            "Les entrées du journal ne mènent pas à la racine signée à la taille {size}.",
            "The entries of the log do not lead to the root signed at size {size}."),
    TILE_DIFFERS(
            MANIPULATION,
            "log.tile-differs",
            "Le fichier {path} n’est pas celui que donnent les entrées.",
            "The file {path} is not the one that the entries give."),
    LEAF_MALFORMED(
            MANIPULATION,
            "leaf.malformed",
            "L’entrée {index} n’est pas un engagement lisible : {reason}.",
            "Entry {index} is not a readable commitment: {reason}."),
    LEAF_OUT_OF_PLACE(
            MANIPULATION,
            "leaf.out-of-place",
            "L’entrée {index} dit être la {claimed} du journal {log}.",
            "Entry {index} says it is number {claimed} of the log {log}."),
    LEAF_WITHOUT_AUTHOR(
            MANIPULATION,
            "leaf.without-author",
            "L’événement {event} (entrée {index}) ne dit pas qui l’a enregistré : aucune commande ne l’a produit.",
            "Event {event} (entry {index}) does not say who recorded it: no command made it."),
    ROW_EDITED(
            MANIPULATION,
            "row.edited",
            "L’événement {event} (numéro {position}) a été modifié après son enregistrement : {fields}.",
            "Event {event} (number {position}) was changed after it was recorded: {fields}."),
    ROW_REPLACED(
            MANIPULATION,
            "row.replaced",
            "À la place {position}, le journal a l’événement {logged}, la base a {stored} : ordre changé ou événement remplacé.",
            "At place {position} the log has event {logged}, the store has {stored}: reordered or replaced."),
    ROW_MISSING(
            MANIPULATION,
            "row.missing",
            "L’événement {event} (numéro {position}) est au journal et n’est plus dans la base.",
            "Event {event} (number {position}) is in the log and no longer in the store."),
    ROW_INJECTED(
            MANIPULATION,
            "row.injected",
            "La base a, à la place {position}, un événement {event} que le journal n’a pas.",
            "The store has, at place {position}, an event {event} that the log has not."),
    OUTSIDE_BRACKET(
            MANIPULATION,
            "time.outside-bracket",
            "L’événement {index} dit être enregistré le {recorded}, ce que l’horodatage du {marked} à la taille {size} exclut.",
            "Event {index} says it was recorded at {recorded}, which the time stamp of {marked} at size {size} rules out."),
    NOTHING_KEPT(
            GAP,
            "checkpoint.nothing-kept",
            "Aucun point de contrôle n’a été conservé : rien ne prouve que l’histoire n’a pas été réécrite en entier.",
            "No checkpoint was kept: nothing proves that the history was not rewritten as a whole."),
    KEPT_UNREADABLE(
            GAP,
            "checkpoint.kept-unreadable",
            "Un point de contrôle conservé n’est pas utilisable : {reason}.",
            "A kept checkpoint cannot be used: {reason}."),
    QUORUM_NOT_MET(
            GAP,
            "checkpoint.quorum-not-met",
            "Trop peu de témoins ont contresigné le point de contrôle de taille {size} : {witnesses}.",
            "Too few witnesses countersigned the checkpoint of size {size}: {witnesses}."),
    TIME_WENT_BACK(
            GAP,
            "time.cosignature-went-back",
            "Le témoin {witness} a contresigné la taille {size} avant la taille {earlier}.",
            "The witness {witness} countersigned size {size} before size {earlier}."),
    CLOCK_SET_BACK(
            GAP,
            "time.clock-set-back",
            "L’événement {index} dit être enregistré le {recorded}, avant un précédent ({previous}) de plus que les horloges ne s’écartent.",
            "Event {index} says it was recorded at {recorded}, before one that precedes it ({previous}) by more than clocks lie apart."),
    TILE_MISSING(
            GAP,
            "log.tile-missing",
            "Le fichier {path}, promis par la taille signée, manque.",
            "The file {path}, which the signed size promises, is missing."),
    NOT_LOGGED(
            GAP,
            "row.not-logged",
            "L’événement {event} (numéro {position}), enregistré le {recorded}, n’est sous aucun point de contrôle signé.",
            "Event {event} (number {position}), recorded at {recorded}, is under no signed checkpoint."),
    NOT_YET_LOGGED(
            NOTICE,
            "row.not-yet-logged",
            "L’événement {event} (numéro {position}) attend le prochain point de contrôle.",
            "Event {event} (number {position}) awaits the next checkpoint.");

    private final Severity severity;
    private final String code;
    private final Bilingual sentence;

    FindingCode(Severity severity, String code, String fr, String en) {
        this.severity = severity;
        this.code = code;
        this.sentence = new Bilingual(fr, en);
    }

    public Severity severity() {
        return severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Bilingual sentence() {
        return sentence;
    }
}
