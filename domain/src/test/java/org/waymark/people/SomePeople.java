package org.waymark.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A directory without a database: people with names, and nothing between them. */
public class SomePeople implements Directory {
    private final Map<PersonId, PersonCard> cards = new LinkedHashMap<>();

    /** Somebody of this name works here. */
    public PersonId called(String given, String family) {
        PersonId id = PersonId.next();
        cards.put(
                id,
                new PersonCard(
                        id,
                        given + " " + family,
                        given,
                        null,
                        "Lecturer",
                        "Department of History",
                        "Department of History",
                        "Main campus",
                        "Grade 7",
                        7));
        return id;
    }

    /** The person now goes by another name. */
    public void renamed(PersonId id, String given, String family) {
        PersonId fresh = called(given, family);
        PersonCard card = cards.remove(fresh);
        cards.put(
                id,
                new PersonCard(
                        id,
                        card.name(),
                        given,
                        null,
                        card.roleTitle(),
                        card.unit(),
                        card.department(),
                        card.site(),
                        card.grade(),
                        card.gradePosition()));
    }

    @Override
    public Optional<PersonCard> card(PersonId id) {
        return Optional.ofNullable(cards.get(id));
    }

    @Override
    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
        return ids.stream()
                .distinct()
                .filter(cards::containsKey)
                .collect(Collectors.toMap(id -> id, cards::get));
    }

    @Override
    public boolean inOneReportingLine(PersonId one, PersonId other) {
        return false;
    }

    @Override
    public List<PersonId> reportingLineOf(PersonId person) {
        return List.of();
    }

    @Override
    public Optional<PersonId> managerOf(PersonId person, LocalDate on) {
        return Optional.empty();
    }

    @Override
    public List<PostCard> postsOf(PersonId person) {
        return List.of();
    }

    @Override
    public boolean hasDirectReports(PersonId person) {
        return false;
    }

    @Override
    public List<PersonId> directReportsOf(PersonId person) {
        return List.of();
    }

    @Override
    public boolean leadsManagers(PersonId person) {
        return false;
    }

    @Override
    public boolean isHere(PersonId person) {
        return cards.containsKey(person);
    }

    @Override
    public boolean isGuest(PersonId person) {
        return false;
    }
}
