package org.waymark.people;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of work, such as Teaching and research or Technical. Known by its name. */
@Entity
@Table(name = "job_family")
public class JobFamily extends Listed {
    @Id
    @Convert(converter = JobFamilyId.Column.class)
    private JobFamilyId id;

    protected JobFamily() {}

    public JobFamily(String name) {
        super(name);
        this.id = JobFamilyId.next();
    }

    @Override
    public JobFamilyId id() {
        return id;
    }
}
