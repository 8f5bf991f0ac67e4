package org.waymark.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TheSamples {
    private static final int EMAIL = 5;

    @Test
    void areWhatTheGeneratorMakes() throws IOException {
        assertThat(sample("northmoor-people.csv"))
                .isEqualTo(UniversityGenerator.northmoor().peopleCsv());
        assertThat(sample("northmoor-organisation.csv"))
                .isEqualTo(UniversityGenerator.northmoor().organisationCsv());
    }

    @Test
    void nameEverybodyWhomOneCanSignInAs() throws IOException {
        String[] lines = sample("demo-sign-ins.txt").split("\n");
        assertThat(lines).hasSameSizeAs(Persona.all());
        for (int i = 0; i < lines.length; i++) {
            Persona persona = Persona.all().get(i);
            assertThat(lines[i])
                    .startsWith(persona.name() + ", ")
                    .endsWith(": " + persona.loginName() + " / " + Persona.PASSWORD);
            assertThat(sample("northmoor-people.csv")).contains("," + persona.email() + ",");
        }
    }

    @Test
    void aUniversityOfAnySizeHasAsManyPeopleAndIsTheSameEachTime() {
        String people = UniversityGenerator.of(5_000, 7).peopleCsv();
        assertThat(people).isEqualTo(UniversityGenerator.of(5_000, 7).peopleCsv());
        assertThat(people.lines().skip(1).map(line -> line.substring(0, 6)).distinct())
                .hasSize(5_000);
    }

    @Test
    void aUniversityGrowsWithoutChangingWhoWasThere() {
        String small = UniversityGenerator.northmoor().peopleCsv();
        assertThat(UniversityGenerator.northmoor(5_000).peopleCsv()).startsWith(small);
    }

    /** So that nobody of the story gains rights, and pages, by a larger university. */
    @Test
    void thoseOfTheStoryLeadSomebodyOrNobodyHoweverLargeTheUniversity() {
        assertThat(personasWhoLead(5_000)).isEqualTo(personasWhoLead(120));
    }

    private static List<String> personasWhoLead(int size) {
        List<String[]> people =
                UniversityGenerator.northmoor(size)
                        .peopleCsv()
                        .lines()
                        .map(line -> line.split(",", -1))
                        .toList();
        Set<String> leading = people.stream().map(p -> p[p.length - 1]).collect(toSet());
        return people.stream()
                .filter(p -> leading.contains(p[0]))
                .map(p -> p[EMAIL])
                .filter(Persona.all().stream().map(Persona::email).collect(toSet())::contains)
                .toList();
    }

    @Test
    void nobodyHasMoreThanADozenDirectReports() {
        Map<String, Integer> reports = new HashMap<>();
        UniversityGenerator.of(2_000, 7)
                .peopleCsv()
                .lines()
                .skip(1)
                .filter(line -> line.contains(",1,"))
                .forEach(
                        line ->
                                reports.merge(
                                        line.substring(line.lastIndexOf(',') + 1),
                                        1,
                                        Integer::sum));
        reports.remove("");
        assertThat(reports.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(12));
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("..", "docs", "samples", name));
    }
}
