package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.harness.Newcomer;
import org.waymark.harness.Person;
import org.waymark.harness.Post;
import org.waymark.harness.Waymark;

/** From the first evidence to what others read of it and to what one takes along. */
class KeepingAPortfolio {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final String SECRET = "The seven blue chairs stood in a circle.";

    @Test
    void isWrittenSharedReadAndTakenAlong(@TempDir Path folder) throws Exception {
        String amina = Newcomer.called(waymark, "Aminata");
        String dev = Newcomer.called(waymark, "Devika");
        String tamsin = Newcomer.called(waymark, "Oriel");
        var owner = waymark.person(amina).signsIn();
        owner.opens("/my/portfolio/index.xhtml").sees("No evidence yet").keepsAPicture("empty");

        write(owner, "First meeting chaired", "No");
        cheap(owner);
        owner.sees("It is saved").findsThePageAccessible().keepsAPicture("piece");
        Path plan = folder.resolve("my plan.exe");
        Files.writeString(plan, "%PDF-1.7 a plan");
        owner.uploads("File", plan).presses("Add the file").sees("my plan.pdf");
        Path program = folder.resolve("innocent.pdf");
        Files.write(program, new byte[] {'M', 'Z', 0, 1, 2});
        owner.uploads("File", program).presses("Add the file").sees("This can’t be kept");
        owner.keepsAPicture("refused").findsThePageAccessible();
        Path film = folder.resolve("film.mp4");
        try (var file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength(30_000_000);
        }
        owner.uploads("File", film).presses("Add the file").sees("larger than 25 MB. Choose");
        owner.sees("my plan.pdf").findsThePageAccessible().keepsAPicture("too-large");
        owner.opens(owner.address()).doesNotSee("larger than 25 MB");
        owner.opens("/my/portfolio/index.xhtml").sees("on 1 of").follows("First meeting chaired");
        assertThat(Files.readString(owner.downloads("my plan.pdf"))).isEqualTo("%PDF-1.7 a plan");

        diary(owner);
        profile(owner);

        write(owner, "What Oriel and I did", "Yes");
        String piece = owner.address();
        owner.follows("Share it with somebody").sees("hasn’t agreed yet");
        asks(owner, piece, tamsin);
        asked(tamsin);
        share(owner, dev);
        reads(dev);

        owner.opens("/my/portfolio/shares.xhtml").findsThePageAccessible();
        owner.page().getByText("Devika Test").last().click();
        owner.sees("opened the list").sees("read “").findsThePageAccessible();
        owner.keepsAPicture("what-was-read");
        cheap(owner);
        String link = shared(dev);
        owner.presses("End it now").sees("nobody can open it any more");
        assertThat(waymark.caller(dev).getOnly(link).status()).isEqualTo(404);

        owner.opens("/my/portfolio/index.xhtml").keepsAPicture("portfolio");
        cheap(owner);
        owner.findsThePageAccessible();
        owner.onAPhone().keepsAPicture("portfolio-on-a-phone");
        takenAlong(amina, folder);
        nowhereElse();
    }

    private static void write(Person owner, String title, String ofOthers) {
        owner.opens("/my/portfolio/add.xhtml").findsThePageAccessible().follows("Achievement");
        cheap(owner);
        owner.presses("Save").sees("“Title” needs an answer").findsThePageAccessible();
        owner.fills("Title", title).fills("What did you do?", SECRET);
        owner.fills("Date", LocalDate.now().minusDays(3).toString());
        owner.fills("What does it show?", "I can lead.").ticks("PDR").ticks("Leading");
        owner.chooses("Does it speak of someone else?", ofOthers).presses("Save");
        owner.sees(title);
    }

    private static void diary(Person owner) {
        owner.opens("/my/portfolio/diary.xhtml").findsThePageAccessible();
        owner.follows("Write an entry").sees("What happened?").findsThePageAccessible();
        owner.fills("Title", "A day").presses("Another question").sees("What did I expect?");
        assertThat(owner.entry("Title")).isEqualTo("A day");
        owner.fills("What you write", "Counting to five.").keepsAPicture("diary-write");
        owner.presses("Save the entry").sees("The entry is saved").findsThePageAccessible();
        cheap(owner);
        owner.follows("Make evidence of it").sees("This is copied from your diary");
        owner.fills("What does it show?", "Patience.");
        owner.chooses("Does it speak of someone else?", "No").presses("Save");
        owner.sees("It is saved");
        owner.opens("/my/portfolio/diary.xhtml").sees("In your evidence").keepsAPicture("diary");
        cheap(owner);
    }

