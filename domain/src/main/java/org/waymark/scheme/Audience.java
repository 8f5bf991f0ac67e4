package org.waymark.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * One line of who may join: as a mentor or a mentee, people of this grade, job family or unit. The
 * lines of one kind add up; somebody must fit each kind that has lines. Without lines it is
 * everyone.
 */
@Embeddable
public class Audience {
    /** What a line goes by. */
    public enum Kind {
        GRADE,
        JOB_FAMILY,
        /** The unit and all that lies under it. */
        ORG_UNIT
    }

    @Enumerated(EnumType.STRING)
    private Part part;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "included")
    private String included;

    protected Audience() {}

    public Audience(Part part, Kind kind, String included) {
        this.part = part;
        this.kind = kind;
        this.included = included;
    }

    public Part part() {
        return part;
    }

    public Kind kind() {
        return kind;
    }

    /** The id of the grade, job family or unit. */
    public String included() {
        return included;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Audience that
                && part == that.part
                && kind == that.kind
                && included.equals(that.included);
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, kind, included);
    }
}
