package org.waymark.web.organisation;

import org.waymark.organisation.UnitToEdit;
import org.waymark.people.OrgUnitId;
import org.waymark.people.UnitKind;

/** What is typed of a unit. */
public class UnitTyped {
    private String code;
    private String name;
    private UnitKind kind;
    private String parent;

    UnitTyped() {}

    UnitTyped(UnitToEdit unit) {
        this.name = unit.name();
        this.kind = unit.kind();
        this.parent = unit.parent() == null ? null : unit.parent().value();
    }

    /** The unit that it is to lie under, or null. */
    OrgUnitId under() {
        return parent == null || parent.isEmpty() ? null : new OrgUnitId(parent);
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
