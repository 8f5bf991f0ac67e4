package org.waymark.enrolment;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Self;
import org.waymark.draft.Drafts;
import org.waymark.enrolment.OpenPhase.MyPart;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormId;
import org.waymark.form.FormShelf;
import org.waymark.people.Colleagues;
import org.waymark.people.Directory;
import org.waymark.people.Organisation;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.people.PostCard;
import org.waymark.scheme.Audience;
import org.waymark.scheme.AudienceLists;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/** Joining a phase, and all that its members do with their own part in it. */
@Stateless
public class EnrolmentService {
    private static final int MOST_FOUND = 20;
    private static final int MOST_HIDDEN = 50;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Enrolments enrolments;
    @Inject Commitments commitments;
    @Inject Directory directory;
    @Inject Colleagues colleagues;
    @Inject Organisation organisation;
    @Inject FormShelf shelf;
    @Inject Drafts drafts;
    @Inject Vault vault;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public EnrolmentService() {}

    /** The phases that are open, and those that the caller takes part in. */
    @RolesAllowed(STAFF)
    public List<OpenPhase> phases() {
        Map<PhaseId, List<Enrolment>> mine =
                enrolments.ofPerson(me.id()).stream()
                        .collect(Collectors.groupingBy(Enrolment::phase));
        List<Phase> shown =
                phases.published().stream()
                        .filter(
                                phase ->
                                        phase.state() == PhaseState.OPEN
                                                || mine.containsKey(phase.id()))
                        .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        AudienceLists lists = new AudienceLists(organisation);
        Map<PhaseId, Set<Audience>> audiences = phases.audiences();
        List<PostCard> posts = directory.postsOf(me.id());
        return shown.stream()
                .map(
                        phase ->
                                shown(
                                        phase,
                                        audiences.getOrDefault(phase.id(), Set.of()),
                                        lists,
                                        posts,
                                        mine.getOrDefault(phase.id(), List.of())))
                .toList();
    }

