package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Newcomer;
import org.waymark.harness.Waymark;

/**
 * A coordinator makes a training day of a theme that members want; one mentor has the only place,
 * another gets it, is there, and may meet from then on.
 */
class ComingTogether {

    /** Four for the frame, eight for the page. */
    private static final int STATEMENTS = 12;

    @RegisterExtension static final Waymark waymark = new Waymark();

    @Test
    void fromTheThemeToTheTraining() {
        var phase = APhase.open(waymark);
        String ruth = Newcomer.called(waymark, "Ruth");
        String sam = Newcomer.called(waymark, "Sam");
        phase.mentor(ruth, 1);
        String enrolment = phase.mentor(sam, 1);
        var grace = waymark.person("grace").signsIn();
        var first = waymark.person(ruth).signsIn();
        var second = waymark.person(sam).signsIn();
        LocalDate day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(9);

        first.opens("/my/community/themes.xhtml?phase=" + phase.id).sees("Propose the first");
        first.fills("Propose a theme", "Listening well").presses("Propose it").sees("1 vote");
        second.opens("/my/community/themes.xhtml?phase=" + phase.id);
        second.presses("Vote for “Listening well”").sees("2 votes");
        assertThat(second.statements()).isLessThanOrEqualTo(STATEMENTS);
        second.keepsAPicture("themes").findsThePageAccessible();

        grace.opens("/coordinate/community/events.xhtml?phase=" + phase.id);
        grace.sees("No event is planned yet").findsThePageAccessible();
        grace.follows("Themes that are wanted").sees("2 votes").findsThePageAccessible();
        grace.follows("Make a meeting of it");
        assertThat(grace.entry("Theme")).isEqualTo("Listening well");
        grace.chooses("What it is", "Training day");
        grace.chooses("For whom", "The mentors of the phase");
        grace.fills("Day", day.toString()).fills("Begins at", "12:30");
        grace.fills("Places", "1").presses("Keep it").sees("Say where it takes place");
        grace.fills("Place", "Great Hall");
        grace.fills("Materials", "https://northmoor.example/slides The slides");
        grace.keepsAPicture("plan").findsThePageAccessible().presses("Keep it");
        grace.sees("Nobody finds it yet").findsThePageAccessible();
        String booked = grace.address();
        String event = booked.replaceAll(".*id=", "/my/community/event.xhtml?id=");
        assertThat(waymark.caller(ruth).get(event).status()).isEqualTo(404);
        grace.presses("Publish").sees("The event is published");
        assertThat(grace.statements()).isLessThanOrEqualTo(STATEMENTS);
        assertThat(waymark.caller("owen").get(event).status()).isEqualTo(404);

        first.opens("/my/community/index.xhtml").sees("1 place is free");
        assertThat(first.statements()).isLessThanOrEqualTo(STATEMENTS);
        first.keepsAPicture("events").findsThePageAccessible();
        first.follows("Listening well").presses("Book a place").sees("You have a place");
        assertThat(first.statements()).isLessThanOrEqualTo(STATEMENTS);
        first.sees("The slides").keepsAPicture("event").findsThePageAccessible();
        String file = waymark.caller(ruth).get(event.replace("event.xhtml", "calendar.ics")).text();
        assertThat(file).contains("SUMMARY:Meeting", "LOCATION:Great Hall", "SEQUENCE:");
        assertThat(file).doesNotContain("Listening", "Sam Test");

        second.opens(event).sees("All places are taken").presses("Wait for a place");
        second.sees("You are the first who waits").doesNotSee("The slides");
        first.presses("Give my place back").sees("No reason is asked");
        second.opens("/my/home.xhtml").sees("A place came free for you").follows("See the event");
        second.presses("I will come").sees("You are expected");
        second.opens("/my/home.xhtml").doesNotSee("A place came free for you").sees("Training day");
        second.opens("/my/enrolment/view.xhtml?id=" + enrolment).sees("booked");
        second.opens(event).onAPhone().keepsAPicture("event-on-a-phone").findsThePageAccessible();

        waymark.itIsLaterBy(Duration.ofDays(10));
        grace.opens(booked).sees("Who was there").ticks("Was there Sam Test");
        grace.keepsAPicture("attendance").findsThePageAccessible();
        grace.presses("Note who was there").sees("Noted");
        grace.opens("/coordinate/enrolment/training.xhtml?id=" + enrolment);
        assertThat(grace.entry("Trained on")).isEqualTo(day.toString());
        second.opens(event).follows("Say how it was").findsThePageAccessible();
        second.chooses("I feel ready for a first meeting.", "5, strongly agree");
        second.chooses("I know my boundaries and where to refer.", "4");
        second.chooses("I could take part fully.", "Doesn’t apply");
        second.keepsAPicture("feedback").presses("Send it").sees("Thank you");
        second.doesNotSee("Say how it was");
        grace.opens(booked).follows("What people said of it").sees("It can be read from");
        grace.findsThePageAccessible();
        second.opens("/my/community/index.xhtml?been=true").sees("Listening well");
    }
}
