package org.waymark.persistence.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.waymark.form.FormId;
import org.waymark.form.FormShelf;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.form.JpaForms;
import org.waymark.persistence.people.PeopleFixture;
import org.waymark.persistence.scheme.JpaPhases;
import org.waymark.persistence.scheme.JpaSchemes;
import org.waymark.persistence.vault.JpaVaultKeys;
import org.waymark.scheme.APhase;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Scheme;
import org.waymark.scheme.Template;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.TestVault;
import org.waymark.vault.Vault;

/**
 * Two people who signed their agreement on Monday 28 September 2026 in a phase of One Step Beyond,
 * with their managers and everything that their documents stand on.
 */
public final class SignedPair {
    public static final LocalDate SIGNED = LocalDate.of(2026, 9, 28);

    public final PeopleFixture people;
    public final PersonId head;
    public final PersonId mentorsManager;
    public final PersonId menteesManager;
    public final PersonId mentor;
    public final PersonId mentee;
    public final PhaseId phase;
    public final PartnershipId id;
    public final JpaPartnerships partnerships;
    public final JpaPhases phases;
    public final FormShelf forms;

    private final MariaDb db;

    public SignedPair(MariaDb db) {
        this.db = db;
        people = new PeopleFixture(db);
        partnerships = db.make(JpaPartnerships.class);
        phases = db.make(JpaPhases.class);
        JpaForms formVersions = db.make(JpaForms.class);
        forms = new FormShelf(formVersions);
        head = people.person("Ruth", "Adeyemi");
        mentorsManager = people.person("Farah", "Siddiqui");
        menteesManager = people.person("Piotr", "Nowak", head);
        mentor = people.person("Tom", "Hargreaves", mentorsManager);
        mentee = people.person("Amara", "Okafor", menteesManager);
        phase = db.inTransaction(() -> phaseWith(formVersions)).id();
        id = and(mentor, mentee, 1);
    }

    /** Another pair of the same phase, signed on the same day. */
    public PartnershipId and(PersonId anotherMentor, PersonId anotherMentee, int place) {
        return db.inTransaction(
                () -> {
                    Instant now = UniversityTime.startOf(SIGNED).plusSeconds(36_000);
                    var pair =
                            Partnership.accepted(
                                    PartnershipId.next(),
                                    phase,
                                    anotherMentor,
                                    anotherMentee,
                                    place,
                                    now);
                    pair.signed(SIGNED, SIGNED.plusYears(1), now);
                    partnerships.add(pair);
                    return pair.id();
                });
    }

    /** As an import leaves it that puts one of the two above the other. */
    public void isJoinedByALine(Side above) {
        db.sql(
                "UPDATE partnership SET line_since = '2026-10-08', line_above = '%s' WHERE id = '%s'"
                        .formatted(above, id.value()));
    }

    /** The vault as in a transaction of its own. */
    public Vault vault() {
        return TestVault.with(db.make(JpaVaultKeys.class));
    }

    public FormId form(String key) {
        return db.inTransaction(() -> phases.require(phase).form(key));
    }

    private Phase phaseWith(JpaForms formVersions) {
        var schemes = db.make(JpaSchemes.class);
        Scheme scheme = Scheme.named("One Step Beyond");
        schemes.add(scheme);
        Map<String, FormId> versions = new HashMap<>();
        Template.FORMS.forEach(
                key -> {
                    var version = APhase.form(key);
                    formVersions.add(version);
                    versions.put(key, version.id());
                });
        Phase made = APhase.opened(APhase.draft(scheme.id(), "One Step Beyond 2026", versions));
        phases.add(made);
        return made;
    }
}
