package org.filrouge.kernel.employergroup;

import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.kernel.value.Bilingual;

/** Why a command on this stream can be refused; in a told history, the same code names a gap. */
public enum EmployerGroupRefusal implements RefusalCode {
    STATUTES_ALREADY_FILED(
            "employer-group.statutes-already-filed",
            "Les statuts de ce groupement sont déjà déposés ({filed}).",
            "The statutes of this group are already filed ({filed})."),
    DOCUMENTS_MISSING(
            "employer-group.documents-missing",
            "Les trois documents précèdent le dépôt des statuts ; il manque : {missing}.",
            "The three documents come before the filing of statutes; still missing: {missing}."),
    TOO_FEW_MEMBERS(
            "employer-group.too-few-members",
            "Un groupement d'employeurs a deux membres au moins ; il y en a {members}.",
            "An employer group has two members at least; there is {members}."),
    STATUTES_NOT_FILED(
            "employer-group.statutes-not-filed",
            "Les statuts de ce groupement ne sont pas déposés.",
            "The statutes of this group are not filed."),
    HIRED_BEFORE_FILING(
            "employer-group.hired-before-filing",
            "Pas d'embauche avant le dépôt des statuts : déposés {filed}, embauche {hired}.",
            "No hire before the statutes are filed: filed {filed}, hired {hired}."),
    CEASED_BEFORE_FILING(
            "employer-group.ceased-before-filing",
            "L'activité ne peut cesser ({ceased}) avant le dépôt des statuts ({filed}).",
            "Activity cannot cease ({ceased}) before the statutes are filed ({filed})."),
    ALREADY_CEASED(
            "employer-group.already-ceased",
            "L'activité de ce groupement a déjà cessé ({ceased}).",
            "The activity of this group has already ceased ({ceased})."),
    ALREADY_A_MEMBER(
            "employer-group.already-a-member",
            "Cette organisation est déjà membre du groupement : {member}.",
            "This organisation is already a member of the group: {member}."),
    NOT_A_MEMBER(
            "employer-group.not-a-member",
            "Cette organisation n'est pas membre du groupement : {member}.",
            "This organisation is no member of the group: {member}.");

    private final String code;
    private final Bilingual sentence;

    EmployerGroupRefusal(String code, String fr, String en) {
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
