package org.waymark.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.waymark.report.CountedDays;
import org.waymark.report.Department;
import org.waymark.report.DepartmentService;
import org.waymark.report.TeamCounts;
import org.waymark.shared.Slice;
import org.waymark.web.text.Texts;

/** The counts of a head's teams, on screen or as a table to be taken along. */
@Named
@RequestScoped
public class DepartmentPage {
    @Inject @Param private String days;
    @Inject @Param private String after;
    @Inject DepartmentService service;
    @Inject DepartmentCsv csv;
    @Inject Texts texts;

    private Department department;

    @PostConstruct
    void load() {
        department = service.of(days());
    }

    /** What the address says; anything else means this year. */
    private CountedDays days() {
        return getAllDays().stream()
                .filter(each -> each.name().equals(days))
                .findFirst()
                .orElse(CountedDays.THIS_YEAR);
    }

    /** All teams as a file. */
    public void send() throws IOException {
        csv.send(department);
        FacesContext.getCurrentInstance().responseComplete();
    }

    public List<CountedDays> getAllDays() {
        return Arrays.asList(CountedDays.values());
    }

    public Department getDepartment() {
        return department;
    }

    public Slice<Department.Team> getTeams() {
        return department.page(after);
    }

    /** "3 live, 1 on hold, 2 ended". */
    public String partnerships(TeamCounts counts) {
        var said = new ArrayList<String>();
        said.add(texts.of("report.department.live", counts.live()));
        if (counts.onHold() > 0) {
            said.add(texts.of("report.department.onHold", counts.onHold()));
        }
        if (counts.ended() > 0) {
            said.add(texts.of("report.department.ended", counts.ended()));
        }
        return String.join(", ", said);
    }

    /** "5 sent, 4 acknowledged, 1 late". */
    public String reports(TeamCounts counts) {
        return String.join(
                ", ",
                texts.of("report.department.sent", counts.sent()),
                texts.of("report.department.acknowledged", counts.acknowledged()),
                texts.of("report.department.late", counts.late()));
    }
}
