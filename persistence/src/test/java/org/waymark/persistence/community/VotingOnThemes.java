package org.waymark.persistence.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.persistence.community.AnEvent.DAY;
import static org.waymark.persistence.community.AnEvent.words;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.community.GatheringAudience;
import org.waymark.community.GatheringId;
import org.waymark.community.GatheringKind;
import org.waymark.community.ThemeLine;
import org.waymark.community.ThemeOrderService;
import org.waymark.community.ThemeService;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

class VotingOnThemes {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private AnEvent an;
    private PersonId mia;
    private PersonId max;

    @BeforeEach
    void twoMembers() {
        an = new AnEvent(db);
        mia = an.mentor("Mia");
        max = an.mentor("Max");
    }

    @Test
    void countsOnceEachAndCanBeTakenBack() {
        proposes(mia, "Saying no");
        proposes(max, "Feedback");
        ThemeLine no = line(mia, "Saying no");
        assertThat(no.mine()).isTrue();
        assertThat(line(max, "Saying no").mine()).isFalse();

        for (int i = 0; i < 3; i++) {
            an.house.as(max, () -> themes().vote(no.id()));
        }
        assertThat(wanted()).extracting(ThemeLine::words).containsExactly("Saying no", "Feedback");
        assertThat(wanted()).extracting(ThemeLine::votes).containsExactly(2, 1);
        an.house.as(max, () -> themes().takeBack(no.id()));
        an.house.as(mia, () -> themes().takeBack(no.id()));
        assertThat(wanted()).extracting(ThemeLine::words).containsExactly("Feedback", "Saying no");
    }

    @Test
    void isForMembersAndTheirCoordinators() {
        proposes(mia, "Saying no");
        ThemeLine no = line(mia, "Saying no");
        PersonId otto = an.people.person("Otto", "Outside");

        assertThatThrownBy(() -> proposes(otto, "Mine")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> an.house.as(otto, () -> themes().vote(no.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> an.house.as(otto, () -> themes().themes(an.phase.id(), null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> an.house.as(mia, () -> order().close(no.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proposes(max, "saying NO"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("community.rule.theme-there");
    }

    @Test
    void endsWithAMeetingOfIt() {
        proposes(mia, "Saying no");
        ThemeLine no = line(mia, "Saying no");
        var plan = words(GatheringKind.NETWORK, GatheringAudience.MEMBERS, 12, DAY);

        GatheringId meeting = an.house.as(an.grace, () -> order().meetOn(no.id(), plan));
        assertThat(wanted()).isEmpty();
        assertThatThrownBy(() -> an.house.as(max, () -> themes().vote(no.id())))
                .hasMessage("community.rule.theme-closed");
        assertThatThrownBy(() -> an.house.as(an.grace, () -> order().meetOn(no.id(), plan)))
                .hasMessage("community.rule.theme-closed");
        assertThat(an.house.as(an.grace, () -> an.planning().toChange(meeting).published()))
                .isFalse();
    }

    @Test
    void comesInPagesThatMissNone() {
        for (int i = 0; i < 23; i++) {
            proposes(i % 2 == 0 ? mia : max, "Theme " + i);
        }
        var first = an.house.as(mia, () -> themes().themes(an.phase.id(), null).page());
        var second = an.house.as(mia, () -> themes().themes(an.phase.id(), first.next()).page());
        var all = new ArrayList<>(first.items());
        all.addAll(second.items());
        assertThat(all).extracting(ThemeLine::id).hasSize(23).doesNotHaveDuplicates();
    }

    private void proposes(PersonId person, String words) {
        an.house.as(person, () -> themes().propose(an.phase.id(), words));
    }

    private ThemeLine line(PersonId person, String words) {
        return an
                .house
                .as(person, () -> themes().themes(an.phase.id(), null).page())
                .items()
                .stream()
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<ThemeLine> wanted() {
        return an.house.as(an.grace, () -> order().wanted(an.phase.id(), null).page().items());
    }

    private ThemeService themes() {
        return an.house.the(ThemeService.class);
    }

    private ThemeOrderService order() {
        return an.house.the(ThemeOrderService.class);
    }
}
