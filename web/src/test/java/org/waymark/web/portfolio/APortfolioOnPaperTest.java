package org.waymark.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.waymark.form.Answers;
import org.waymark.portfolio.ArchivePiece;
import org.waymark.portfolio.ArchiveSource;
import org.waymark.portfolio.DiarySheet;
import org.waymark.portfolio.EvidenceFileId;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.EvidenceKind;
import org.waymark.portfolio.EvidenceSheet;
import org.waymark.portfolio.FileKind;
import org.waymark.portfolio.FileLine;
import org.waymark.portfolio.OwnText;
import org.waymark.portfolio.PortfolioForms;
import org.waymark.shared.Slice;
import org.waymark.web.pdf.PdfUa;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** Somebody takes their portfolio along and can read it without eyes. */
class APortfolioOnPaperTest {
    private static final Instant NOW = Instant.parse("2026-10-01T09:00:00Z");

    private final Words words = new Words(Clock.systemUTC());
    private final PortfolioOnPaper paper = new PortfolioOnPaper(new Texts(words), words);

    @Test
    void isAccessibleAndHoldsEveryKindWithItsContents() throws Exception {
        byte[] file = file(portfolio(), "Zoë Ångström");

        assertThat(PdfUa.failures(file)).isEmpty();
        try (var document = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
            assertThat(text)
                    .contains("Portfolio: Zoë Ångström", "Contents", "Achievement: A <b>title</b>")
                    .contains("Five lines", "Post of responsibility: A <b>title</b>")
                    .contains("Files in the archive: plan.pdf", "1 October 2026");
        }
    }

    /** What stands in memory while it is made: {@code -Pfaults} makes one of 500 pieces. */
    @Test
    void takesLittleMemoryHoweverManyPiecesThereAre() throws Exception {
        int times = "all".equals(System.getProperty("waymark.faults")) ? 84 : 5;
        ArchiveSource source = portfolio(times);
        long before = used();
        var most = new AtomicLong(before);
        var done = new CountDownLatch(1);
        var looks =
                new Thread(
                        () -> {
                            try {
                                while (!done.await(200, TimeUnit.MILLISECONDS)) {
                                    most.accumulateAndGet(used(), Math::max);
                                }
                            } catch (InterruptedException stopped) {
                                Thread.currentThread().interrupt();
                            }
                        });
        looks.start();
        byte[] file = file(source, "Zoë");
        done.countDown();
        looks.join();

        long mebibytes = (most.get() - before) / 1024 / 1024;
        System.out.println(
                "A PDF of "
                        + times * 6
                        + " pieces, "
                        + file.length / 1024
                        + " KiB, grew the heap by at most "
                        + mebibytes
                        + " MiB");
        assertThat(mebibytes).isLessThan(64);
        assertThat(PdfUa.failures(file)).isEmpty();
    }

    private byte[] file(ArchiveSource source, String owner) throws IOException {
        var file = new ByteArrayOutputStream();
        paper.of(source, owner, NOW).writeTo(file);
        return file.toByteArray();
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static ArchiveSource portfolio() {
        return portfolio(1);
    }

    private static ArchiveSource portfolio(int times) {
        List<ArchivePiece> pieces = new ArrayList<>();
        for (EvidenceKind kind :
                Collections.nCopies(times, List.of(EvidenceKind.values())).stream()
                        .flatMap(List::stream)
                        .toList()) {
            var form = PortfolioForms.evidence(kind, List.of());
            Answers answers =
                    Answers.NONE
                            .with("title", "A <b>title</b> 😀")
                            .with("date", "2026-10-01")
                            .with("shows", "Words. ".repeat(200))
                            .with("others", "no");
            pieces.add(
                    new ArchivePiece(
                            new EvidenceSheet(
                                    EvidenceId.next(),
                                    kind,
                                    form,
                                    answers,
                                    List.of(
                                            new FileLine(
                                                    EvidenceFileId.next(),
                                                    "plan.pdf",
                                                    FileKind.PDF,
                                                    1)),
                                    false,
                                    1,
                                    1),
                            List.of("PDR"),
                            List.of(1)));
        }
        return new ArchiveSource() {
            @Override
            public OwnText profile() {
                return new OwnText(
                        PortfolioForms.profile(), Answers.NONE.with("summary", "Five lines"), 1);
            }

            @Override
            public Slice<ArchivePiece> pieces(String after) {
                return new Slice<>(pieces, null);
            }

            @Override
            public Slice<DiarySheet> diary(String after) {
                return new Slice<>(List.of(), null);
            }

            @Override
            public byte[] part(EvidenceFileId file, int position) {
                return new byte[0];
            }
        };
    }
}
