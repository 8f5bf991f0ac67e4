package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.AccountService;
import org.waymark.demo.UniversityGenerator.University;
import org.waymark.people.ClosureDay;
import org.waymark.people.ClosureDays;
import org.waymark.people.People;
import org.waymark.people.PersonId;
import org.waymark.records.ImportService;
import org.waymark.shared.UniversityTime;

/**
 * The university opens: its people come by the same import that a customer uses, those of the story
 * get accounts, and the calendar its closure days.
 */
@ApplicationScoped
public class UniversityOpens implements DemoChapter {
    private static final int YEARS_OF_CALENDAR = 4;

    @Inject ImportService imports;
    @Inject AccountService accounts;
    @Inject People people;
    @Inject ClosureDays closures;
    @Inject java.time.Clock clock;

    @Override
    public String name() {
        return "the university opens";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void live() {
        University university = UniversityGenerator.northmoor();
        imports.applyAtStart("northmoor-organisation.csv", utf8(university.organisationCsv()));
        imports.applyAtStart("northmoor-people.csv", utf8(university.peopleCsv()));
        Map<Persona, PersonId> personas = new LinkedHashMap<>();
        Map<PersonId, String> loginNames = new LinkedHashMap<>();
        for (Persona persona : Persona.all()) {
            PersonId person = people.withEmail(persona.email()).orElseThrow().id();
            personas.put(persona, person);
            loginNames.put(person, persona.loginName());
        }
        accounts.open(loginNames, Persona.PASSWORD.toCharArray());
        personas.forEach(
                (persona, person) ->
                        persona.appointments().forEach(role -> accounts.appoint(person, role)));
        closures.add(closureDays(UniversityTime.today(clock).getYear()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Between Christmas and New Year the university is closed, and on the fixed bank holidays. */
    private static List<ClosureDay> closureDays(int year) {
        List<ClosureDay> days = new ArrayList<>();
        for (int y = year - 1; y < year - 1 + YEARS_OF_CALENDAR; y++) {
            days.add(new ClosureDay(LocalDate.of(y, 1, 1), "New Year’s Day"));
            for (LocalDate d = MonthDay.of(12, 24).atYear(y); d.getYear() == y; d = d.plusDays(1)) {
                days.add(new ClosureDay(d, "Winter closure"));
            }
        }
        return days;
    }
}
