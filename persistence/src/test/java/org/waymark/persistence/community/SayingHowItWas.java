package org.waymark.persistence.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.community.EventService;
import org.waymark.community.Feedback;
import org.waymark.community.FeedbackRead;
import org.waymark.community.FeedbackService;
import org.waymark.community.GatheringId;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.shared.NotFound;

class SayingHowItWas {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private AnEvent an;
    private GatheringId lunch;
    private final List<PersonId> came = new ArrayList<>();

    @BeforeEach
    void aLunchThatIsOver() {
        an = new AnEvent(db);
        lunch = an.lunch(null);
        for (int i = 0; i < 8; i++) {
            PersonId person = an.people.person("Person" + i, "Here");
            came.add(person);
            an.house.as(person, () -> an.house.the(EventService.class).book(lunch));
        }
        an.clock.passesDays(21);
    }

    @Test
    void showsNothingBeforeItClosesAndNothingOfSeven() {
        came.subList(0, 7).forEach(one -> says(one, 4));
        assertThat(read().closed()).isFalse();
        assertThat(read().answers()).isZero();

        an.clock.passesDays(15);
        FeedbackRead few = read();
        assertThat(few.closed()).isTrue();
        assertThat(few.enough()).isFalse();
        assertThat(few.answers()).as("not even how many").isZero();
        assertThat(few.useful()).isEmpty();
        assertThat(few.means()).isEmpty();
        assertThatThrownBy(() -> says(came.get(7), 4)).isInstanceOf(NotFound.class);
    }

    @Test
    void showsTheAverageOfEightAndTheirWordsInTheOrderOfTheAlphabet() {
        for (int i = 0; i < 8; i++) {
            says(came.get(i), i % 2 == 0 ? 5 : 2);
        }
        an.clock.passesDays(15);

        assertThat(read().answers()).isEqualTo(8);
        assertThat(read().means()).extracting(FeedbackRead.Mean::tenths).containsExactly(35, 35, 0);
        assertThat(read().useful()).isSorted().hasSize(8);
    }

    @Test
    void isDoneOnceAndByThoseWhoWereThere() {
        says(came.get(0), 3);
        assertThatThrownBy(() -> says(came.get(0), 3)).isInstanceOf(NotFound.class);
        PersonId other = an.people.person("Otto", "Elsewhere");
        assertThatThrownBy(() -> says(other, 3)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> an.house.as(other, () -> feedback().read(lunch)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsNobodyAndNoMoment() {
        Object trail = db.ask("SELECT COUNT(*) FROM audit_entry");
        says(came.get(0), 3);

        assertThat(db.ask("SELECT COUNT(*) FROM audit_entry")).isEqualTo(trail);
        assertThat(
                        db.ask(
                                "SELECT GROUP_CONCAT(column_name ORDER BY column_name) FROM"
                                        + " information_schema.columns WHERE table_schema = DATABASE()"
                                        + " AND table_name = 'gathering_feedback'"))
                .isEqualTo("access,clear,gathering_id,id,missing,ready,useful");
        assertThat(db.ask("SELECT SUBSTRING(id, 15, 1) FROM gathering_feedback"))
                .as("no key that tells the time")
                .isEqualTo("4");
    }

    private void says(PersonId person, int number) {
        an.house.as(
                person,
                () ->
                        feedback()
                                .give(
                                        lunch,
                                        new Feedback(
                                                number,
                                                number,
                                                0,
                                                "Useful " + person.value(),
                                                "")));
    }

    private FeedbackRead read() {
        return an.house.as(an.grace, () -> feedback().read(lunch));
    }

    private FeedbackService feedback() {
        return an.house.the(FeedbackService.class);
    }
}
