package org.waymark.scheme;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.waymark.shared.RuleBroken;

/** A scheme runs in phases, under the care of its coordinators. */
@Entity
@Table(name = "scheme")
public class Scheme {
    private static final int LONGEST_NAME = 200;

    @Id
    @Convert(converter = SchemeId.Column.class)
    private SchemeId id;

    private String name;
    @Version private long version;

    protected Scheme() {}

    public static Scheme named(String name) {
        var scheme = new Scheme();
        scheme.id = SchemeId.next();
        scheme.name = checkedName(name, "schemeName");
        return scheme;
    }

    static String checkedName(String name, String field) {
        if (name == null || name.isBlank()) {
            throw new RuleBroken("scheme.rule.name-missing").at(field);
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw new RuleBroken("scheme.rule.name-too-long", LONGEST_NAME).at(field);
        }
        return name.strip();
    }

    public SchemeId id() {
        return id;
    }

    public String name() {
        return name;
    }
}
