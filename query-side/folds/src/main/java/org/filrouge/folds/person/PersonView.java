package org.filrouge.folds.person;

import java.util.List;
import org.filrouge.kernel.erasure.Asker;
import org.filrouge.kernel.erasure.DestroyedKey;
import org.filrouge.kernel.erasure.ErasureGround;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.person.Disclosed;
import org.filrouge.kernel.person.LegalBasis;
import org.filrouge.kernel.person.Purpose;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A person towards the programme. Of what was told several times, the last told holds.
 *
 * @param registration why the person is known; null while only facts speak of them
 * @param hold the last legal hold placed or lifted
 * @param request the last erasure requested
 * @param answer the last answer to a request
 * @param erased that the keys are destroyed
 * @param history every step, in the order of recording
 * @param about the facts whose texts speak of the person
 */
public record PersonView(
        String id,
        @Nullable Registration registration,
        @Nullable Details details,
        @Nullable Retention retention,
        @Nullable Hold hold,
        @Nullable Request request,
        @Nullable Answer answer,
        @Nullable Erased erased,
        List<Notice> recipients,
        List<Recorded> history,
        List<About> about) {

    /** Why somebody is known. */
    public record Registration(Recorded at, Purpose purpose, LegalBasis legalBasis) {}

    /** Who somebody is; sealed until it is shown. */
    public record Details(
            Recorded at,
            String name,
            @Nullable String email,
            @Nullable String telephone,
            @Nullable String function,
            @Nullable OrganisationId organisation) {}

    /** Until when it may be kept. */
    public record Retention(Recorded at, FuzzyDate until) {}

    /** A legal hold placed, or lifted again. */
    public record Hold(Recorded at, boolean stands) {}

    /** That somebody asked for an erasure. */
    public record Request(Recorded at, Asker askedBy, ErasureGround ground, List<String> events) {}

    /**
     * An answer to a request.
     *
     * @param alone whether nobody else could have approved it
     */
    public record Answer(Recorded at, boolean approved, boolean alone) {}

    /** That it is done. */
    public record Erased(Recorded at, List<DestroyedKey> keys) {}

    /** A recipient who was told. */
    public record Notice(Recorded at, OrganisationId recipient, Disclosed had) {}

    /** A fact whose texts speak of the person. */
    public record About(Recorded at, String stream) {}

    public boolean isHeld() {
        return hold != null && hold.stands();
    }

    /** How far the last erasure requested has come. */
    public ErasureState erasure() {
        if (erased != null) {
            return ErasureState.DONE;
        }
        if (request == null) {
            return ErasureState.NONE;
        }
        if (answer == null || answer.at().position() < request.at().position()) {
            return ErasureState.REQUESTED;
        }
        return answer.approved() ? ErasureState.APPROVED : ErasureState.REFUSED;
    }
}
