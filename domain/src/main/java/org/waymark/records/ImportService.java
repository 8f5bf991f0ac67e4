package org.waymark.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Roles;
import org.waymark.people.Organisation;
import org.waymark.people.People;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

/**
 * Files of people and of the organisation: uploaded, looked at, applied. A fault of the file
 * refuses it whole; a faulty line is left out and listed; the rest applies together or not at all.
 */
@Stateless
public class ImportService {
    private static final Duration KEPT_UNDECIDED = Duration.ofDays(2);

    @Inject PeopleImports imports;
    @Inject People people;
    @Inject Organisation organisation;
    @Inject CurrentPerson me;
    @Inject Clock clock;
    @Inject OneApplication one;

    /**
     * Takes a file and keeps it until somebody decides, two days at most.
     *
     * @param complete whether who is absent from it has left
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public PeopleImportId upload(String fileName, byte[] content, boolean complete) {
        return take(me.id(), fileName, content, complete).id();
    }

    /** What applying the file would do now. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public DryRun dryRun(PeopleImportId id) {
        PeopleImport file = file(id);
        CsvFile csv = CsvFile.read(file.content());
        return new DryRun(
                id,
                file.fileName(),
                file.uploadedAt(),
                !OrganisationComparison.reads(csv),
                file.isComplete(),
                Comparison.of(csv, people, organisation, file.isComplete()).plan());
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void throwAway(PeopleImportId id) {
        file(id).throwAway();
    }

    /** The refused lines as a file, with the reason's key put into words by the caller. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public String refusedLines(
            PeopleImportId id, java.util.function.Function<RefusedLine, String> reason) {
        List<List<String>> rows = new ArrayList<>();
        for (RefusedLine line : dryRun(id).plan().refused()) {
            rows.add(
                    List.of(
                            String.valueOf(line.line()),
                            line.column() == null ? "" : line.column(),
                            line.says(),
                            reason.apply(line)));
        }
        return CsvFile.text(List.of("line", "column", "says", "reason"), rows);
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<PeopleImports.Applied> lately() {
        return imports.applied(10);
    }

    /**
     * Takes and applies a file that the server itself brings, when it starts for the first time.
     */
    @RolesAllowed(Roles.SYSTEM)
    public ImportPlan applyAtStart(String fileName, byte[] content) {
        PeopleImport file = take(null, fileName, content, true);
        return one.applyUnseen(file.id());
    }

    private PeopleImport take(PersonId by, String fileName, byte[] content, boolean complete) {
        CsvFile csv = CsvFile.read(content);
        csv.mustHave(
                OrganisationComparison.reads(csv)
                        ? OrganisationComparison.COLUMNS
                        : PeopleLine.COLUMNS);
        imports.waitingSince(clock.instant().minus(KEPT_UNDECIDED))
                .forEach(PeopleImport::throwAway);
        PeopleImport file = PeopleImport.uploaded(by, clock.instant(), fileName, content, complete);
        imports.add(file);
        return file;
    }

    private PeopleImport file(PeopleImportId id) {
        return imports.find(id).orElseThrow(NotFound::new);
    }
}
