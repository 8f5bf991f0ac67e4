package org.waymark.persistence.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.enrolment.AnEnrolment;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.persistence.enrolment.JpaEnrolments;
import org.waymark.persistence.people.PeopleFixture;
import org.waymark.persistence.scheme.JpaSchemes;
import org.waymark.resource.AWebServer;
import org.waymark.resource.LinkCheckRound;
import org.waymark.resource.LinkSettings;
import org.waymark.resource.LinksDied;
import org.waymark.resource.LinksMended;
import org.waymark.resource.ResourceAudience;
import org.waymark.resource.ResourceEditingService;
import org.waymark.resource.ResourceId;
import org.waymark.resource.ResourceKind;
import org.waymark.resource.ResourceLine;
import org.waymark.resource.ResourceQuery;
import org.waymark.resource.ResourceService;
import org.waymark.resource.ResourceWords;
import org.waymark.scheme.Phase;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;

class ReadingResources {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private Phase phase;
    private PersonId grace;
    private PersonId mentor;
    private PersonId outsider;
    private House house;

    @BeforeEach
    void aPhase() {
        PeopleFixture people = new PeopleFixture(db);
        phase = Rows.aPhase(db);
        grace = people.person("Grace", "Adeyemi");
        mentor = people.person("Mia", "Mentor");
        outsider = people.person("Otto", "Outside");
        db.sql(
                "INSERT INTO scheme_coordinator (scheme_id, person_id) SELECT scheme_id, '%s' FROM phase"
                        .formatted(grace.value()));
        db.inTransaction(
                () ->
                        db.make(JpaEnrolments.class)
                                .add(AnEnrolment.ofApprovedMentor(phase, mentor, 1)));
        house = new House(db, clock);
    }

