package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.matching.ComparedMentors;
import org.waymark.matching.RequestId;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.shared.NotFound;

class ComparingMentors {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private AMatching matching;
    private PersonId head;
    private PersonId mentee;
    private PersonId ruth;
    private PersonId david;

    @BeforeEach
    void aPhaseWithTwoMentors() {
        matching = new AMatching(db);
        head = matching.mentor("Head", 2);
        PersonId manager = matching.mentor("Manager", 2, head);
        mentee = matching.mentee("Tom", manager);
        ruth = matching.mentor("Ruth", 1);
        david = matching.mentor("David", 4);
    }

    @Test
    void putsAFewSideBySideInTheirOrderAndNobodyWhoIsNeverShown() {
        PersonId third = matching.mentor("Third", 1);
        PersonId fourth = matching.mentor("Fourth", 1);
        accepted(matching.mentee("Other"), ruth);

        ComparedMentors compared = compare(david, ruth, head, ruth);
        assertThat(compared.mentors())
                .extracting(one -> one.card().id(), ComparedMentors.Compared::available)
                .containsExactly(tuple(david, true), tuple(ruth, false));
        assertThat(compared.mentors().get(0).profile().text("statement"))
                .isEqualTo("I listen first.");
        assertThat(compared.mentors().get(0).form().question("places")).isEmpty();
        assertThat(compared.mentors().get(0).reasons())
                .extracting("key")
                .contains("outside-line", "goals-all");
        assertThat(compare(david, ruth, third, fourth).mentors()).hasSize(3);
        assertThat(catchThrowableOfType(NotFound.class, () -> compare(head))).isNotNull();
        assertThat(catchThrowableOfType(NotFound.class, () -> compare(PersonId.next())))
                .isNotNull();
        assertThat(compare().mentors()).isEmpty();
        var comparing = matching.comparing(mentee);
        assertThat(
                        db.statementsOf(
                                () ->
                                        comparing.compare(
                                                matching.phase.id(), List.of(david, ruth, third))))
                .isLessThanOrEqualTo(8);
    }

    private ComparedMentors compare(PersonId... mentors) {
        return db.inTransaction(
                () -> matching.comparing(mentee).compare(matching.phase.id(), List.of(mentors)));
    }

    @Test
    void comparesOnlyChosenMentorsWhereMenteesDoNotSeeEverybody() {
        choose(ruth);
        db.sql("UPDATE phase SET self_select = FALSE, shortlist = TRUE, shortlist_pool = FALSE");

        assertThat(compare(ruth, david).mentors())
                .extracting(one -> one.card().id())
                .containsExactly(ruth);
        assertThat(catchThrowableOfType(NotFound.class, () -> compare(david))).isNotNull();
    }

    private void choose(PersonId mentor) {
        db.inTransaction(() -> matching.choosing(mentee).choose(matching.phase.id(), mentor));
    }

    private void accepted(PersonId ofMentee, PersonId byMentor) {
        db.inTransaction(() -> matching.choosing(ofMentee).choose(matching.phase.id(), byMentor));
        RequestId request =
                db.inTransaction(
                        () -> matching.choosing(ofMentee).ask(matching.phase.id(), Map.of()));
        db.inTransaction(() -> matching.acceptance(byMentor).accept(request));
    }
}
