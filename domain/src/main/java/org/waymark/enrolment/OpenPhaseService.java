package org.waymark.enrolment;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.OpenPhase.MyPart;
import org.waymark.people.Directory;
import org.waymark.people.Organisation;
import org.waymark.people.PostCard;
import org.waymark.scheme.Audience;
import org.waymark.scheme.AudienceLists;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.Phases;

/** What a member of staff finds to join, and where they take part already. */
@Stateless
public class OpenPhaseService {
    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Enrolments enrolments;
    @Inject Directory directory;
    @Inject Organisation organisation;

    public OpenPhaseService() {}

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
        boolean guest = posts.isEmpty() && directory.isGuest(me.id());
        return shown.stream()
                .map(
                        phase ->
                                shown(
                                        phase,
                                        audiences.getOrDefault(phase.id(), Set.of()),
                                        lists,
                                        posts,
                                        guest,
                                        mine.getOrDefault(phase.id(), List.of())))
                .toList();
    }

    private static OpenPhase shown(
            Phase phase,
            Set<Audience> audience,
            AudienceLists lists,
            List<PostCard> posts,
            boolean guest,
            List<Enrolment> mine) {
        List<Part> welcomed =
                Arrays.stream(Part.values())
                        .filter(
                                part ->
                                        guest
                                                ? AudienceLists.admitsGuests(audience, part)
                                                : lists.admits(audience, part, posts))
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
}
