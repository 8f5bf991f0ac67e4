package org.waymark.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.message.MailSettings;
import org.waymark.shared.WaymarkClock;

class WatchingOverIt {
    private static final WaymarkClock CLOCK = new WaymarkClock.Producer().clock();

    private final Says installation = new Says();
    private boolean opens = true;

    @Test
    void findsEverythingThere() {
        assertThat(conditions()).hasSize(6).allMatch(Condition::isUp);
    }

    @Test
    void namesEachThingThatIsNotThere() {
        installation.databaseIsAway = true;
        opens = false;
        assertThat(conditions().stream().filter(each -> !each.isUp()).map(Condition::name))
                .containsExactly("database", "clock", "migrations", "master-key");
        assertThat(conditions())
                .extracting(Condition::word)
                .noneMatch(word -> word.contains("as user waymark"));
    }

    @Test
    void comparesTheClocksOfMachines() {
        installation.ahead = Duration.ofSeconds(7);
        assertThat(conditions().stream().filter(each -> !each.isUp()).map(Condition::name))
                .containsExactly("clock");
    }

    @Test
    void wantsTheDatabaseAtItsOwnMigrationOrALaterOne() {
        installation.versions = new Installation.Versions(299, 284);
        assertThat(conditions()).allMatch(Condition::isUp);
        installation.versions = new Installation.Versions(283, 284);
        assertThat(conditions())
                .filteredOn(each -> !each.isUp())
                .singleElement()
                .asString()
                .contains("migrations", "283", "284");
    }

    private List<Condition> conditions() {
        var probe =
                new Probe() {
                    @Override
                    public boolean opens() {
                        return opens;
                    }
                };
        return new Watch(installation, probe, new MailSettings(), CLOCK).conditions();
    }

    private static final class Says implements Installation {
        private boolean databaseIsAway;
        private Duration ahead = Duration.ZERO;
        private Versions versions = new Versions(284, 284);

        @Override
        public Instant databaseTime() {
            there();
            return CLOCK.machineTime().plus(ahead);
        }

        private void there() {
            if (databaseIsAway) {
                throw new IllegalStateException("access denied as user waymark");
            }
        }

        @Override
        public void askMonitoring() {
            // Always there.
        }

        @Override
        public Versions versions() {
            there();
            return versions;
        }

        @Override
        public List<Figure> figures(Instant now) {
            return List.of();
        }
    }
}
