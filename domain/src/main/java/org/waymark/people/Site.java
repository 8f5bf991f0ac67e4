package org.waymark.people;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A place where the university works. Known by its name. */
@Entity
@Table(name = "site")
public class Site extends Listed {
    @Id
    @Convert(converter = SiteId.Column.class)
    private SiteId id;

    protected Site() {}

    public Site(String name) {
        super(name);
        this.id = SiteId.next();
    }

    @Override
    public SiteId id() {
        return id;
    }
}
