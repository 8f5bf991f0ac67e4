package org.waymark.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Roles;
import org.waymark.people.OrgUnit;
import org.waymark.people.OrgUnitId;
import org.waymark.people.Organisation;
import org.waymark.people.UnitKind;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.Slice;

/**
 * The tree of units on screen. A unit lies under a larger kind, so it never comes to lie under
 * itself. Files know it by its code, which stays; its name, kind and place may change.
 */
@Stateless
public class UnitService {
    static final int PAGE = 100;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 200;

    @Inject OrganisationLists lists;
    @Inject Organisation organisation;
    @Inject CurrentPerson me;
    @Inject Event<Happened> happened;

    public UnitService() {}

    /** One page of the tree, each unit before those under it. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Slice<UnitRow> tree(OrgUnitId after) {
        List<UnitRow> rows = UnitRow.tree(lists.units());
        int from = 0;
        while (after != null && from < rows.size() && !rows.get(from++).unit().id().equals(after)) {
            // the page begins behind it
        }
        List<UnitRow> rest = rows.subList(from, rows.size());
        return Slice.of(
                rest.subList(0, Math.min(rest.size(), PAGE + 1)),
                PAGE,
                row -> row.unit().id().value());
    }

    /** Where a new unit may lie. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<UnitToEdit.Place> places() {
        return placesFor(null);
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public UnitToEdit open(OrgUnitId id) {
        OrgUnit unit = unit(id);
        return new UnitToEdit(
                id,
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.parentId(),
                unit.isRetired(),
                unit.version(),
                lists.useOf(id),
                placesFor(unit));
    }

    /** By kind: what is of the smallest has nothing under it. */
    private List<UnitToEdit.Place> placesFor(OrgUnit unit) {
        return organisation.units().stream()
                .filter(one -> !one.isRetired() && one.kind() != UnitKind.DISCIPLINE)
                .filter(one -> unit == null || !one.id().equals(unit.id()))
                .map(UnitToEdit.Place::of)
                .toList();
    }

    /**
     * @param parent null at the top
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public OrgUnitId add(String code, String name, UnitKind kind, OrgUnitId parent) {
        String known = EntryName.of(code, "code", LONGEST_CODE);
        String called = EntryName.of(name, "name", LONGEST_NAME);
        if (organisation.units().stream().anyMatch(one -> one.code().equalsIgnoreCase(known))) {
            throw new RuleBroken("people.rule.code-taken").at("code");
        }
        OrgUnit unit = OrgUnit.founded(known, called, kind, above(kind, parent));
        organisation.add(unit);
        happened.fire(new OrganisationChanged(me.id(), unit.id()));
        return unit.id();
    }

    /**
     * Gives the unit another name, kind or place, with all that lies under it.
     *
     * @param seen the version that was on the page
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void change(OrgUnitId id, String name, UnitKind kind, OrgUnitId parent, int seen) {
        OrgUnit unit = asSeen(id, seen);
        String called = EntryName.of(name, "name", LONGEST_NAME);
        OrgUnit above = above(kind, parent);
        List<OrgUnit> all = organisation.units();
        if (all.stream()
                .filter(one -> id.equals(one.parentId()) && !one.isRetired())
                .anyMatch(one -> one.kind().compareTo(kind) <= 0)) {
            throw new RuleBroken("organisation.rule.kind-below").at("kind");
        }
        boolean moves =
                unit.kind() != kind
                        || !Objects.equals(unit.parentId(), above == null ? null : parent);
        unit.rename(called, kind);
        unit.moveUnder(above);
        if (moves) {
            OrgUnit.settle(all);
        }
        organisation.keep();
        happened.fire(new OrganisationChanged(me.id(), id));
    }

    private OrgUnit above(UnitKind kind, OrgUnitId parent) {
        if (parent == null) {
            return null;
        }
        OrgUnit above = unit(parent);
        if (above.isRetired()) {
            throw new RuleBroken("organisation.rule.parent-retired").at("parent");
        }
        if (above.kind().compareTo(kind) >= 0) {
            throw new RuleBroken("organisation.rule.parent-kind").at("parent");
        }
        return above;
    }

    /** Takes a unit out of the lists to choose from; refused while anybody needs it. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void retire(OrgUnitId id, int seen) {
        OrgUnit unit = asSeen(id, seen);
        lists.useOf(id).mustBeNone();
        unit.retire();
        happened.fire(new OrganisationChanged(me.id(), id));
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void bringBack(OrgUnitId id, int seen) {
        OrgUnit unit = asSeen(id, seen);
        if (unit.parentId() != null && unit(unit.parentId()).isRetired()) {
            throw new RuleBroken("organisation.rule.parent-first");
        }
        unit.bringBack();
        happened.fire(new OrganisationChanged(me.id(), id));
    }

    private OrgUnit asSeen(OrgUnitId id, int seen) {
        OrgUnit unit = unit(id);
        if (unit.version() != seen) {
            throw new ChangedMeanwhile();
        }
        return unit;
    }

    private OrgUnit unit(OrgUnitId id) {
        return organisation.find(id).orElseThrow(NotFound::new);
    }
}
