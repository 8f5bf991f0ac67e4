package org.waymark.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One line of the university's framework of competencies. One that is taken off is offered no more;
 * whoever has evidence on it keeps it.
 */
@Entity
@Table(name = "competency")
public class Competency {
    @Id
    @Convert(converter = CompetencyId.Column.class)
    private CompetencyId id;

    private String name;
    private int position;

    @Column(name = "offered")
    private boolean offered;

    protected Competency() {}

    static Competency called(String name, int position) {
        var made = new Competency();
        made.id = CompetencyId.next();
        made.name = name;
        made.standAt(position);
        return made;
    }

    void standAt(int newPosition) {
        position = newPosition;
        offered = true;
    }

    void takeOff() {
        offered = false;
    }

    public CompetencyId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int position() {
        return position;
    }

    public boolean isOffered() {
        return offered;
    }
}
