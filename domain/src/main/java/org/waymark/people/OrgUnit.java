package org.waymark.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * A part of the university in the tree of its parts. Known by its code, which stays when the name
 * changes.
 */
@Entity
@Table(name = "org_unit")
public class OrgUnit extends Listed {
    @Id
    @Convert(converter = OrgUnitId.Column.class)
    private OrgUnitId id;

    private String code;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "parent_id")
    private OrgUnitId parentId;

    @Column(name = "department_id")
    private OrgUnitId departmentId;

    protected OrgUnit() {}

    private OrgUnit(String code, String name, UnitKind kind) {
        super(name);
        this.id = OrgUnitId.next();
        this.code = code;
        this.kind = kind;
    }

    /** Founds a unit under another, or, without one, at the top. */
    public static OrgUnit founded(String code, String name, UnitKind kind, OrgUnit parent) {
        OrgUnit unit = new OrgUnit(code, name, kind);
        unit.moveUnder(parent);
        return unit;
    }

    /** Puts the unit in its place. Whoever moves a unit moves those under it again afterwards. */
    public void moveUnder(OrgUnit parent) {
        this.parentId = parent == null ? null : parent.id;
        if (kind == UnitKind.DEPARTMENT || parent == null) {
            this.departmentId = id;
        } else {
            this.departmentId = parent.kind == UnitKind.DEPARTMENT ? parent.id : inherited(parent);
        }
    }

    private OrgUnitId inherited(OrgUnit parent) {
        boolean parentLiesInOne = !parent.departmentId.equals(parent.id);
        return parentLiesInOne ? parent.departmentId : id;
    }

    /** Whatever lies under a moved unit may lie in another department now. */
    public static void settle(Collection<OrgUnit> all) {
        Map<OrgUnitId, OrgUnit> byId = new HashMap<>();
        all.forEach(unit -> byId.put(unit.id, unit));
        all.stream()
                .sorted(Comparator.comparing(OrgUnit::kind))
                .forEach(unit -> unit.moveUnder(byId.get(unit.parentId)));
    }

    public void rename(String newName, UnitKind newKind) {
        rename(newName);
        this.kind = newKind;
    }

    @Override
    public OrgUnitId id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UnitKind kind() {
        return kind;
    }

    public OrgUnitId parentId() {
        return parentId;
    }

    /** The department in which it lies; the unit itself where it lies in none. */
    public OrgUnitId departmentId() {
        return departmentId;
    }
}
