package org.waymark.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.organisation.UnitService;
import org.waymark.organisation.UnitToEdit;
import org.waymark.people.OrgUnitId;
import org.waymark.people.UnitKind;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Option;
import org.waymark.web.tag.State;
import org.waymark.web.text.Texts;

/** One unit: a new one, or one that is there, to be renamed, moved or retired. */
@Named
@RequestScoped
public class UnitPage {
    @Inject @Param private String id;
    @Inject @Param private Integer seen;
    @Inject UnitService units;
    @Inject Toast toast;
    @Inject Texts texts;

    private UnitToEdit unit;
    private List<UnitToEdit.Place> places;
    private UnitTyped typed;

    @PostConstruct
    void load() {
        if (isAdded()) {
            places = units.places();
            typed = new UnitTyped();
            return;
        }
        unit = units.open(new OrgUnitId(id));
        places = unit.places();
        typed = new UnitTyped(unit);
    }

    public void save() {
        if (isAdded()) {
            units.add(typed.getCode(), typed.getName(), typed.getKind(), typed.under());
            toast.say("organisation.added");
        } else {
            units.change(unit.id(), typed.getName(), typed.getKind(), typed.under(), seen());
            toast.say("organisation.saved");
        }
        Faces.redirect("admin/organisation/units.xhtml");
    }

    public void retire() {
        units.retire(unit.id(), seen());
        toast.say("organisation.retired");
        Faces.redirect("admin/organisation/units.xhtml");
    }

    public void bringBack() {
        units.bringBack(unit.id(), seen());
        toast.say("organisation.brought-back");
        Faces.redirect("admin/organisation/unit.xhtml?id=%s", id);
    }

    private int seen() {
        return seen == null ? -1 : seen;
    }

    public boolean isAdded() {
        return id == null || id.isEmpty();
    }

    public List<Option> getPlaces() {
        return places.stream()
                .map(
                        place ->
                                Option.of(
                                        place.id().value(),
                                        texts.of(
                                                "organisation.place",
                                                place.name(),
                                                State.wordOf(place.kind()))))
                .toList();
    }

    public List<UnitKind> getKinds() {
        return List.of(UnitKind.values());
    }

    public UnitToEdit getUnit() {
        return unit;
    }

    public UnitTyped getTyped() {
        return typed;
    }
}
