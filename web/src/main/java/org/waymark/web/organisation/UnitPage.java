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
    private String code;
    private String name;
    private UnitKind kind;
    private String parent;

    @PostConstruct
    void load() {
        if (isAdded()) {
            places = units.places();
            return;
        }
        unit = units.open(new OrgUnitId(id));
        places = unit.places();
        name = unit.name();
        kind = unit.kind();
        parent = unit.parent() == null ? null : unit.parent().value();
    }

    public void save() {
        if (isAdded()) {
            units.add(code, name, kind, under());
            toast.say("organisation.added");
        } else {
            units.change(unit.id(), name, kind, under(), seen());
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

    private OrgUnitId under() {
        return parent == null || parent.isEmpty() ? null : new OrgUnitId(parent);
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