    @Test
    void isForThoseForWhomItWasWritten() {
        ResourceId all = writes("For all", ResourceAudience.STAFF, "");
        ResourceId members = writes("For members", ResourceAudience.MEMBERS, "");
        ResourceId mentors = writes("For mentors", ResourceAudience.MENTORS, "");
        ResourceId mentees = writes("For mentees", ResourceAudience.MENTEES, "");

        assertThat(found(mentor, "")).containsExactlyInAnyOrder(all, members, mentors);
        assertThat(found(outsider, "")).containsExactly(all);
        assertThat(house.as(mentor, () -> reading().read(mentors).said().title()))
                .isEqualTo("For mentors");
        for (ResourceId hidden : List.of(members, mentors, mentees)) {
            assertThatThrownBy(() -> house.as(outsider, () -> reading().read(hidden)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> house.as(mentor, () -> editing().toChange(all)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isFoundByItsWordsAndTheme() {
        ResourceId goals = writes("Setting goals", ResourceAudience.STAFF, "First meeting");
        writes("Saying no", ResourceAudience.STAFF, "Boundaries");

        assertThat(found(mentor, "goals")).containsExactly(goals);
        assertThat(found(mentor, "goal sett")).containsExactly(goals);
        assertThat(found(mentor, "goals no")).isEmpty();
        assertThat(found(mentor, "+-<>()~*\"@ goals")).containsExactly(goals);
        assertThat(
                        house.as(
                                        mentor,
                                        () ->
                                                reading()
                                                        .find(
                                                                new ResourceQuery(
                                                                        "", "First meeting", null)))
                                .items())
                .extracting(ResourceLine::id)
                .containsExactly(goals);
        assertThat(house.as(mentor, () -> reading().themes()))
                .containsExactly("Boundaries", "First meeting");
    }

    @Test
    void isNewForAMonthAndComesInPages() {
        for (int i = 0; i < 23; i++) {
            writes("Guide " + i, ResourceAudience.STAFF, "");
        }
        var first = house.as(mentor, () -> reading().find(new ResourceQuery("", "", null)));
        var second =
                house.as(mentor, () -> reading().find(new ResourceQuery("", "", first.next())));
        assertThat(Stream.concat(first.items().stream(), second.items().stream()))
                .hasSize(23)
                .allMatch(ResourceLine::fresh)
                .doesNotHaveDuplicates();
        clock.passesDays(31);
        assertThat(house.as(mentor, () -> reading().find(new ResourceQuery("", "", null))).items())
                .noneMatch(ResourceLine::fresh);
    }

    @Test
    void isNotWrittenOverAndGoesWhenItIsWithdrawn() {
        ResourceId id = writes("Setting goals", ResourceAudience.STAFF, "");
        long seen = house.as(grace, () -> editing().toChange(id).read().version());
        house.as(
                grace,
                () ->
                        editing()
                                .change(
                                        id,
                                        phase.id(),
                                        words("Better", ResourceAudience.STAFF, "", ""),
                                        seen));
        assertThatThrownBy(() -> house.as(grace, () -> editing().withdraw(id, seen)))
                .isInstanceOf(ChangedMeanwhile.class);
        long now = house.as(grace, () -> editing().toChange(id).read().version());
        house.as(grace, () -> editing().withdraw(id, now));
        assertThat(found(mentor, "")).isEmpty();
        assertThatThrownBy(() -> house.as(mentor, () -> reading().read(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tellsTheCoordinatorsWhichLinksAreDead() {
        try (var web = new AWebServer()) {
            web.answers("/alive", 200, null).answers("/gone", 404, null).answers("/ill", 500, null);
            ResourceId gone = links(web.at("/gone"));
            ResourceId ill = links(web.at("/ill"));
            links(web.at("/alive"));
            var fired = new Fired<Happened>();

            checks(web, fired);
            assertThat(dead()).containsExactly(gone);
            assertThat(fired.events())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            LinksDied.class,
                            event -> {
                                assertThat(event.coordinators()).containsExactly(grace);
                                assertThat(event.count()).isEqualTo(1);
                            });
            checks(web, fired);
            assertThat(web.asked()).as("once a day").hasSize(3);

            clock.passesDays(1);
            checks(web, fired);
            assertThat(dead()).containsExactlyInAnyOrder(gone, ill);
            assertThat(fired.events()).hasSize(2);

            web.answers("/gone", 200, null).answers("/ill", 200, null);
            clock.passesDays(1);
            checks(web, fired);
            assertThat(dead()).isEmpty();
            assertThat(fired.events()).last().isInstanceOf(LinksMended.class);
        }
    }

    private void checks(AWebServer web, Fired<Happened> fired) {
        LinkCheckRound round =
                db.make(
                        LinkCheckRound.class,
                        db.make(JpaResources.class),
                        db.make(JpaSchemes.class),
                        AWebServer.probe(clock, web.host()),
                        new LinkSettings(),
                        clock,
                        fired);
        db.inTransaction(() -> round.round(clock.instant()));
    }

    private List<ResourceId> dead() {
        return house.as(grace, () -> editing().deadLinks()).stream().map(ResourceLine::id).toList();
    }

    private ResourceId links(String address) {
        return writes(words(address, ResourceAudience.STAFF, "", address));
    }

    private ResourceId writes(String title, ResourceAudience audience, String theme) {
        return writes(words(title, audience, theme, ""));
    }

    private ResourceId writes(ResourceWords words) {
        return house.as(grace, () -> editing().write(phase.id(), words));
    }

    private static ResourceWords words(
            String title, ResourceAudience audience, String theme, String address) {
        return new ResourceWords(
                ResourceKind.GUIDE, audience, false, theme, title, "", "Some words", address);
    }

    private List<ResourceId> found(PersonId person, String words) {
        return house
                .as(person, () -> reading().find(new ResourceQuery(words, "", null)))
                .items()
                .stream()
                .map(ResourceLine::id)
                .toList();
    }

    private ResourceService reading() {
        return house.the(ResourceService.class);
    }

    private ResourceEditingService editing() {
        return house.the(ResourceEditingService.class);
    }
}
