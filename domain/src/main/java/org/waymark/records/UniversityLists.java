package org.waymark.records;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.people.FormerName;
import org.waymark.people.Grade;
import org.waymark.people.JobFamily;
import org.waymark.people.ListKind;
import org.waymark.people.Listed;
import org.waymark.people.OrgUnit;
import org.waymark.people.Organisation;
import org.waymark.people.Site;

/**
 * The university's own lists by the names that a file uses, in any capitals: those that entries
 * have, and those that they had before they were renamed on screen.
 */
final class UniversityLists {
    final Map<String, OrgUnit> units;
    final Map<String, Site> sites;
    final Map<String, JobFamily> jobFamilies;
    final Map<String, Grade> grades;

    UniversityLists(Organisation organisation) {
        units = by(organisation.units(), OrgUnit::code);
        List<FormerName> former = organisation.formerNames();
        sites = named(organisation.sites(), ListKind.SITE, former);
        jobFamilies = named(organisation.jobFamilies(), ListKind.JOB_FAMILY, former);
        grades = named(organisation.grades(), ListKind.GRADE, former);
    }

    private static <T> Map<String, T> by(List<T> all, Function<T, String> name) {
        return all.stream()
                .collect(
                        Collectors.toMap(
                                one -> key(name.apply(one)), Function.identity(), (a, b) -> a));
    }

    private static <T extends Listed> Map<String, T> named(
            List<T> all, ListKind list, List<FormerName> former) {
        Map<String, T> named = by(all, Listed::name);
        for (FormerName before : former) {
            if (before.list() == list) {
                all.stream()
                        .filter(before::isOf)
                        .forEach(entry -> named.putIfAbsent(key(before.name()), entry));
            }
        }
        return named;
    }

    static String key(String name) {
        return name.toLowerCase(Locale.UK);
    }

    /** The name that was probably meant: the only one with the same number, or one close enough. */
    static Optional<String> closest(String typed, Collection<String> names) {
        String key = key(typed);
        List<String> sameNumber =
                names.stream()
                        .filter(name -> !digits(typed).isEmpty())
                        .filter(name -> digits(name).equals(digits(typed)))
                        .toList();
        if (sameNumber.size() == 1) {
            return Optional.of(sameNumber.get(0));
        }
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(key, key(name))))
                .filter(name -> distance(key, key(name)) <= Math.max(2, name.length() / 3));
    }

    private static String digits(String name) {
        return name.replaceAll("\\D", "");
    }

    /** How many letters have to be added, taken or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
