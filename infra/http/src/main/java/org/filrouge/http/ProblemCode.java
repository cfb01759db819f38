package org.filrouge.http;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;
import org.springframework.http.HttpStatus;

/** What can go wrong with a request before any rule of the programme is asked. */
public enum ProblemCode implements RefusalCode {
    MALFORMED(HttpStatus.BAD_REQUEST, "request.malformed", "La demande est mal formée.", "The request is malformed."),
    BAD_PARAMETER(
            HttpStatus.BAD_REQUEST,
            "request.bad-parameter",
            "Le paramètre {parameter} ne se lit pas.",
            "The parameter {parameter} cannot be read."),
    NOT_SIGNED_IN(
            HttpStatus.UNAUTHORIZED, "access.not-signed-in", "Identifiez-vous pour continuer.", "Sign in to continue."),
    NOT_ALLOWED(
            HttpStatus.FORBIDDEN,
            "access.not-allowed",
            "Vos droits ne permettent pas cela.",
            "Your rights do not allow this."),
    PASSWORD_MUST_CHANGE(
            HttpStatus.FORBIDDEN,
            "access.password-must-change",
            "Choisissez d'abord un mot de passe à vous.",
            "Choose a password of your own first."),
    FORM_EXPIRED(
            HttpStatus.FORBIDDEN,
            "access.form-expired",
            "Ce formulaire a expiré, ou ne vient pas d'ici : rechargez la page et recommencez.",
            "This form has expired, or is not from here: load the page again and repeat."),
    UNKNOWN_COMMAND(
            HttpStatus.NOT_FOUND,
            "request.unknown-command",
            "Il n'y a pas de commande {command}.",
            "There is no command {command}."),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "request.not-found",
            "Il n'y a rien à cette adresse.",
            "There is nothing at this address."),
    UNKNOWN_STREAM(
            HttpStatus.NOT_FOUND,
            "stream.unknown",
            "Rien n'est enregistré sous {stream}.",
            "Nothing is recorded under {stream}."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "request.method-not-allowed",
            "Cette adresse n'accepte pas cette méthode.",
            "This address does not take this method."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "request.not-acceptable",
            "Cette adresse ne donne pas ce format.",
            "This address does not give this format."),
    STALE(
            HttpStatus.PRECONDITION_FAILED,
            "stream.stale",
            "L'histoire de {stream} a avancé : version {version}, et non {expected}.",
            "The history of {stream} has moved on: version {version}, not {expected}."),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "request.too-large",
            "La demande dépasse {limit} octets.",
            "The request is over {limit} bytes."),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "request.unsupported-media-type",
            "Ce type de contenu n'est pas accepté ici : {type}.",
            "This type of content is not taken here: {type}."),
    TOO_MANY(
            HttpStatus.TOO_MANY_REQUESTS,
            "request.too-many",
            "Trop de demandes à la fois ; réessayez dans un instant.",
            "Too many requests at once; try again in a moment."),
    NOT_RECORDED_YET(
            HttpStatus.BAD_REQUEST,
            "time.not-recorded-yet",
            "{size} événements sont enregistrés : ce qui sera connu à {asked} n'existe pas encore.",
            "{size} events are recorded: what will be known at {asked} does not exist yet."),
    IN_THE_FUTURE(
            HttpStatus.BAD_REQUEST,
            "time.in-the-future",
            "{asked} est dans le futur : personne ne sait ce qui sera connu alors.",
            "{asked} is in the future: nobody knows what will be known then."),
    BEHIND(
            HttpStatus.SERVICE_UNAVAILABLE,
            "views.behind",
            "Les vues n'ont pas encore atteint la position {position}.",
            "The views have not reached position {position} yet."),
    LOG_BEHIND(
            HttpStatus.SERVICE_UNAVAILABLE,
            "log.behind",
            "L'événement n'est pas encore sous un point de contrôle signé.",
            "The event is not under a signed checkpoint yet."),
    PACK_TOO_LARGE(
            HttpStatus.BAD_REQUEST,
            "evidence.too-large",
            "Le dossier de preuves compterait plus de {limit} événements ; restreignez-le à une période.",
            "The evidence pack would have more than {limit} events; narrow it to a period."),
    LOG_DIFFERS(
            HttpStatus.CONFLICT,
            "log.differs",
            "À la place {position}, le journal signé a un autre événement que la base.",
            "At position {position} the signed log has another event than the store."),
    FORMULA_FAULTY(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "definition.formula-faulty",
            "La formule ne peut pas être évaluée, à commencer par {place}.",
            "The formula cannot be evaluated, beginning at {place}."),
    TOO_MANY_STEPS(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "definition.too-many-steps",
            "La formule est arrêtée après {most} pas sur {facts} faits : son coût croît plus vite que l'histoire.",
            "The formula is stopped after {most} steps over {facts} facts: its cost grows faster than the history."),
    TOO_MUCH_KEPT(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "definition.too-much-kept",
            "La formule est arrêtée : elle garderait plus de {most} groupes et faits, pour {facts} faits.",
            "The formula is stopped: it would keep more than {most} groups and facts, for {facts} facts."),
    OUT_OF_TIME(
            HttpStatus.SERVICE_UNAVAILABLE,
            "definition.out-of-time",
            "La formule est arrêtée après {seconds} secondes.",
            "The formula is stopped after {seconds} seconds."),
    BUSY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "store.busy",
            "L'enregistrement n'a pas abouti ; rien n'est perdu, réessayez.",
            "The recording did not complete; nothing is lost, try again."),
    UNEXPECTED(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "request.failed",
            "La demande a échoué de façon imprévue (référence {reference}).",
            "The request failed unexpectedly (reference {reference}).");

    private final HttpStatus status;
    private final String code;
    private final Bilingual sentence;

    ProblemCode(HttpStatus status, String code, String fr, String en) {
        this.status = status;
        this.code = code;
        this.sentence = new Bilingual(fr, en);
    }

    public HttpStatus status() {
        return status;
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
