package org.waymark.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.waymark.organisation.UnitRow;
import org.waymark.organisation.UnitService;
import org.waymark.people.OrgUnitId;
import org.waymark.shared.Slice;

/** The tree of units, from the university down to its subject areas. */
@Named
@RequestScoped
public class UnitsPage {
    @Inject UnitService units;
    @Inject @Param private String after;

    private Slice<UnitRow> tree;

    @PostConstruct
    void load() {
        tree = units.tree(after == null || after.isEmpty() ? null : new OrgUnitId(after));
    }

    public List<UnitRow> getRows() {
        return tree.items();
    }

    /** Behind which unit the next page begins, or null on the last. */
    public String getNext() {
        return tree.next();
    }

    public boolean isLater() {
        return after != null && !after.isEmpty();
    }
}
