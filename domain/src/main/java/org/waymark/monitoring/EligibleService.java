package org.waymark.monitoring;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Question;
import org.waymark.people.Grade;
import org.waymark.people.JobFamily;
import org.waymark.people.Organisation;
import org.waymark.release.ReportingYear;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;

/** The eligible staff of a year, entered question by question or brought as a file. */
@Stateless
public class EligibleService {
    @Inject CurrentPerson me;
    @Inject EligibleFigures figures;
    @Inject Organisation organisation;
    @Inject Event<Happened> happened;

    public EligibleService() {}

    /** Those of all staff for a characteristic, and how often the year was changed. */
    @RolesAllowed(ADMINISTRATOR)
    public EligibleStaff staff(ReportingYear year, String characteristic) {
        return new EligibleStaff(
                year,
                question(characteristic),
                figures.of(year, characteristic, Slicing.ALL).stream()
                        .collect(Collectors.toMap(Eligible::category, Eligible::staff)),
                figures.find(year).map(EligibleYear::changes).orElse(0));
    }

    /**
     * Keeps these numbers of all staff for the characteristic.
     *
     * @param staff by category; what nobody knows is missing
     * @param read how often the year was changed when the caller read it
     */
    @RolesAllowed(ADMINISTRATOR)
    public void say(
            ReportingYear year, String characteristic, Map<String, Integer> staff, int read) {
        Question question = question(characteristic);
        var said = new ArrayList<Eligible>();
        var broken = new ArrayList<RuleBroken>();
        for (var option : question.options()) {
            Integer number = staff.get(option.value());
            if (number != null && (number < 0 || number > Eligible.MOST)) {
                broken.add(
                        new RuleBroken("monitoring.rule.staff", Eligible.MOST)
                                .at("rows:" + question.options().indexOf(option) + ":staff"));
            } else if (number != null) {
                said.add(new Eligible(characteristic, option.value(), Slicing.ALL, "", number));
            }
        }
        if (!broken.isEmpty()) {
            throw new RulesBroken(broken);
        }
        change(year, read);
        figures.replace(year, characteristic, said);
        happened.fire(new EligibleStaffSaid(me.id(), EligibleYearId.of(year)));
    }

    /** Keeps a file's figures in place of all of the year; or none, and names every wrong line. */
    @RolesAllowed(ADMINISTRATOR)
    public int bring(ReportingYear year, byte[] file) {
        List<Eligible> said = new EligibleLines(grades(), jobFamilies()).read(file);
        change(year, figures.find(year).map(EligibleYear::changes).orElse(0));
        figures.replace(year, said);
        happened.fire(new EligibleStaffBrought(me.id(), EligibleYearId.of(year)));
        return said.size();
    }

    /** The same as a file that can be filled in and brought. */
    @RolesAllowed(ADMINISTRATOR)
    public String file(ReportingYear year) {
        return new EligibleLines(grades(), jobFamilies()).write(figures.all(year));
    }

    private void change(ReportingYear year, int read) {
        EligibleYear locked = figures.lock(year).orElse(null);
        if (locked == null) {
            locked = new EligibleYear(year.startsIn());
            figures.add(locked);
        }
        locked.changed(read);
    }

    private List<String> grades() {
        return organisation.grades().stream().map(Grade::name).toList();
    }

    private List<String> jobFamilies() {
        return organisation.jobFamilies().stream().map(JobFamily::name).toList();
    }

    private static Question question(String characteristic) {
        return EqualityForm.form().question(characteristic).orElseThrow(NotFound::new);
    }
}
