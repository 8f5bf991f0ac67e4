package org.waymark.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Roles;
import org.waymark.container.Services.Door;

/** The second lock: each method of each service asks for the role that stands above it. */
class EveryService extends InTheContainer {
    /** What a person's groups can be. SYSTEM is here as what somebody might claim to be. */
    private static final Set<String> GROUPS =
            Set.of(
                    Roles.STAFF,
                    Roles.LINE_MANAGER,
                    Roles.COORDINATOR,
                    Roles.ADVISER,
                    Roles.ASSESSOR,
                    Roles.ADMINISTRATOR,
                    Roles.SYSTEM);

    /** Notes each refusal with two long traces. */
    private static final Logger REFUSALS = Logger.getLogger("jakarta.enterprise.ejb.container");

    @Inject Services services;
    @Inject UserTransaction transaction;

    @BeforeEach
    void refuseQuietly() {
        REFUSALS.setLevel(Level.SEVERE);
    }

    @AfterEach
    void refuseAsBefore() {
        REFUSALS.setLevel(null);
    }

    @Test
    void isClosedToWhoeverHasNotSignedIn() {
        List<Door> doors = services.doors();

        assertThat(doors).hasSizeGreaterThan(120);
        assertThat(doors).filteredOn(EveryService::isOpen).as("open to whoever comes").isEmpty();
    }

    @Test
    void isClosedToEachRoleThatItDoesNotName() {
        var somebody = university.somebody();
        for (String role : GROUPS) {
            caller.becomes(somebody, role);
            assertThat(services.doors())
                    .filteredOn(door -> !names(door, role) && isOpen(door))
                    .as("open to %s", role)
                    .isEmpty();
        }
    }

    /** Called with nothing in hand it fails inside, or does something that is taken back. */
    @Test
    void opensToEachRoleThatItNames() throws Exception {
        var somebody = university.somebody();
        var opened = new TreeSet<String>();
        for (String role : GROUPS) {
            caller.becomes(somebody, role);
            for (Door door : services.doors())
                if (names(door, role)) {
                    transaction.begin();
                    try {
                        assertThat(isOpen(door)).as("%s opens to %s", door, role).isTrue();
                    } finally {
                        transaction.rollback();
                    }
                    opened.add(role);
                }
        }
        assertThat(opened)
                .contains(Roles.STAFF, Roles.LINE_MANAGER, Roles.COORDINATOR, Roles.ADMINISTRATOR);
    }

    /** Jobs of the server are no group: nobody becomes the system by saying so. */
    private static boolean names(Door door, String role) {
        return !role.equals(Roles.SYSTEM) && door.roles().contains(role);
    }

    private static boolean isOpen(Door door) {
        return !(door.callWithNothing() instanceof EJBAccessException);
    }
}
