package org.waymark.people;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A grade of the university's own ordered list. Two grades compare by their position in it, never
 * by pay.
 */
@Entity
@Table(name = "grade")
public class Grade {
    @Id
    @Convert(converter = GradeId.Column.class)
    private GradeId id;

    private String name;
    private int position;

    protected Grade() {}

    public Grade(String name, int position) {
        this.id = GradeId.next();
        this.name = name;
        this.position = position;
    }

    /** Gives the grade another place in the list; the lowest grade has the lowest position. */
    public void moveTo(int newPosition) {
        this.position = newPosition;
    }

    public GradeId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int position() {
        return position;
    }
}
