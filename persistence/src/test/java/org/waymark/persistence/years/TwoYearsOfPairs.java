package org.waymark.persistence.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.persistence.MariaDb;

/**
 * Two years with both clock changes of 2027: whatever the pairs do, each message, each thing that
 * waits and each state comes on its day, for its person and once. What must come is reckoned by
 * {@link OnePair}, which knows nothing of the domain.
 */
class TwoYearsOfPairs {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final int MANAGERS = 12;
    private static final int DAYS_BETWEEN_LOOKS = 13;

    /** Nights on which the clocks change, gone through hour by hour. */
    private static final Set<LocalDate> CHANGES =
            Set.of(
                    LocalDate.of(2026, 10, 25),
                    LocalDate.of(2027, 3, 28),
                    LocalDate.of(2027, 10, 31),
                    LocalDate.of(2028, 3, 26));

    @RegisterExtension static final MariaDb db = new MariaDb();

    private final long seed = Long.getLong("waymark.seed", System.nanoTime() % 1_000_000);
    private final Random random = new Random(seed);
    private final boolean all = "all".equals(System.getProperty("waymark.faults"));
    private final int count = Integer.getInteger("waymark.pairs", all ? 500 : 40);
    private final LocalDate last = all ? LocalDate.of(2028, 8, 31) : LocalDate.of(2027, 11, 30);

    @Test
    void bringEachDateMessageAndStateOnItsDayAndOnce() {
        System.out.println(count + " pairs until " + last + ", seed " + seed);
        Set<LocalDate> closed = closureDays();
        List<OnePair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.add(
                    new OnePair(
                            i,
                            Terms.ALL.get(i % Terms.ALL.size()),
                            FIRST.plusDays(random.nextInt(random.nextInt(10) < 7 ? 150 : 500)),
                            closed,
                            MANAGERS,
                            new Random(random.nextLong())));
        }
        List<LocalDate> guests = new ArrayList<>();
        for (int i = 0; i < count / 4; i++) {
            guests.add(FIRST.plusDays(random.nextInt(400)));
        }

        FIRST.datesUntil(last.plusDays(1))
                .forEach(
                        day -> {
                            pairs.forEach(pair -> pair.live(day));
                            if (isLookedAt(day)) {
                                pairs.forEach(pair -> pair.look(day));
                            }
                        });
        List<Deed> deeds =
                pairs.stream()
                        .flatMap(pair -> pair.deeds.stream())
                        .sorted(Comparator.comparing(Deed::at).thenComparing(Deed::pair))
                        .toList();
        var stage = new Stage(db, pairs, closed, MANAGERS, guests, FIRST);
        int next = 0;
        for (LocalDate day = FIRST; !day.isAfter(last); day = day.plusDays(1)) {
            for (LocalTime hour : hours(day)) {
                stage.clockStrikes(day.atTime(hour), random);
                LocalDateTime until = following(day, hour);
                while (next < deeds.size() && deeds.get(next).at().isBefore(until)) {
                    stage.play(deeds.get(next++));
                }
            }
            stage.guestsAre(day);
            if (isLookedAt(day)) {
                stage.look(day);
            }
        }

