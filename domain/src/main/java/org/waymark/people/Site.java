package org.waymark.people;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A place where the university works. Known by its name. */
@Entity
@Table(name = "site")
public class Site {
    @Id
    @Convert(converter = SiteId.Column.class)
    private SiteId id;

    private String name;

    protected Site() {}

    public Site(String name) {
        this.id = SiteId.next();
        this.name = name;
    }

    public SiteId id() {
        return id;
    }

    public String name() {
        return name;
    }
}
