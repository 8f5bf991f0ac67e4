package org.waymark.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.access.Roles;
import org.waymark.container.Services.Door;
import org.waymark.form.Answers;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipService;
import org.waymark.partnership.Side;
import org.waymark.shared.NotFound;

/** The third lock: to whoever isn't one of the two there is no such partnership. */
class OnlyTheTwo extends InTheContainer {
    @Inject Services services;
    @Inject PartnershipService partnerships;

    @Test
    void seeTheirPartnership() {
        Pair pair = university.anActivePair();

        caller.becomes(pair.mentor(), Roles.STAFF);
        assertThat(partnerships.page(pair.id()).side()).isEqualTo(Side.MENTOR);
        caller.becomes(pair.mentee(), Roles.STAFF);
        assertThat(partnerships.page(pair.id()).side()).isEqualTo(Side.MENTEE);
    }

    @Test
    void canCallWhatTakesAPartnership() {
        Pair pair = university.anActivePair();
        List<Door> doors = doorsToAPartnership();

        caller.becomes(
                university.somebody(),
                Roles.STAFF,
                Roles.LINE_MANAGER,
                Roles.COORDINATOR,
                Roles.ADVISER,
                Roles.ASSESSOR,
                Roles.ADMINISTRATOR);

        assertThat(doors).hasSizeGreaterThan(15);
        assertThat(doors)
                .filteredOn(door -> !(door.call(arguments(door, pair.id())) instanceof NotFound))
                .as("there for somebody else")
                .isEmpty();
    }

    private List<Door> doorsToAPartnership() {
        return services.doors().stream()
                .filter(
                        door ->
                                Arrays.asList(door.method().getParameterTypes())
                                        .contains(PartnershipId.class))
                .toList();
    }

    private static Object[] arguments(Door door, PartnershipId pair) {
        return Arrays.stream(door.method().getParameterTypes())
                .map(
                        type ->
                                type == PartnershipId.class
                                        ? pair
                                        : type == Answers.class ? Answers.NONE : Door.nothing(type))
                .toArray();
    }
}
