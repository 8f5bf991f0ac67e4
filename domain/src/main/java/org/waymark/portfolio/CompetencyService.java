package org.waymark.portfolio;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;

/** Keeping the framework of competencies, a line for each. */
@Stateless
public class CompetencyService {
    static final int MOST = 40;
    static final int LONGEST = 80;

    @Inject CurrentPerson me;
    @Inject Competencies competencies;
    @Inject Event<Happened> happened;

    public CompetencyService() {}

    @RolesAllowed(ADMINISTRATOR)
    public List<String> names() {
        return competencies.all().stream()
                .filter(Competency::isOffered)
                .map(Competency::name)
                .toList();
    }

    /** These are on offer from now on, in this order; saying the same again changes nothing. */
    @RolesAllowed(ADMINISTRATOR)
    public void say(String lines) {
        List<String> names =
                lines.lines()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        if (names.size() > MOST) {
            throw new RuleBroken("portfolio.rule.competencies", MOST).at("names");
        }
        if (names.stream().anyMatch(name -> name.length() > LONGEST)) {
            throw new RuleBroken("portfolio.rule.competency-long", LONGEST).at("names");
        }
        if (names.equals(names())) {
            return;
        }
        Map<String, Competency> known =
                competencies.all().stream()
                        .collect(Collectors.toMap(Competency::name, Function.identity()));
        known.values().forEach(Competency::takeOff);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (known.containsKey(name)) {
                known.get(name).standAt(i + 1);
            } else {
                competencies.add(Competency.called(name, i + 1));
            }
        }
        happened.fire(new CompetenciesChanged(me.id()));
    }
}