        var differences = new TreeSet<String>(stage.refused());
        differences.addAll(difference(messages(pairs), stage.messages()));
        differences.addAll(difference(waits(pairs), stage.waits()));
        differences.addAll(difference(ends(pairs), stage.ends()));
        System.out.printf(
                "%d deeds, %d messages, %d rows that wait, %d ends%n",
                deeds.size(), stage.messages().size(), stage.waits().size(), ends(pairs).size());
        assertThat(firstOf(differences, pairs)).as("seed " + seed).isEmpty();
    }

    private static boolean isLookedAt(LocalDate day) {
        return (day.toEpochDay() - FIRST.toEpochDay()) % DAYS_BETWEEN_LOOKS == 0;
    }

    /** What falls due does so with the day, or at five; in the night of a change each hour. */
    private static List<LocalTime> hours(LocalDate day) {
        List<LocalTime> hours = new ArrayList<>(List.of(LocalTime.MIDNIGHT, LocalTime.of(17, 0)));
        if (CHANGES.contains(day)) {
            hours.addAll(1, List.of(LocalTime.of(1, 0), LocalTime.of(2, 0), LocalTime.of(3, 0)));
        }
        return hours;
    }

    private static LocalDateTime following(LocalDate day, LocalTime hour) {
        List<LocalTime> hours = hours(day);
        int next = hours.indexOf(hour) + 1;
        return next < hours.size() ? day.atTime(hours.get(next)) : day.plusDays(1).atStartOfDay();
    }

    private Set<LocalDate> closureDays() {
        Set<LocalDate> closed = new TreeSet<>();
        for (int year = 2026; year <= 2028; year++) {
            LocalDate.of(year, 12, 24)
                    .datesUntil(LocalDate.of(year + 1, 1, 2))
                    .forEach(closed::add);
        }
        closed.addAll(
                List.of(
                        LocalDate.of(2027, 3, 26),
                        LocalDate.of(2027, 3, 29),
                        LocalDate.of(2027, 5, 3),
                        LocalDate.of(2027, 8, 30),
                        LocalDate.of(2028, 4, 14),
                        LocalDate.of(2028, 4, 17)));
        return closed;
    }

    private static List<String> messages(List<OnePair> pairs) {
        return pairs.stream().flatMap(pair -> pair.messages.stream()).toList();
    }

    private static List<String> waits(List<OnePair> pairs) {
        return pairs.stream().flatMap(pair -> pair.waits.stream()).toList();
    }

    private static List<String> ends(List<OnePair> pairs) {
        var ends = new ArrayList<String>();
        for (OnePair pair : pairs) {
            if (pair.state != OnePair.State.NEVER
                    && pair.state.compareTo(OnePair.State.NEVER) > 0) {
                ends.add("pair %d is %s %s".formatted(pair.number, pair.state, pair.ending));
            }
            for (OnePair.Report one : pair.reports) {
                ends.add(
                        "pair %d, report %d: %s to %s, due %s, %s to %s on %s%s"
                                .formatted(
                                        pair.number,
                                        one.number,
                                        one.from,
                                        one.until,
                                        one.due,
                                        one.state,
                                        one.recipient == null ? null : "manager " + one.recipient,
                                        one.sentOn,
                                        one.factsOnly ? ", facts only" : ""));
            }
            for (OnePair.Review one : pair.reviews) {
                ends.add(
                        "pair %d, review due %s: %s %s"
                                .formatted(pair.number, one.due, one.state, one.decided));
            }
            for (OnePair.Lapse one : pair.lapses) {
                ends.add(
                        "pair %d, lapse since %s: nudged %s, shown %s, %s"
                                .formatted(
                                        pair.number,
                                        one.since,
                                        one.nudged,
                                        one.shown,
                                        one.open ? "open" : "over"));
            }
        }
        return ends;
    }

    /** What must be and isn't, and what is and mustn't be, each as often as it does. */
    private static List<String> difference(List<String> musts, List<String> are) {
        Map<String, Integer> counts = new TreeMap<>();
        musts.forEach(one -> counts.merge(one, 1, Integer::sum));
        are.forEach(one -> counts.merge(one, -1, Integer::sum));
        var differences = new ArrayList<String>();
        counts.forEach(
                (one, left) -> {
                    for (int i = 0; i < Math.abs(left); i++) {
                        differences.add(one + (left > 0 ? " — missing" : " — too much"));
                    }
                });
        return differences;
    }

    /** Where the story of each pair that differs first does, with what the two did till then. */
    private static String firstOf(Set<String> differences, List<OnePair> pairs) {
        Map<Integer, List<String>> byPair = new TreeMap<>();
        for (String one : differences) {
            var number = java.util.regex.Pattern.compile("pair (\\d+)").matcher(one);
            byPair.computeIfAbsent(
                            number.find() ? Integer.valueOf(number.group(1)) : -1,
                            any -> new ArrayList<>())
                    .add(one);
        }
        var told = new StringBuilder();
        byPair.entrySet().stream()
                .limit(4)
                .forEach(
                        entry -> {
                            told.append('\n');
                            entry.getValue().stream()
                                    .sorted(Comparator.comparing(TwoYearsOfPairs::dayIn))
                                    .limit(8)
                                    .forEach(one -> told.append(one).append('\n'));
                            String day =
                                    dayIn(
                                            Collections.min(
                                                    entry.getValue(),
                                                    Comparator.comparing(TwoYearsOfPairs::dayIn)));
                            if (entry.getKey() >= 0) {
                                List<Deed> lived =
                                        pairs.get(entry.getKey()).deeds.stream()
                                                .filter(
                                                        deed ->
                                                                deed.at()
                                                                                .toString()
                                                                                .compareTo(
                                                                                        day + "T99")
                                                                        < 0)
                                                .toList();
                                lived.stream()
                                        .skip(Math.max(0, lived.size() - 12))
                                        .forEach(
                                                deed ->
                                                        told.append("    ")
                                                                .append(deed)
                                                                .append('\n'));
                            }
                        });
        return told.isEmpty() ? "" : byPair.size() + " pairs differ" + told;
    }

    private static String dayIn(String line) {
        var day = java.util.regex.Pattern.compile("\\d{4}-\\d\\d-\\d\\d").matcher(line);
        return day.find() ? day.group() : "9999";
    }
}
