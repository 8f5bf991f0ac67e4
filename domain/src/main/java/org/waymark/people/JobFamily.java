package org.waymark.people;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of work, such as Teaching and research or Technical. Known by its name. */
@Entity
@Table(name = "job_family")
public class JobFamily {
    @Id
    @Convert(converter = JobFamilyId.Column.class)
    private JobFamilyId id;

    private String name;

    protected JobFamily() {}

    public JobFamily(String name) {
        this.id = JobFamilyId.next();
        this.name = name;
    }

    public JobFamilyId id() {
        return id;
    }

    public String name() {
        return name;
    }
}
