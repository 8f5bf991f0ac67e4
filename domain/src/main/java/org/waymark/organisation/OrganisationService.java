package org.waymark.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Roles;
import org.waymark.organisation.OrganisationLists.EntryLine;
import org.waymark.people.FormerName;
import org.waymark.people.Grade;
import org.waymark.people.GradeId;
import org.waymark.people.JobFamily;
import org.waymark.people.ListKind;
import org.waymark.people.Listed;
import org.waymark.people.Organisation;
import org.waymark.people.Site;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.Slice;

/**
 * Sites, job families and grades on screen. Files name them: what one was called before it was
 * renamed stays understood, and no other may be called so.
 */
@Stateless
public class OrganisationService {
    static final int PAGE = 100;

    @Inject OrganisationLists lists;
    @Inject Organisation organisation;
    @Inject CurrentPerson me;
    @Inject Event<Happened> happened;

    public OrganisationService() {}

    @RolesAllowed(Roles.ADMINISTRATOR)
    public OrganisationLists.Sizes sizes() {
        return lists.sizes();
    }

    /** One page of a list, from behind that entry or from the beginning. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Slice<EntryLine> entries(ListKind list, String after) {
        List<EntryLine> all = lists.entries(list);
        List<EntryLine> rest =
                after == null
                        ? all
                        : all.stream().dropWhile(one -> !one.id().equals(after)).skip(1).toList();
        return Slice.of(rest.subList(0, Math.min(rest.size(), PAGE + 1)), PAGE, EntryLine::id);
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public EntryToEdit open(ListKind list, String id) {
        Listed entry = entry(list, id);
        return new EntryToEdit(
                id,
                entry.name(),
                entry.isRetired(),
                entry.version(),
                lists.useOf(list, id),
                organisation.formerNames().stream()
                        .filter(former -> former.list() == list && former.isOf(entry))
                        .map(FormerName::name)
                        .toList());
    }

    /** Adds an entry; a grade becomes the highest. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void add(ListKind list, String name) {
        String called = freeName(list, name, null);
        Listed entry =
                switch (list) {
                    case SITE -> {
                        Site site = new Site(called);
                        organisation.add(site);
                        yield site;
                    }
                    case JOB_FAMILY -> {
                        JobFamily family = new JobFamily(called);
                        organisation.add(family);
                        yield family;
                    }
                    case GRADE -> {
                        Grade grade = new Grade(called, highest() + 1);
                        organisation.add(grade);
                        yield grade;
                    }
                };
        happened.fire(new OrganisationChanged(me.id(), entry.id()));
    }

    private int highest() {
        return organisation.grades().stream().mapToInt(Grade::position).max().orElse(0);
    }

    /**
     * Renames an entry; files that say the name from before go on being understood.
     *
     * @param seen the version that was on the page
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void rename(ListKind list, String id, String name, int seen) {
        Listed entry = asSeen(list, id, seen);
        String called = freeName(list, name, entry);
        if (entry.name().equals(called)) {
            return;
        }
        if (!entry.name().equalsIgnoreCase(called)) {
            organisation.formerNames().stream()
                    .filter(former -> former.list() == list && former.says(called))
                    .forEach(organisation::forget);
            organisation.add(new FormerName(list, entry));
        }
        entry.rename(called);
        organisation.keep();
        happened.fire(new OrganisationChanged(me.id(), entry.id()));
    }

    private String freeName(ListKind list, String typed, Listed own) {
        String name = EntryName.of(typed, "name", list.longestName());
        if (organisation.list(list).stream()
                .anyMatch(one -> !one.equals(own) && one.name().equalsIgnoreCase(name))) {
            throw new RuleBroken("people.rule.name-taken").at("name");
        }
        if (organisation.formerNames().stream()
                .filter(former -> former.list() == list && former.says(name))
                .anyMatch(former -> own == null || !former.isOf(own))) {
            throw new RuleBroken("organisation.rule.former-name").at("name");
        }
        return name;
    }

    /** Moves a grade by one place among those in use; at the end of the list it stays. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void move(GradeId id, boolean higher, int seen) {
        Listed grade = asSeen(ListKind.GRADE, id.value(), seen);
        List<Grade> order =
                new ArrayList<>(
                        organisation.grades().stream().filter(one -> !one.isRetired()).toList());
        int from = order.indexOf(grade);
        if (from < 0) {
            throw new NotFound();
        }
        int to = higher ? from + 1 : from - 1;
        if (to < 0 || to >= order.size()) {
            return;
        }
        List<Integer> positions = distinct(order);
        Collections.swap(order, from, to);
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != positions.get(i)) {
                order.get(i).moveTo(positions.get(i));
            }
        }
        organisation.keep();
        happened.fire(new GradesReordered(me.id(), id));
    }

    /** The places they have, pulled apart where a file gave two the same. */
    private static List<Integer> distinct(List<Grade> order) {
        List<Integer> positions = new ArrayList<>();
        int last = 0;
        for (Grade grade : order) {
            last = Math.max(last + 1, grade.position());
            positions.add(last);
        }
        return positions;
    }

    /** Takes an entry out of the lists to choose from; refused while anybody needs it. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void retire(ListKind list, String id, int seen) {
        Listed entry = asSeen(list, id, seen);
        lists.useOf(list, id).mustBeNone();
        entry.retire();
        happened.fire(new OrganisationChanged(me.id(), entry.id()));
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void bringBack(ListKind list, String id, int seen) {
        Listed entry = asSeen(list, id, seen);
        entry.bringBack();
        happened.fire(new OrganisationChanged(me.id(), entry.id()));
    }

    private Listed asSeen(ListKind list, String id, int seen) {
        Listed entry = entry(list, id);
        if (entry.version() != seen) {
            throw new ChangedMeanwhile();
        }
        return entry;
    }

    private Listed entry(ListKind list, String id) {
        return organisation.list(list).stream()
                .filter(one -> one.id().value().equals(id))
                .map(Listed.class::cast)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
