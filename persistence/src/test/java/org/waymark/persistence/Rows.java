package org.waymark.persistence;

import java.util.HashMap;
import java.util.Map;
import org.waymark.form.FormId;
import org.waymark.form.FormVersion;
import org.waymark.partnership.Pairs;
import org.waymark.partnership.Partnership;
import org.waymark.people.PersonId;
import org.waymark.persistence.form.JpaForms;
import org.waymark.persistence.scheme.JpaPhases;
import org.waymark.persistence.scheme.JpaSchemes;
import org.waymark.scheme.APhase;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Scheme;
import org.waymark.scheme.Template;

/** The rows that others refer to, where a test is about something else. */
public final class Rows {
    private Rows() {}

    /** Somebody of the directory, in the fewest words. */
    public static PersonId aPerson(MariaDb db, String name) {
        PersonId id = PersonId.next();
        db.sql(
                "INSERT INTO person (id, staff_number, given_name, family_name, shown_name,"
                        + " sort_name, email, state, version) VALUES ('%1$s', '%1$s', '%2$s', 'X',"
                                .formatted(id.value(), name)
                        + " '%2$s X', 'X %2$s', '%1$s@northmoor.example', 'ACTIVE', 1)"
                                .formatted(id.value(), name));
        return id;
    }

    /** A phase of One Step Beyond that is open, with its scheme and the forms of the template. */
    public static Phase aPhase(MariaDb db) {
        return db.inTransaction(
                () -> {
                    Scheme scheme = Scheme.named("One Step Beyond");
                    db.make(JpaSchemes.class).add(scheme);
                    Map<String, FormId> versions = new HashMap<>();
                    for (String key : Template.FORMS) {
                        FormVersion form = APhase.form(key);
                        db.make(JpaForms.class).add(form);
                        versions.put(key, form.id());
                    }
                    Phase phase = APhase.opened(APhase.draft(scheme.id(), "Autumn", versions));
                    db.make(JpaPhases.class).add(phase);
                    return phase;
                });
    }

    /** Two people whose agreement is being written, of the phase that is there or a new one. */
    public static Partnership anAgreeingPair(MariaDb db) {
        Object known = db.ask("SELECT id FROM phase LIMIT 1");
        PhaseId phase = known == null ? aPhase(db).id() : new PhaseId((String) known);
        Partnership pair = Pairs.agreeing(phase, aPerson(db, "Mentor"), aPerson(db, "Mentee"));
        db.inTransaction(() -> db.em().persist(pair));
        return pair;
    }

    /** Two people who have signed their agreement, of the phase that is there or a new one. */
    public static Partnership anActivePair(MariaDb db) {
        Partnership agreeing = anAgreeingPair(db);
        return db.inTransaction(
                () -> {
                    Partnership pair = db.em().find(Partnership.class, agreeing.id());
                    pair.signed(Pairs.FROM, Pairs.UNTIL, Pairs.SIGNED);
                    return pair;
                });
    }
}
