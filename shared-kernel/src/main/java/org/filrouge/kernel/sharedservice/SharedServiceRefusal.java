package org.filrouge.kernel.sharedservice;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum SharedServiceRefusal implements RefusalCode {
    ENTITY_ALREADY_REGISTERED(
            "shared-service.entity-already-registered",
            "L'entité de ce service est déjà déposée ({registered}).",
            "The entity of this service is already registered ({registered})."),
    NO_MEMBER("shared-service.no-member", "Une entité a un membre au moins.", "An entity has one member at least."),
    REGISTERED_BEFORE_DECISION(
            "shared-service.registered-before-decision",
            "L'entité ne peut être déposée ({registered}) avant d'être décidée ({decided}).",
            "The entity cannot be registered ({registered}) before it is decided ({decided})."),
    NO_MOTIVE(
            "shared-service.no-motive",
            "L'offre dit pour quels motifs elle sert.",
            "An offer says for which motives it is used."),
    NO_PUBLIC("shared-service.no-public", "L'offre dit à quel public elle s'adresse.", "An offer says whom it is for."),
    ENTITY_NOT_REGISTERED(
            "shared-service.entity-not-registered",
            "Un service qui a sa propre entité ouvre après le dépôt de celle-ci ; aucun n'est enregistré.",
            "A service with an entity of its own opens after its registration; none is recorded."),
    OPENED_BEFORE_REGISTRATION(
            "shared-service.opened-before-registration",
            "Le service ne peut ouvrir ({opened}) avant le dépôt de son entité ({registered}).",
            "The service cannot open ({opened}) before its entity is registered ({registered})."),
    ALREADY_OPENED(
            "shared-service.already-opened",
            "Ce service est déjà ouvert ({opened}).",
            "This service is already open ({opened})."),
    FLEET_NOT_LARGER(
            "shared-service.fleet-not-larger",
            "Un parc étendu compte plus de véhicules qu'avant : {from} avant, {to} après.",
            "An extended fleet has more vehicles than before: {from} before, {to} after."),
    FLEET_DIFFERS(
            "shared-service.fleet-differs",
            "Le parc de départ ({from}) n'est pas celui que l'on connaît ({known}).",
            "The fleet to begin with ({from}) is not the known one ({known})."),
    ALREADY_REQUESTED(
            "shared-service.already-requested",
            "Cette demande est déjà enregistrée : {request}.",
            "This request is already recorded: {request}."),
    NOT_REQUESTED(
            "shared-service.not-requested",
            "Un véhicule est mis à disposition sur demande ; celle-ci n'est pas enregistrée : {request}.",
            "A vehicle is made available on a request; this one is not recorded: {request}."),
    LOAN_TOO_LONG(
            "shared-service.loan-too-long",
            "Une mise à disposition dure {longest} mois au plus, sauf renouvellement ; ici {months}.",
            "A vehicle is lent for {longest} months at most unless renewed; here {months}."),
    LONGER_THAN_OFFERED(
            "shared-service.longer-than-offered",
            "L'offre prévoit {offered} mois au plus ; ici {months}.",
            "The offer foresees {offered} months at most; here {months}."),
    QUESTION_ALREADY_OPEN(
            "shared-service.question-already-open",
            "Cette question est déjà ouverte : {question}.",
            "This question is already open: {question}."),
    QUESTION_NOT_OPEN(
            "shared-service.question-not-open",
            "Aucune question ouverte de ce nom : {question}.",
            "No open question of this name: {question}."),
    PAYER_NOT_A_CANDIDATE(
            "shared-service.payer-not-a-candidate",
            "Le payeur désigné, {payer}, n'était pas parmi les payeurs possibles : {candidates}.",
            "The payer ruled, {payer}, was not among the possible payers: {candidates}.");

    private final String code;
    private final Bilingual sentence;

    SharedServiceRefusal(String code, String fr, String en) {
        this.code = code;
        this.sentence = new Bilingual(fr, en);
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
