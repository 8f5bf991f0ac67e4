package org.waymark.persistence.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.demo.UniversityGenerator;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.people.JpaOrganisation;
import org.waymark.persistence.people.JpaPeople;
import org.waymark.records.ImportPlan;
import org.waymark.records.ImportPlan.ChangeKind;
import org.waymark.records.ImportService;
import org.waymark.records.OneApplication;
import org.waymark.records.PeopleImportId;
import org.waymark.records.PeopleImported;
import org.waymark.records.RunNotes;
import org.waymark.shared.Fired;

/**
 * How much memory a file of the size of a real university holds while it is applied: what is still
 * reachable after a collection, looked at again and again. Run by {@code -Pbench}.
 */
class ImportBench {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final int LINES = 20_000;
    private static final long MOST_MEBIBYTES = 64;

    /** A collection stops everything: without a pause nothing would be applied. */
    private static final Duration BETWEEN_TWO_LOOKS = Duration.ofMillis(150);

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private final JpaPeople people = db.make(JpaPeople.class);
    private final JpaPeopleImports imports = db.make(JpaPeopleImports.class);
    private final JpaOrganisation organisation = db.make(JpaOrganisation.class);
    private final Caller caller = new Caller(null);
    private final OneApplication one =
            db.make(
                    OneApplication.class,
                    imports,
                    people,
                    organisation,
                    CLOCK,
                    new Fired<PeopleImported>(),
                    untold());
    private final ImportService service =
            db.make(ImportService.class, imports, people, organisation, caller, CLOCK, one);

    private static RunNotes untold() {
        return new RunNotes() {
            @Override
            public void tell(PeopleImportId file, int done, int total, Instant now) {}
        };
    }

    @BeforeEach
    void aSmallUniversity() {
        var small = UniversityGenerator.northmoor();
        db.inTransaction(
                () -> service.applyAtStart("organisation.csv", utf8(small.organisationCsv())));
        db.inTransaction(() -> service.applyAtStart("people.csv", utf8(small.peopleCsv())));
        PersonId owen =
                db.inTransaction(
                        () -> people.withEmail("owen.price@northmoor.example").orElseThrow().id());
        caller.becomes(owen);
    }

    @Test
    void staysUnderTheLimitWhetherAllAreNewOrChange() {
        String all = UniversityGenerator.northmoor(LINES).peopleCsv();
        holdsLittle("new", ChangeKind.NEW, utf8(all));
        holdsLittle(
                "changed",
                ChangeKind.CHANGED,
                utf8(
                        all.replace("City campus", "Coast campus")
                                .replaceAll("(Grade \\d+),1,", "$1,0.9,")));
        assertThat(db.ask("SELECT COUNT(*) FROM person")).isEqualTo((long) LINES);
    }

    private void holdsLittle(String what, ChangeKind kind, byte[] file) {
        PeopleImportId id = db.inTransaction(() -> service.upload("people.csv", file, true));
        ImportPlan plan = db.inTransaction(() -> service.dryRun(id).plan());
        String fingerprint = plan.fingerprint();
        int many = plan.of(kind).size();
        plan = null;
        assertThat(many).isGreaterThan(LINES / 2);

        long before = held();
        var most = new AtomicLong(before);
        var over = new AtomicBoolean();
        var looking =
                new Thread(
                        () -> {
                            while (!over.get()) {
                                most.accumulateAndGet(held(), Math::max);
                                LockSupport.parkNanos(BETWEEN_TWO_LOOKS.toNanos());
                            }
                        });
        looking.start();
        try {
            db.inTransaction(() -> one.apply(id, fingerprint, false, caller.id()));
        } finally {
            over.set(true);
        }
        long mebibytes = (most.get() - before) / (1024 * 1024);
        System.out.printf(
                "%,d lines applied, %,d %s: at most %d MiB more held%n",
                LINES, many, what, mebibytes);
        assertThat(mebibytes).isLessThan(MOST_MEBIBYTES);
    }

    private static long held() {
        System.gc();
        return MEMORY.getHeapMemoryUsage().getUsed();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
