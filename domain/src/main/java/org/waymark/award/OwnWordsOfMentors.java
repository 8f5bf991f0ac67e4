package org.waymark.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.partnership.Partnerships;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.vault.Vault;

/** Testimonies as their mentee hands them on. */
@ApplicationScoped
public class OwnWordsOfMentors {
    @Inject CurrentPerson me;
    @Inject Testimonies testimonies;
    @Inject Partnerships partnerships;
    @Inject Directory directory;
    @Inject Vault vault;

    protected OwnWordsOfMentors() {}

    /** What the caller takes in, opened, to be copied into what they submit. */
    List<Taken> taken(Award award) {
        if (!award.mentorMayMark()) {
            return List.of();
        }
        List<Testimony> in =
                testimonies.of(award.id(), me.id()).stream().filter(Testimony::isTaken).toList();
        Set<PersonId> mentors = new HashSet<>();
        in.forEach(one -> mentors.add(one.mentor()));
        Map<PersonId, PersonCard> cards = mentors.isEmpty() ? Map.of() : directory.cards(mentors);
        return in.stream()
                .map(
                        one ->
                                new Taken(
                                        one.outcome(),
                                        cards.get(one.mentor()).name(),
                                        one.signedAt(),
                                        vault.open(
                                                partnerships.ofMember(one.partnership(), me.id()),
                                                one.words().orElseThrow())))
                .toList();
    }
}
