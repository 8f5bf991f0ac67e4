package org.waymark.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What a site, a job family or a grade was called before it was renamed on screen. The university's
 * files may go on saying so.
 */
@Entity
@Table(name = "former_name")
public class FormerName {
    @Id
    @Convert(converter = FormerNameId.Column.class)
    private FormerNameId id;

    @Enumerated(EnumType.STRING)
    private ListKind list;

    private String name;

    @Column(name = "entry_id")
    private String entry;

    protected FormerName() {}

    public FormerName(ListKind list, Listed entry) {
        this.id = FormerNameId.next();
        this.list = list;
        this.name = entry.name();
        this.entry = entry.id().value();
    }

    public ListKind list() {
        return list;
    }

    public String name() {
        return name;
    }

    public boolean isOf(Listed one) {
        return entry.equals(one.id().value());
    }

    /** In any capitals. */
    public boolean says(String other) {
        return name.equalsIgnoreCase(other);
    }
}
