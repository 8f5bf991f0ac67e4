package org.waymark.people;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.waymark.shared.Id;

/**
 * An entry of one of the university's own lists. What is no longer used is retired, not deleted:
 * the posts of those who left still name it.
 */
@MappedSuperclass
public abstract class Listed {
    private String name;
    private boolean retired;

    @Version private int version;

    protected Listed() {}

    protected Listed(String name) {
        this.name = name;
    }

    public abstract Id id();

    public void rename(String newName) {
        this.name = newName;
    }

    public void retire() {
        this.retired = true;
    }

    public void bringBack() {
        this.retired = false;
    }

    public String name() {
        return name;
    }

    public boolean isRetired() {
        return retired;
    }

    public int version() {
        return version;
    }
}
