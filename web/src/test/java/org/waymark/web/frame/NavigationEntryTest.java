package org.waymark.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavigationEntryTest {
    private final NavigationEntry amara = pair("1");
    private final NavigationEntry ines = pair("2");
    private final NavigationEntry reports =
            NavigationEntry.of(
                            NavigationGroup.MENTOR,
                            20,
                            "report",
                            "Reports",
                            "/my/report/list.xhtml")
                    .covering("/my/report/");

    @Test
    void theOpenPageIsTheCurrentPlace() {
        assertThat(reports.fit("/my/report/list.xhtml", null)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aPageUnderAPlaceCountsAsIt() {
        assertThat(reports.fit("/my/report/write.xhtml", "id=7")).isPositive();
        assertThat(reports.fit("/my/observation/write.xhtml", "id=7")).isZero();
    }

    @Test
    void twoPlacesOfOneKindAreToldApartByTheirSubject() {
        assertThat(amara.fit("/my/partnership/pair.xhtml", "id=1")).isPositive();
        assertThat(ines.fit("/my/partnership/pair.xhtml", "id=1")).isZero();
    }

    private static NavigationEntry pair(String id) {
        return NavigationEntry.of(
                NavigationGroup.PARTNERSHIPS,
                10,
                "pair",
                "Somebody",
                "/my/partnership/pair.xhtml?id=" + id);
    }
}
