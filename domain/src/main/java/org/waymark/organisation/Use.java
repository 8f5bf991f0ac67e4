package org.waymark.organisation;

import org.waymark.shared.RuleBroken;

/**
 * What still needs a unit, site, job family or grade.
 *
 * @param people who work here and have a post in it
 * @param unitsBelow units in use that lie directly under it
 * @param phases not closed, whose audience names it
 * @param profiles of people who take part in a phase that isn't closed, which name it
 * @param advisers who are named on it
 */
public record Use(long people, long unitsBelow, long phases, long profiles, long advisers) {
    public boolean isNone() {
        return people + unitsBelow + phases + profiles + advisers == 0;
    }

    void mustBeNone() {
        if (people > 0) {
            throw new RuleBroken("organisation.rule.people", people);
        }
        if (unitsBelow > 0) {
            throw new RuleBroken("organisation.rule.below", unitsBelow);
        }
        if (phases > 0) {
            throw new RuleBroken("organisation.rule.phases", phases);
        }
        if (profiles > 0) {
            throw new RuleBroken("organisation.rule.profiles", profiles);
        }
        if (advisers > 0) {
            throw new RuleBroken("organisation.rule.advisers", advisers);
        }
    }
}
