package org.waymark.award;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.Accounts;
import org.waymark.access.CurrentPerson;
import org.waymark.people.Colleagues;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;

/** Switching the award on for a phase, and appointing who marks and who examines. */
@Stateless
public class AwardSettingService {
    private static final int MOST_FOUND = 20;
    private static final String FIELD = "officer";

    @Inject CurrentPerson me;
    @Inject Awards awards;
    @Inject Phases phases;
    @Inject DismissingOfficers dismissing;
    @Inject Directory directory;
    @Inject Colleagues colleagues;
    @Inject Accounts accounts;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public AwardSettingService() {}

    @RolesAllowed(ADMINISTRATOR)
    public List<Awards.OfPhase> phases() {
        return awards.ofPhases();
    }

    /** Switched on twice, it is there once. */
    @RolesAllowed(ADMINISTRATOR)
    public AwardId switchOn(PhaseId phase, AwardTemplate template) {
        phases.require(phase);
        Award award = Award.from(template, phase, clock.instant());
        awards.add(award);
        happened.fire(new AwardSwitchedOn(me.id(), award.id()));
        return award.id();
    }

    @RolesAllowed(ADMINISTRATOR)
    public AwardSetting open(AwardId id) {
        Award award = awards.require(id);
        List<Awards.Officer> officers = awards.officers(id);
        Map<PersonId, PersonCard> cards =
                directory.cards(
                        officers.stream().map(Awards.Officer::person).collect(Collectors.toSet()));
        return new AwardSetting(
                id,
                award.title(),
                award.outcomes(),
                officers.stream()
                        .map(one -> new AwardSetting.Officer(cards.get(one.person()), one.duty()))
                        .toList(),
                award.mentorMayMark());
    }

    /** For Programme support: mentees work for it too, and their mentor may mark if they agree. */
    @RolesAllowed(ADMINISTRATOR)
    public void letMentorsMark(AwardId id, boolean may) {
        Award award = awards.require(id);
        if (award.mentorMayMark() != may) {
            award.letMentorsMark(may);
            happened.fire(new MentorsMayMark(me.id(), id, may));
        }
    }

    /** People to appoint, by name. */
    @RolesAllowed(ADMINISTRATOR)
    public List<PersonCard> candidates(String name) {
        return colleagues.named(name, MOST_FOUND);
    }

    /** An examiner marks nothing of the same award. */
    @RolesAllowed(ADMINISTRATOR)
    public void appoint(AwardId id, PersonId person, Duty duty) {
        awards.require(id);
        if (duty == null) {
            throw new RuleBroken("award.rule.duty").at("duty");
        }
        if (!directory.isHere(person)) {
            throw new RuleBroken("award.rule.not-here").at(FIELD);
        }
        boolean examines = duty == Duty.EXAMINER;
        if (awards.dutiesOf(id, person).stream()
                .anyMatch(has -> (has == Duty.EXAMINER) != examines)) {
            throw new RuleBroken("award.rule.examiner-marks-not").at(FIELD);
        }
        if (awards.appoint(id, person, duty)) {
            accounts.rightsChanged(List.of(person));
            happened.fire(new OfficerAppointed(me.id(), id, person, duty));
        }
    }

    @RolesAllowed(ADMINISTRATOR)
    public void dismiss(AwardId id, PersonId person, Duty duty) {
        dismissing.dismiss(id, person, duty, me.id());
    }
}
