package org.waymark.enrolment;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.draft.Drafts;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.people.Directory;
import org.waymark.people.Organisation;
import org.waymark.people.PostCard;
import org.waymark.scheme.AudienceLists;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/** Fills in a profile, to join a phase and whenever it changes. */
@Stateless
public class JoiningService {
    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Enrolments enrolments;
    @Inject OwnAnswers own;
    @Inject Directory directory;
    @Inject Organisation organisation;
    @Inject FormShelf shelf;
    @Inject Drafts drafts;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public JoiningService() {}

    /** The caller's profile to write, before joining or later. */
    @RolesAllowed(STAFF)
    public ProfilePage profile(PhaseId id, Part part) {
        Phase phase = phases.require(id);
        Optional<Enrolment> mine =
                enrolments
                        .find(id, me.id(), part)
                        .filter(one -> one.state() != EnrolmentState.LEFT);
        AudienceLists lists = new AudienceLists(organisation);
        Form form =
                ProfileForm.of(
                        shelf.form(phase.form(part.profileForm())),
                        organisation,
                        lists,
                        phase.rules());
        return new ProfilePage(
                id,
                phase.name(),
                part,
                mine.map(Enrolment::id).orElse(null),
                mine.isPresent() ? null : refusal(phase, part, lists),
                phase.toldBeforeJoining(),
                part == Part.MENTOR && phase.rules().mentorsNeedApproval(),
                form,
                mine.map(own::inTheQuestions).orElseGet(form::prefilled));
    }

    /** Joins the phase. Somebody who had left takes their part up again. */
    @RolesAllowed(STAFF)
    public EnrolmentId join(PhaseId id, Part part, Answers answers) {
        Phase phase = phases.require(id);
        String refusal = refusal(phase, part, new AudienceLists(organisation));
        if (refusal != null) {
            throw new RuleBroken(refusal, phase.name());
        }
        Optional<Enrolment> left = enrolments.find(id, me.id(), part);
        WrittenProfile written = written(phase, part, answers, left);
        Enrolment enrolment;
        if (left.isPresent()) {
            enrolment = left.get();
            enrolment.joinAgain(phase, written, clock.instant());
        } else {
            enrolment = Enrolment.join(phase, me.id(), part, written, clock.instant());
            enrolments.add(enrolment);
        }
        remember(enrolment, written.profile());
        happened.fire(Enrolled.of(enrolment, me.id()));
        return enrolment.id();
    }

    /** Changes the caller's profile. */
    @RolesAllowed(STAFF)
    public void change(PhaseId id, Part part, Answers answers) {
        Phase phase = phases.require(id);
        Enrolment enrolment = enrolments.require(id, me.id(), part);
        WrittenProfile written = written(phase, part, answers, Optional.of(enrolment));
        enrolment.change(phase, written);
        remember(enrolment, written.profile());
        happened.fire(ProfileChanged.of(enrolment, me.id()));
    }

    /** The key of what keeps the caller from joining, or null where nothing does. */
    private String refusal(Phase phase, Part part, AudienceLists lists) {
        if (phase.state() == PhaseState.DRAFT) {
            throw new NotFound();
        }
        if (!phase.state().takesEnrolments()) {
            return "enrolment.rule.not-open";
        }
        return isWelcome(phase, part, lists) ? null : "enrolment.rule.not-in-the-audience";
    }

    /** Guests mentor; see {@link AudienceLists#admitsGuests}. */
    private boolean isWelcome(Phase phase, Part part, AudienceLists lists) {
        if (phase.audience().isEmpty()) {
            return directory.isHere(me.id())
                    && (part == Part.MENTOR || !directory.isGuest(me.id()));
        }
        List<PostCard> posts = directory.postsOf(me.id());
        return posts.isEmpty()
                ? AudienceLists.admitsGuests(phase.audience(), part) && directory.isGuest(me.id())
                : lists.admits(phase.audience(), part, posts);
    }

    private WrittenProfile written(
            Phase phase, Part part, Answers answers, Optional<Enrolment> before) {
        Form whole = shelf.form(phase.form(part.profileForm()));
        ProfileForm.of(whole, organisation, phase.rules()).check(answers);
        List<String> hidden = before.map(own::neverShown).orElse(List.of());
        Profile profile = Profile.of(whole, answers).hiding(hidden);
        Answers told = profile.forCoordinators();
        return new WrittenProfile(
                whole.id(),
                profile,
                told.isEmpty() ? null : own.seal(told),
                own.seal(profile.own()));
    }

    private void remember(Enrolment enrolment, Profile profile) {
        enrolments.exclude(enrolment.id(), enrolment.person(), profile.neverShow());
        if (enrolment.isMentor()) {
            enrolments.offerPlaces(enrolment.person(), enrolment.places());
        }
        drafts.discard(
                enrolment.person(), enrolment.part().profileForm(), enrolment.phase().value());
    }
}