    /** The caller's profile to write, before joining or later. */
    @RolesAllowed(STAFF)
    public ProfilePage profile(PhaseId id, Part part) {
        Phase phase = phases.require(id);
        Optional<Enrolment> mine = enrolments.find(id, me.id(), part).filter(this::takesPart);
        AudienceLists lists = new AudienceLists(organisation);
        Form form = localised(shelf.form(phase.form(part.profileForm())), phase, lists);
        return new ProfilePage(
                id,
                phase.name(),
                part,
                mine.map(Enrolment::id).orElse(null),
                mine.isPresent() ? null : refusal(phase, part, lists),
                phase.toldBeforeJoining(),
                part == Part.MENTOR && phase.rules().mentorsNeedApproval(),
                form,
                mine.map(this::shown).orElseGet(form::prefilled));
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
        Written written = written(phase, part, answers, left);
        Enrolment enrolment;
        if (left.isPresent()) {
            enrolment = left.get();
            enrolment.joinAgain(
                    phase, written.form(), written.profile(), written.own(), clock.instant());
        } else {
            enrolment =
                    Enrolment.join(
                            phase,
                            me.id(),
                            part,
                            written.form(),
                            written.profile(),
                            written.own(),
                            clock.instant());
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
        Written written = written(phase, part, answers, Optional.of(enrolment));
        enrolment.change(phase, written.form(), written.profile(), written.own());
        remember(enrolment, written.profile());
        happened.fire(ProfileChanged.of(enrolment, me.id()));
    }

    /** Where the caller stands, with their whole profile to read. */
    @RolesAllowed(STAFF)
    public MyEnrolment mine(EnrolmentId id) {
        Enrolment enrolment = ofMine(id);
        Phase phase = phases.require(enrolment.phase());
        return new MyEnrolment(
                id,
                phase.id(),
                phase.name(),
                enrolment.part(),
                enrolment.state(),
                enrolment.joinedAt(),
                enrolment.isPaused(),
                phase.rules().training(),
                enrolment.mentorTrainedOn().orElse(null),
                !isCommitted(enrolment),
                localised(shelf.form(enrolment.form()), phase, new AudienceLists(organisation)),
                shown(enrolment));
    }

    /** Takes no new requests for now. */
    @RolesAllowed(STAFF)
    public void pause(EnrolmentId id) {
        Enrolment enrolment = ofMine(id);
        enrolment.pause();
        happened.fire(ProfileChanged.of(enrolment, me.id()));
    }

    @RolesAllowed(STAFF)
    public void resume(EnrolmentId id) {
        Enrolment enrolment = ofMine(id);
        enrolment.resume();
        happened.fire(ProfileChanged.of(enrolment, me.id()));
    }

    /** Leaves the phase; a partnership in it is ended first, on its own page. */
    @RolesAllowed(STAFF)
    public void leave(EnrolmentId id) {
        Enrolment enrolment = ofMine(id);
        if (isCommitted(enrolment)) {
            throw new RuleBroken("enrolment.rule.end-the-partnership-first");
        }
        enrolment.leave(clock.instant());
        happened.fire(EnrolmentLeft.of(enrolment, me.id()));
    }

    /** The people who are never to be shown to the caller, nor the caller to them. */
    @RolesAllowed(STAFF)
    public List<PersonCard> hidden(EnrolmentId id) {
        return directory.cardsByName(
                own(ofMine(id)).all(Profile.NEVER_SHOW).stream().map(PersonId::new).toList());
    }

    /** Colleagues to choose from, by name; not the caller. */
    @RolesAllowed(STAFF)
    public List<PersonCard> colleagues(String name) {
        return colleagues.named(name, MOST_FOUND).stream()
                .filter(card -> !card.id().equals(me.id()))
                .toList();
    }

    /** Keeps the two from ever being shown to each other. Nobody is told, not even why. */
    @RolesAllowed(STAFF)
    public void hide(EnrolmentId id, PersonId person) {
        if (person.equals(me.id()) || directory.card(person).isEmpty()) {
            throw new NotFound();
        }
        change(ofMine(id), hidden -> hidden.add(person.value()));
    }

    @RolesAllowed(STAFF)
    public void show(EnrolmentId id, PersonId person) {
        change(ofMine(id), hidden -> hidden.remove(person.value()));
    }

    private void change(Enrolment enrolment, Consumer<Set<String>> change) {
        Answers own = own(enrolment);
        Set<String> hidden = new TreeSet<>(own.all(Profile.NEVER_SHOW));
        change.accept(hidden);
        if (hidden.size() > MOST_HIDDEN) {
            throw new RuleBroken("enrolment.rule.too-many-hidden", MOST_HIDDEN);
        }
        Answers changed = own.with(Profile.NEVER_SHOW, List.copyOf(hidden));
        enrolment.keepOwn(sealed(changed));
        enrolments.exclude(
                enrolment.id(), enrolment.person(), hidden.stream().map(PersonId::new).toList());
    }

    private Enrolment ofMine(EnrolmentId id) {
        return enrolments
                .find(id)
                .filter(enrolment -> enrolment.person().equals(me.id()))
                .orElseThrow(NotFound::new);
    }

    private boolean takesPart(Enrolment enrolment) {
        return enrolment.state() != EnrolmentState.LEFT;
    }

    private boolean isCommitted(Enrolment enrolment) {
        return commitments.hasLivePartnership(
                enrolment.phase(), enrolment.person(), enrolment.part());
    }

    /** The key of what keeps the caller from joining, or null where nothing does. */
    private String refusal(Phase phase, Part part, AudienceLists lists) {
        if (phase.state() == PhaseState.DRAFT) {
            throw new NotFound();
        }
        if (!phase.state().takesEnrolments()) {
            return "enrolment.rule.not-open";
        }
        boolean welcome =
                phase.audience().isEmpty()
                        ? directory.isHere(me.id())
                        : lists.admits(phase.audience(), part, directory.postsOf(me.id()));
        return welcome ? null : "enrolment.rule.not-in-the-audience";
    }

    private Form localised(Form form, Phase phase, AudienceLists lists) {
        return ProfileForm.of(form, organisation, lists, phase.rules());
    }

    private Answers own(Enrolment enrolment) {
        return Answers.fromJson(vault.open(me.self(), enrolment.ownAnswers()));
    }

    /** What stands in the questions: all but the people, who have a page of their own. */
    private Answers shown(Enrolment enrolment) {
        return enrolment
                .profile()
                .with(own(enrolment).with(Profile.NEVER_SHOW, List.of()))
                .with("paused", enrolment.isPaused() ? "yes" : "");
    }

    private Written written(Phase phase, Part part, Answers answers, Optional<Enrolment> before) {
        Form whole = shelf.form(phase.form(part.profileForm()));
        localised(whole, phase, new AudienceLists(organisation)).check(answers);
        List<String> hidden =
                before.map(enrolment -> own(enrolment).all(Profile.NEVER_SHOW)).orElse(List.of());
        Profile profile = Profile.of(whole, answers).hiding(hidden);
        return new Written(whole.id(), profile, sealed(profile.own()));
    }

    private SealedText sealed(Answers own) {
        Self self = me.self();
        return vault.seal(self, own.toJson());
    }

    private void remember(Enrolment enrolment, Profile profile) {
        enrolments.exclude(enrolment.id(), enrolment.person(), profile.neverShow());
        if (enrolment.isMentor()) {
            enrolments.offerPlaces(enrolment.person(), enrolment.places());
        }
        drafts.discard(
                enrolment.person(), enrolment.part().profileForm(), enrolment.phase().value());
    }

    private static OpenPhase shown(
            Phase phase,
            Set<Audience> audience,
            AudienceLists lists,
            List<PostCard> posts,
            List<Enrolment> mine) {
        List<Part> welcomed =
                Arrays.stream(Part.values())
                        .filter(part -> lists.admits(audience, part, posts))
                        .toList();
        List<String> names =
                Arrays.stream(Part.values())
                        .flatMap(part -> lists.names(part, audience).stream())
                        .distinct()
                        .toList();
        return new OpenPhase(
                phase.id(),
                phase.name(),
                phase.state(),
                phase.startsOn(),
                phase.endsOn(),
                phase.toldBeforeJoining(),
                welcomed,
                names,
                mine.stream()
                        .map(
                                e ->
                                        new MyPart(
                                                e.id(),
                                                e.part(),
                                                e.state(),
                                                e.isPaused(),
                                                e.mentorTrainedOn().isPresent()))
                        .toList());
    }

    private record Written(FormId form, Profile profile, SealedText own) {}
}
