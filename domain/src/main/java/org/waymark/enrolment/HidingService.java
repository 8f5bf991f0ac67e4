package org.waymark.enrolment;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.people.Colleagues;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/** Keeps people from ever being shown to each other: only the person reads their list. */
@Stateless
public class HidingService {
    private static final int MOST_FOUND = 20;
    private static final int MOST_HIDDEN = 50;

    @Inject CurrentPerson me;
    @Inject Enrolments enrolments;
    @Inject OwnAnswers own;
    @Inject Directory directory;
    @Inject Colleagues colleagues;

    public HidingService() {}

    /** The people who are never to be shown to the caller, nor the caller to them. */
    @RolesAllowed(STAFF)
    public List<PersonCard> hidden(EnrolmentId id) {
        return directory.cardsByName(own.neverShown(mine(id)).stream().map(PersonId::new).toList());
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
        change(mine(id), hidden -> hidden.add(person.value()));
    }

    @RolesAllowed(STAFF)
    public void show(EnrolmentId id, PersonId person) {
        change(mine(id), hidden -> hidden.remove(person.value()));
    }

    private void change(Enrolment enrolment, Consumer<Set<String>> change) {
        Answers before = own.of(enrolment);
        Set<String> hidden = new TreeSet<>(before.all(Profile.NEVER_SHOW));
        change.accept(hidden);
        if (hidden.size() > MOST_HIDDEN) {
            throw new RuleBroken("enrolment.rule.too-many-hidden", MOST_HIDDEN);
        }
        enrolment.keepOwn(own.seal(before.with(Profile.NEVER_SHOW, List.copyOf(hidden))));
        enrolments.exclude(
                enrolment.id(), enrolment.person(), hidden.stream().map(PersonId::new).toList());
    }

    private Enrolment mine(EnrolmentId id) {
        return enrolments.requireOwn(id, me.id());
    }
}
