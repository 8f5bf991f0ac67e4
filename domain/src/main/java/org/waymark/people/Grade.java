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
public class Grade extends Listed {
    @Id
    @Convert(converter = GradeId.Column.class)
    private GradeId id;

    private int position;

    protected Grade() {}

    public Grade(String name, int position) {
        super(name);
        this.id = GradeId.next();
        this.position = position;
    }

    /** Gives the grade another place in the list; the lowest grade has the lowest position. */
    public void moveTo(int newPosition) {
        this.position = newPosition;
    }

    @Override
    public GradeId id() {
        return id;
    }

    public int position() {
        return position;
    }
}
