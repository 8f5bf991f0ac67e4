package org.waymark.persistence.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.monitoring.EligibleService;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.release.ReportingYear;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Ids;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;

class EnteringTheEligibleStaff {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final ReportingYear YEAR = new ReportingYear(2025);
    private static final String HEADER = "characteristic,category,by,of,staff\n";

    private final House house = new House(db, ClockOnTheWall.at("2026-10-12T09:00:00Z"));
    private PersonId owen;

    @BeforeEach
    void anAdministratorAndAGrade() {
        owen = Rows.aPerson(db, "Owen");
        db.sql("INSERT INTO grade (id, name, position) VALUES ('" + Ids.next() + "', 'Seven', 7)");
    }

    @Test
    void keepsWhatIsSaidOfOneCharacteristic() {
        say("sex", Map.of("female", 1200, "male", 1100), 0);
        say("age", Map.of("26-35", 40), 1);
        say("sex", Map.of("female", 1201), 2);

        assertThat(staff("sex")).isEqualTo(Map.of("female", 1201));
        assertThat(staff("age")).isEqualTo(Map.of("26-35", 40));
    }

    @Test
    void refusesWhoeverReadSomethingElse() {
        say("sex", Map.of("female", 1200), 0);

        assertThatThrownBy(() -> say("sex", Map.of("female", 1), 0))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(staff("sex")).isEqualTo(Map.of("female", 1200));
    }

    @Test
    void takesAFileInPlaceOfTheWholeYear() {
        say("age", Map.of("26-35", 40), 0);
        int kept =
                bring("sex,female,all,,1200\nsex,female,grade,Seven,\nsex,male,grade,Seven,80\n");

        assertThat(kept).isEqualTo(2);
        assertThat(staff("sex")).isEqualTo(Map.of("female", 1200));
        assertThat(staff("age")).isEmpty();
        String file = house.as(owen, () -> house.the(EligibleService.class).file(YEAR));
        assertThat(file).contains("sex,male,grade,Seven,80\n", "sex,female,grade,Seven,\n");
        assertThat(bring(file.substring(HEADER.length()))).isEqualTo(2);
    }

    @Test
    void namesEveryWrongLineOfAFileAndTakesNothingOfIt() {
        say("age", Map.of("26-35", 40), 0);
        var refused =
                catchThrowableOfType(
                        RulesBroken.class,
                        () ->
                                bring(
                                        "sex,female,all,,1200\n"
                                                + "shoe size,44,all,,3\n"
                                                + "sex,blue,all,,3\n"
                                                + "sex,male,campus,North,3\n"
                                                + "sex,male,grade,Eight,3\n"
                                                + "sex,male,all,,many\n"
                                                + "sex,male,all,,-3\n"
                                                + "sex,female,all,,1300\n"));

        assertThat(refused.all())
                .extracting(RuleBroken::key, broken -> broken.values().get(0))
                .containsExactly(
                        tuple("monitoring.rule.line.characteristic", 3),
                        tuple("monitoring.rule.line.category", 4),
                        tuple("monitoring.rule.line.by", 5),
                        tuple("monitoring.rule.line.of", 6),
                        tuple("monitoring.rule.line.staff", 7),
                        tuple("monitoring.rule.line.staff", 8),
                        tuple("monitoring.rule.line.twice", 9));
        assertThat(staff("sex")).isEmpty();
        assertThat(staff("age")).isEqualTo(Map.of("26-35", 40));
    }

    @Test
    void isNotedOnTheTrailAndARefusalIsNot() {
        say("sex", Map.of("female", 1200), 0);
        bring("sex,female,all,,1200\n");
        assertThatThrownBy(() -> say("sex", Map.of("female", 1), 0))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(
                        db.ask(
                                "SELECT GROUP_CONCAT(CONCAT_WS(' ', action, about_type, about_id)"
                                        + " ORDER BY id SEPARATOR ', ') FROM audit_entry WHERE"
                                        + " by_id = '"
                                        + owen.value()
                                        + "'"))
                .isEqualTo(
                        "eligible-staff-said eligible-year 2025, eligible-staff-brought"
                                + " eligible-year 2025");
    }

    private int bring(String lines) {
        byte[] file = (HEADER + lines).getBytes(StandardCharsets.UTF_8);
        return house.as(owen, () -> house.the(EligibleService.class).bring(YEAR, file));
    }

    private void say(String characteristic, Map<String, Integer> staff, int read) {
        house.as(
                owen,
                () -> house.the(EligibleService.class).say(YEAR, characteristic, staff, read));
    }

    private Map<String, Integer> staff(String characteristic) {
        return house.as(
                owen, () -> house.the(EligibleService.class).staff(YEAR, characteristic).staff());
    }
}