    private static void profile(Person owner) {
        owner.opens("/my/portfolio/profile.xhtml").findsThePageAccessible();
        owner.fills("You in five lines", "I teach.").presses("Save the profile");
        owner.sees("Your profile is saved");
    }

    private static void asks(Person owner, String piece, String other) {
        owner.opens(URI.create(piece).getRawPath() + "?" + URI.create(piece).getRawQuery());
        owner.fills("Part of a name", nameOf(other)).presses("Search");
        owner.keepsAPicture("ask").presses("Ask to read it").sees("Not answered yet");
        owner.findsThePageAccessible();
        cheap(owner);
    }

    private static void asked(String name) {
        var other = waymark.person(name).signsIn();
        other.sees("that speaks of you").follows("Read it").sees(SECRET);
        cheap(other);
        other.findsThePageAccessible().keepsAPicture("look");
        other.presses("Yes, it may be shown").sees("You have agreed");
    }

    private static void share(Person owner, String reader) {
        owner.opens("/my/portfolio/list.xhtml").findsThePageAccessible();
        owner.keepsAPicture("list");
        cheap(owner);
        owner.page().getByLabel("Tick What Oriel and I did").check();
        owner.presses("Share what is ticked").sees("With whom?").findsThePageAccessible();
        owner.fills("Part of a name", nameOf(reader)).presses("Search").presses("Choose");
        owner.sees("For what?").findsThePageAccessible().keepsAPicture("share");
        owner.chooses("For what?", "For an interview").ticks("Your profile");
        owner.presses("Share what is ticked").sees("Shared with").keepsAPicture("shared");
    }

    private static void reads(String name) {
        var reader = waymark.person(name).signsIn();
        reader.opens("/my/portfolio/shared-with-me.xhtml").findsThePageAccessible();
        cheap(reader);
        reader.follows("Aminata").sees("I teach.").findsThePageAccessible();
        reader.keepsAPicture("shared-portfolio");
        cheap(reader);
        reader.follows("What Oriel and I did").sees(SECRET).findsThePageAccessible();
        cheap(reader);
        assertThat(waymark.post().to(name + "@northmoor.example", "Something to read"))
                .extracting(Post::words)
                .asString()
                .contains("/my/portfolio/shared.xhtml?id=")
                .doesNotContain(SECRET, "Aminata");
    }

    private static String shared(String reader) {
        var page = waymark.caller(reader).get("/my/portfolio/shared-with-me.xhtml").page();
        var link = URI.create(page.select("a[href*=shared.xhtml]").first().absUrl("href"));
        return link.getRawPath() + "?" + link.getRawQuery();
    }

    private static void takenAlong(String name, Path folder) throws IOException {
        var caller = waymark.caller(name);
        var pdf = caller.getOnly("/my/portfolio/pdf.xhtml");
        assertThat(pdf.words()).contains("Contents", SECRET, "Counting to five.");
        var zip = caller.getOnly("/my/portfolio/archive.xhtml");
        assertThat(zip.header("content-disposition")).contains("attachment", "portfolio.zip");
        assertThat(zip.header("x-content-type-options")).isEqualTo("nosniff");
        Path file = folder.resolve("portfolio.zip");
        Files.write(file, zip.body());
        try (var archive = new ZipFile(file.toFile())) {
            var page = archive.getInputStream(archive.getEntry("index.html")).readAllBytes();
            assertThat(new String(page, StandardCharsets.UTF_8)).contains(SECRET, "my plan.pdf");
            assertThat(archive.getEntry("leap2a.xml")).isNotNull();
        }
    }

    /** Not in a log, a mail or another's pages, and not in the database. */
    private static void nowhereElse() {
        assertThat(waymark.databaseDump()).doesNotContain(SECRET);
        assertThat(waymark.logs())
                .allSatisfy((file, log) -> assertThat(log).doesNotContain(SECRET));
        assertThat(waymark.post().all())
                .allSatisfy(mail -> assertThat(Post.words(mail)).doesNotContain(SECRET));
        for (String name : new String[] {"owen", "grace", "farah"})
            assertThat(waymark.caller(name).get("/my/portfolio/index.xhtml").text())
                    .doesNotContain(SECRET);
    }

    private static String nameOf(String login) {
        return login.substring(0, login.indexOf('-'));
    }

    private static void cheap(Person person) {
        assertThat(person.statements()).as(person.address()).isLessThanOrEqualTo(12);
    }
}
