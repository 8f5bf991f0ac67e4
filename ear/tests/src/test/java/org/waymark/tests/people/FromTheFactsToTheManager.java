package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Pdf;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/** After 14 days a report is due: written, read first by the mentee, sent, read by the manager. */
class FromTheFactsToTheManager {

    @RegisterExtension static final Waymark waymark = new Waymark();

    @Test
    void isWalkedByThreeAndReadByNobodyElse() throws IOException {
        String pair = APair.signed(waymark, "tom", "ines").id();
        waymark.itIsLaterBy(Duration.ofDays(14));
        var mentor = waymark.person("tom").signsIn();
        var mentee = waymark.person("ines").signsIn();
        var manager = waymark.person("farah").signsIn();

        mentor.opens("/my/partnership/view.xhtml?id=" + pair).follows("Report 1");
        mentor.sees("Exactly what Farah will see").findsThePageAccessible();
        String write = mentor.address();
        String id = write.replaceAll(".*id=", "");
        mentor.fills("Process", "A marked process.").fills("Impact", "Ines thrives.");
        mentor.presses("Show Ines the exact text").sees("Your agreement doesn’t let this report");
        mentor.fills("Impact", "A marked impact.").presses("Show Ines the exact text");
        mentor.sees("Ines has the text now.");

        String look = "/my/report/look.xhtml?id=" + id;
        mentee.opens(look).sees("A marked impact.");
        mentee.findsThePageAccessible().unfolds("Ask for a change");
        mentee.fills("What should be different?", "A marked wish.").presses("Ask Tom");
        mentor.opens(write).sees("A marked wish.");
        mentor.fills("Impact", "Another marked impact.");
        mentor.fills("A line to Ines", "A marked answer.").presses("Show Ines the new text");
        mentee.opens(look).sees("A marked answer.").sees("Changed since you asked");
        mentee.presses("Yes, send it").sees("The report is on its way.");

        manager.opens("/team/report/index.xhtml").findsThePageAccessible();
        manager.keepsAPicture("fortnight");
        manager.opens("/team/report/view.xhtml?id=" + id).sees("Another marked impact.");
        manager.doesNotSee("Ines").doesNotSee("A marked wish").doesNotSee("A marked answer");
        manager.findsThePageAccessible().keepsAPicture("report");
        isSavedWithTheWordsOfThePage(manager);
        manager.presses("Acknowledge").sees("Acknowledged");
        mentor.opens(write).sees("Acknowledged");

        for (String page : new String[] {write, look, "/my/partnership/view.xhtml?id=" + pair}) {
            assertThat(waymark.caller("farah").get(page).status()).as(page).isEqualTo(404);
        }
        for (String name : new String[] {"amara", "grace", "owen", "ines", "tom"}) {
            for (String page : new String[] {"view", "pdf"}) {
                assertThat(waymark.caller(name).get(at(page, id)).status()).as(name).isEqualTo(404);
            }
        }
        assertThat(waymark.caller("farah").get(at("pdf", id)).isPdf()).isTrue();
        assertThat(waymark.caller("farah").get(at("pdf", pair)).status()).isEqualTo(404);
        assertThat(waymark.databaseDump())
                .doesNotContain("A marked process", "marked impact", "A marked wish");
    }

    private static String at(String page, String id) {
        return "/team/report/" + page + ".xhtml?id=" + id;
    }

    /** No word more and none less, but for what is pressed and the number of the page. */
    private static void isSavedWithTheWordsOfThePage(Person manager) throws IOException {
        byte[] file = Files.readAllBytes(manager.downloads("Save as PDF"));
        Document page = Jsoup.parse(manager.page().content());
        page.select("main svg, main form, main .back, main .tag, main #report").remove();
        page.select("main .stack.loose ~ *, main .toast").remove();

        assertThat(words(Pdf.text(file).replaceFirst("1 / 1", "")))
                .containsExactlyInAnyOrderElementsOf(
                        words(page.select("main .page-head, main article").text()));
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(text.strip().split("[\\s\u00a0]+")));
    }

    /** What became of the reports, as columns and as figures that a screen reader finds. */
    @Test
    void isCountedForTheLastHalfYear() {
        var manager = waymark.person("farah").signsIn();
        manager.opens("/team/report/index.xhtml").sees("The half-year until");
        manager.unfolds("The same in figures").sees("Reports due");
        manager.findsThePageAccessible();
        assertThat(manager.statements()).isLessThanOrEqualTo(12);

        Document page = Jsoup.parse(manager.page().content());
        var rows = page.select("section[aria-labelledby=trend] tbody tr");
        assertThat(rows).hasSize(13);
        long sent =
                rows.stream().filter(row -> !row.select("td").get(1).text().equals("0")).count();
        assertThat(sent).isPositive();
        assertThat(page.select("svg[aria-labelledby=trend-reports-title] rect"))
                .hasSize((int) sent);
        assertThat(page.select("#trend-reports-title").text()).contains("The table gives the same");
    }
}
