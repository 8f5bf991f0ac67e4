package org.waymark.web.monitoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.monitoring.EligibleService;
import org.waymark.monitoring.EligibleStaff;
import org.waymark.monitoring.EqualityForm;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Option;

/** The eligible staff of a year: entered for one characteristic. */
@Named
@RequestScoped
public class EligibleStaffPage {
    @Inject EligibleYearAsked asked;
    @Inject @Param private String of;
    @Inject EligibleService service;
    @Inject Toast toast;

    private EligibleStaff staff;
    private List<Row> rows;
    private int read;

    @PostConstruct
    void load() {
        staff = service.staff(asked.year(), characteristic());
        read = staff.changes();
        rows =
                staff.question().options().stream()
                        .map(
                                option ->
                                        new Row(
                                                option.value(),
                                                option.label(),
                                                staff.staff().get(option.value())))
                        .toList();
    }

    public void save() {
        var said = new HashMap<String, Integer>();
        rows.stream()
                .filter(row -> row.staff != null)
                .forEach(row -> said.put(row.category, row.staff));
        try {
            service.say(staff.year(), staff.question().key(), said, read);
        } catch (ChangedMeanwhile changed) {
            throw new RuleBroken("monitoring.rule.changed-meanwhile");
        }
        toast.say("monitoring.eligible.saved");
        Faces.redirect(
                "admin/monitoring/eligible.xhtml?year=%s&of=%s",
                String.valueOf(staff.year().startsIn()), staff.question().key());
    }

    private String characteristic() {
        return EqualityForm.form().question(of == null ? "" : of).isPresent()
                ? of
                : EqualityForm.questions().get(0).key();
    }

    public List<Option> getCharacteristics() {
        return EqualityForm.questions().stream()
                .map(one -> Option.of(one.key(), one.label()))
                .toList();
    }

    public EligibleStaff getStaff() {
        return staff;
    }

    public List<Row> getRows() {
        return rows;
    }

    public int getRead() {
        return read;
    }

    public void setRead(int read) {
        this.read = read;
    }

    /** One group and how many of the staff are in it. */
    public static final class Row {
        private final String category;
        private final String name;
        private Integer staff;

        Row(String category, String name, Integer staff) {
            this.category = category;
            this.name = name;
            this.staff = staff;
        }

        public String getName() {
            return name;
        }

        public Integer getStaff() {
            return staff;
        }

        public void setStaff(Integer staff) {
            this.staff = staff;
        }
    }
}
