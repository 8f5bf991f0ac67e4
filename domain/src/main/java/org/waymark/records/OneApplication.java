package org.waymark.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.waymark.access.Roles;
import org.waymark.people.Organisation;
import org.waymark.people.People;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/**
 * All of a file or nothing, in one transaction. What is written is let go some hundreds at a time,
 * so nothing that was read from the database before is used afterwards.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class OneApplication {
    @Inject PeopleImports imports;
    @Inject RunNotes runs;
    @Inject People people;
    @Inject Organisation organisation;
    @Inject Clock clock;
    @Inject Event<PeopleImported> imported;

    public OneApplication() {}

    /**
     * @param fingerprint of the plan that was looked at
     * @param leaversMeant whether many people leaving at once is meant
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void apply(PeopleImportId id, String fingerprint, boolean leaversMeant, PersonId by) {
        Comparison comparison = compare(file(id));
        ImportPlan plan = comparison.plan();
        if (!plan.fingerprint().equals(fingerprint)) {
            throw new RuleBroken("records.rule.directory-changed");
        }
        if (plan.asksAboutLeavers() && !leaversMeant) {
            throw new RuleBroken(
                    "records.rule.many-leavers",
                    plan.of(ImportPlan.ChangeKind.LEAVING).size(),
                    plan.here());
        }
        if (plan.makesALeaverOf(people.find(by).orElseThrow().staffNumber())) {
            throw new RuleBroken("records.rule.you-would-leave");
        }
        finish(id, comparison, by, (done, total) -> runs.tell(id, done, total, clock.instant()));
    }

    /** Without anybody who looked at it before: at the first start. */
    @RolesAllowed(Roles.SYSTEM)
    public ImportPlan applyUnseen(PeopleImportId id) {
        Comparison comparison = compare(file(id));
        finish(id, comparison, null, Progress.UNWATCHED);
        return comparison.plan();
    }

    private void finish(PeopleImportId id, Comparison comparison, PersonId by, Progress progress) {
        Set<PersonId> managers = comparison.apply(progress);
        file(id).apply(comparison.plan(), clock.instant());
        imported.fire(new PeopleImported(by, id, managers));
    }

    private Comparison compare(PeopleImport file) {
        return Comparison.of(CsvFile.read(file.content()), people, organisation, file.isComplete());
    }

    private PeopleImport file(PeopleImportId id) {
        return imports.find(id).orElseThrow(NotFound::new);
    }
}
