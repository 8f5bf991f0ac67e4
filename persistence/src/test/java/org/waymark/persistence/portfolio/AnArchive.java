package org.waymark.persistence.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.form.Answers;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.portfolio.Archive;
import org.waymark.portfolio.ArchivePiece;
import org.waymark.portfolio.ArchiveService;
import org.waymark.portfolio.ArchiveSource;
import org.waymark.portfolio.DiaryEntryId;
import org.waymark.portfolio.DiarySheet;
import org.waymark.portfolio.EvidenceFileId;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.EvidenceKind;
import org.waymark.portfolio.EvidenceService;
import org.waymark.portfolio.FileService;
import org.waymark.portfolio.LearningDiaryService;
import org.waymark.portfolio.OwnProfileService;
import org.waymark.portfolio.OwnText;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Slice;

/**
 * A portfolio is taken along whole, and never stands in memory whole: 500 pieces with 1 GB of files
 * in {@code -Pfaults}, 30 with 15 MB else.
 */
class AnArchive {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final boolean ALL = "all".equals(System.getProperty("waymark.faults"));
    private static final int PIECES = ALL ? 500 : 30;
    private static final int FILE_BYTES = ALL ? 2_147_483 : 524_288;
    private static final long MOST_GROWTH = 64L * 1024 * 1024;
    private static final long SEED = 20261001;

    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private House house;
    private PersonId amara;

    @BeforeEach
    void somebody() {
        house = new House(db, clock);
        amara = Rows.aPerson(db, "Amara");
    }

    @Test
    void holdsAPageDataAFeedAndTheFiles(@TempDir Path folder) throws Exception {
        gather(2, 3_000);
        Path file = folder.resolve("portfolio.zip");
        try (var out = new FileOutputStream(file.toFile())) {
            archive().writeTo(out);
        }

        try (var zip = new ZipFile(file.toFile())) {
            JsonObject json =
                    Json.createReader(zip.getInputStream(zip.getEntry("portfolio.json")))
                            .readObject();
            assertThat(json.getJsonArray("evidence")).hasSize(2);
            assertThat(json.getJsonArray("diary")).hasSize(1);
            JsonObject kept =
                    json.getJsonArray("evidence")
                            .getJsonObject(0)
                            .getJsonArray("files")
                            .getJsonObject(0);
            byte[] content =
                    zip.getInputStream(zip.getEntry(kept.getString("path"))).readAllBytes();
            assertThat(content).hasSize(3_000).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
            String page = text(zip, "index.html");
            assertThat(page)
                    .contains("Title 0 &lt;b&gt;", "Five lines", "A day", "href=\"files/")
                    .doesNotContain("<script", "http://", "https://");
            var feed = DocumentBuilderFactory.newDefaultInstance();
            feed.setNamespaceAware(true);
            var leap =
                    feed.newDocumentBuilder()
                            .parse(
                                    new ByteArrayInputStream(
                                            text(zip, "leap2a.xml")
                                                    .getBytes(StandardCharsets.UTF_8)));
            String atom = "http://www.w3.org/2005/Atom";
            assertThat(leap.getElementsByTagNameNS(atom, "entry").getLength()).isEqualTo(6);
            var contents = leap.getElementsByTagNameNS(atom, "content");
            Set<String> sources = new HashSet<>();
            for (int i = 0; i < contents.getLength(); i++) {
                var source = contents.item(i).getAttributes().getNamedItem("src");
                if (source != null) {
                    sources.add(source.getNodeValue());
                }
            }
            assertThat(sources)
                    .hasSize(2)
                    .allMatch(source -> zip.getEntry(URI.create(source).getPath()) != null);
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(
                zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void isNeverWholeInMemory() throws Exception {
        gather(PIECES, FILE_BYTES);
        long before = used();
        var watched = new Watched(before, (long) PIECES * FILE_BYTES);
        archive().writeTo(watched);

        long mebibytes = 1024L * 1024;
        System.out.println(
                "An archive of "
                        + watched.bytes.get() / mebibytes
                        + " MiB grew the heap by at most "
                        + watched.most / mebibytes
                        + " MiB");
        assertThat(watched.bytes.get()).isGreaterThan((long) PIECES * FILE_BYTES * 9 / 10);
        assertThat(watched.most).isLessThan(MOST_GROWTH);
    }

    /** So that the look is known to find something. */
    @Test
    void wouldBeNoticedInMemory() throws Exception {
        gather(12, 1_000_000);
        var kept = new ArrayList<byte[]>();
        var watched = new Watched(used(), 12L * 1_000_000);
        archive(kept::add).writeTo(watched);

        assertThat(kept).hasSize(12);
        assertThat(watched.most).isGreaterThan(9_000_000);
    }

    private void gather(int pieces, int bytes) {
        System.out.println("Seed of the files: " + SEED);
        var chance = new Random(SEED);
        house.as(
                amara,
                () ->
                        house.the(OwnProfileService.class)
                                .write(0, Answers.NONE.with("summary", "Five lines")));
        house.as(
                amara,
                () ->
                        house.the(LearningDiaryService.class)
                                .write(
                                        DiaryEntryId.next(),
                                        0,
                                        Answers.NONE
                                                .with("title", "A day")
                                                .with("date", "2026-09-30")
                                                .with("entry", "Chairs")));
        byte[] content = new byte[bytes];
        for (int i = 0; i < pieces; i++) {
            EvidenceId id = EvidenceId.next();
            Answers answers =
                    Answers.NONE
                            .with("title", "Title " + i + " <b>")
                            .with("date", "2026-10-01")
                            .with("what-done", "What was done. ".repeat(200))
                            .with("shows", "That I can \u0001.")
                            .with("tags", "pdr")
                            .with("others", "no");
            house.as(
                    amara,
                    () ->
                            house.the(EvidenceService.class)
                                    .write(id, EvidenceKind.ACHIEVEMENT, 0, answers, null));
            chance.nextBytes(content);
            System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 8);
            house.as(
                    amara,
                    () ->
                            house.the(FileService.class)
                                    .add(id, APortfolio.upload("my plan é.pdf", content)));
        }
    }

    private Archive archive() {
        return archive(part -> {});
    }

    private Archive archive(Consumer<byte[]> opened) {
        ArchiveSource source =
                new ArchiveSource() {
                    @Override
                    public OwnText profile() {
                        return house.as(amara, () -> house.the(OwnProfileService.class).mine());
                    }

                    @Override
                    public Slice<ArchivePiece> pieces(String after) {
                        return house.as(amara, () -> house.the(ArchiveService.class).pieces(after));
                    }

                    @Override
                    public Slice<DiarySheet> diary(String after) {
                        return house.as(amara, () -> house.the(ArchiveService.class).diary(after));
                    }

                    @Override
                    public byte[] part(EvidenceFileId file, int position) {
                        byte[] part =
                                house.as(
                                        amara,
                                        () -> house.the(FileService.class).part(file, position));
                        opened.accept(part);
                        return part;
                    }
                };
        return new Archive(source, "Amara X", clock.instant(), key -> key);
    }

    /** What can't be freed, looked at after the garbage is gone. */
    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Takes what is written, and looks at the heap every so many bytes. */
    private static final class Watched extends OutputStream {
        private static final int LOOKS = 40;
        private final long before;
        private final long step;
        private final AtomicLong bytes = new AtomicLong();
        private long most;
        private long next;

        Watched(long before, long expected) {
            this.before = before;
            this.step = expected / LOOKS;
        }

        @Override
        public void write(int one) {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            if (bytes.addAndGet(length) > next) {
                next += step;
                most = Math.max(most, used() - before);
            }
        }
    }
}
