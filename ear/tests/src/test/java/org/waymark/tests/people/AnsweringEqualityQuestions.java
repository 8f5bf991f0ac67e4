package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Waymark;
import org.waymark.launcher.Database;

class AnsweringEqualityQuestions {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final String PAGE = "/my/monitoring/index.xhtml";

    /** By keyboard, on a phone too. */
    @Test
    void isOnesOwnChoiceFromTheFirstToTheLast() throws SQLException {
        var jean = waymark.person("jean").signsIn().byKeyboard();
        jean.opens("/my/account.xhtml").follows("Equality questions");
        jean.sees("seen by nobody").findsThePageAccessible().keepsAPicture("asked");
        jean.onAPhone().findsThePageAccessible().keepsAPicture("on-a-phone");
        assertThat(jean.statements()).isLessThanOrEqualTo(12);

        jean.opens(PAGE).chooses("What is your sex?", "Female").presses("Save");
        jean.sees("Your answers are saved").findsThePageAccessible().keepsAPicture("saved");
        assertThat(sheets()).isEqualTo(1);

        jean.ticks("Mental health").ticks("None").presses("Save");
        jean.sees("choose either the first").findsThePageAccessible().keepsAPicture("refused");

        jean.opens(PAGE).presses("Erase all my answers").sees("You have no answers here");
        jean.doesNotSee("Erase all my answers");
        assertThat(sheets()).isZero();
    }

    @Test
    void isKeptWhereNeitherUserOfTheDatabaseReachesTheOthersTables() {
        assertThatThrownBy(() -> count(waymark.database(), "monitoring.answer_sheet"))
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> count(waymark.monitoring(), "waymark.person"))
                .hasMessageContaining("denied");
        assertThat(waymark.databaseDump()).doesNotContain("answer_sheet");
    }

    @Test
    void leadsToFiguresForThoseWhoMaySeeThem() {
        for (var path :
                List.of("/admin/monitoring/index.xhtml", "/admin/monitoring/eligible.xhtml"))
            waymark.person("owen").signsIn().opens(path).findsThePageAccessible();
        var owen = waymark.person("owen").signsIn();
        owen.opens("/admin/monitoring/eligible.xhtml?year=2024&of=sex").fills("Female", "1204");
        owen.presses("Save").sees("The numbers are saved").findsThePageAccessible();
        assertThat(owen.statements()).isLessThanOrEqualTo(12);
        assertThat(owen.entry("Female")).isEqualTo("1204");
        owen.keepsAPicture("eligible");
    }

    private static long sheets() throws SQLException {
        return count(waymark.monitoring(), "answer_sheet");
    }

    private static long count(Database database, String table) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
