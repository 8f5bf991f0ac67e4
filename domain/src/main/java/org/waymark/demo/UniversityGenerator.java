package org.waymark.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.waymark.demo.Northmoor.Cast;
import org.waymark.demo.Northmoor.Work;
import org.waymark.records.RecordsCsv;

/**
 * Makes the University of Northmoor with as many people as asked for: always the same for the same
 * number and seed, and a larger one is a smaller one that has grown. Reporting lines are a tree
 * under the Vice-Chancellor: every head of a department has at most eight direct reports, and so
 * has everyone below. Those of the story lead whom the story says, however many there are.
 */
public final class UniversityGenerator {
    private static final int MOST_REPORTS = 8;
    private static final LocalDate FIRST_START = LocalDate.of(2009, 1, 5);
    private static final LocalDate LAST_START = LocalDate.of(2026, 1, 5);

    private final Random chance;
    private final Names names;
    private final int size;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, List<Member>> byDepartment = new HashMap<>();
    private final Map<String, Member> byName = new HashMap<>();
    private final Set<String> addresses = new HashSet<>();

    /** A university as two files in the import's format. */
    public record University(String organisationCsv, String peopleCsv) {}

    private static final class Member {
        String number;
        String given;
        String family;
        String preferred;
        String pronouns;
        String unit;
        String jobFamily;
        int grade;
        String title;
        String site;
        Member manager;
        String email;
        String fte = "1";
        String state = "active";
        LocalDate starts;
        LocalDate contractEnd;
        Member secondManager;
        int reports;
    }

    private UniversityGenerator(int size, long seed) {
        this.size = size;
        this.chance = new Random(seed);
        this.names = new Names(chance);
    }

    /** A university of this many people; those of the story are always among them. */
    public static University of(int people, long seed) {
        return new UniversityGenerator(people, seed).make();
    }

    /** The university of the demonstration: about 120 people. */
    public static University northmoor() {
        return northmoor(120);
    }

    /** The university of the demonstration, grown to this many people. */
    public static University northmoor(int people) {
        return of(people, 1992);
    }

    private University make() {
        Northmoor.CAST.forEach(cast -> names.take(cast.given(), cast.family()));
        leaders();
        story();
        for (int i = 0; members.size() < size; i++) {
            somebodyIn(Northmoor.DEPARTMENTS.get(i % Northmoor.DEPARTMENTS.size()));
        }
        secondPosts();
        return new University(
                RecordsCsv.organisation(Northmoor.organisationRows()), RecordsCsv.people(rows()));
    }

    /** Everybody above the departments, then the head of each. */
    private void leaders() {
        for (Cast cast : Northmoor.CAST) {
            if (isAbove(cast) || cast.unit().equals("NUR") && cast.grade() == 9) {
                join(cast);
            }
        }
        for (String department : Northmoor.DEPARTMENTS) {
            if (byDepartment.containsKey(department)) {
                continue;
            }
            Member head = stranger(department);
            boolean teaches = Northmoor.WORK.get(department).jobFamily().equals(Northmoor.TEACHING);
            head.fte = "1";
            head.state = "active";
            head.contractEnd = null;
            head.grade = teaches ? 9 : 8 + chance.nextInt(2);
            head.title = "Head of " + nameOf(department);
            head.manager = leaderOf(parentOf(department));
            enter(head, department);
        }
    }

    private void story() {
        for (Cast cast : Northmoor.CAST) {
            if (!byName.containsKey(cast.name())) {
                join(cast);
            }
        }
    }

    private static boolean isAbove(Cast cast) {
        return !Northmoor.WORK.containsKey(departmentOf(cast.unit()));
    }

    private static String departmentOf(String unit) {
        return unit.split("-")[0];
    }

    private void join(Cast cast) {
        Member member = new Member();
        String department = departmentOf(cast.unit());
        member.given = cast.given();
        member.family = cast.family();
        member.pronouns = cast.pronouns();
        member.unit = cast.unit();
        member.grade = cast.grade();
        member.title = cast.title();
        member.site = cast.site();
        member.jobFamily = familyOf(cast, department);
        member.manager =
                cast.manager() != null
                        ? byName.get(cast.manager())
                        : isAbove(cast) ? null : byDepartment.get(department).get(0);
        enter(member, department);
        byName.put(cast.name(), member);
    }

    private static String familyOf(Cast cast, String department) {
        if (cast.title().contains("Techni") || cast.title().contains("Laboratory")) {
            return Northmoor.TECHNICAL;
        }
        if (cast.title().contains("Administrator")) {
            return Northmoor.SERVICES;
        }
        Work work = Northmoor.WORK.get(department);
        boolean serves = department.equals("PRO") || department.equals("VCO");
        return work != null ? work.jobFamily() : serves ? Northmoor.SERVICES : Northmoor.TEACHING;
    }

    private void somebodyIn(String department) {
        Member member = stranger(department);
        List<Member> colleagues = byDepartment.get(department);
        rank(member, Northmoor.WORK.get(department));
        member.manager = withRoomForOneMore(colleagues);
        enter(member, department);
    }

    /** The first in the department who doesn't have eight reports yet; the head comes first. */
    private Member withRoomForOneMore(List<Member> colleagues) {
        Member head = colleagues.get(0);
        for (Member colleague : colleagues) {
            if (colleague.reports < MOST_REPORTS
                    && (colleague == head || !byName.containsValue(colleague))) {
                return colleague;
            }
        }
        return head;
    }

    private void rank(Member member, Work work) {
        int at = chance.nextInt(10);
        if (work.jobFamily().equals(Northmoor.TEACHING) && at < 8) {
            member.grade = at < 2 ? 6 : at < 6 ? 7 : 8;
            String level =
                    List.of("Associate Lecturer", "Lecturer", "Senior Lecturer")
                            .get(member.grade - 6);
            member.title = level + " in " + work.subject();
        } else if (List.of("Law", "Business", "Education").contains(work.subject())) {
            member.jobFamily = Northmoor.SERVICES;
            member.grade = 4;
            member.title = "School Administrator";
        } else if (work.jobFamily().equals(Northmoor.TEACHING)) {
            member.jobFamily = Northmoor.TECHNICAL;
            member.grade = 4 + chance.nextInt(3);
            member.title =
                    List.of("Technician", "Technician", "Senior Technician").get(member.grade - 4);
        } else if (work.jobFamily().equals(Northmoor.OPERATIONS)) {
            member.grade = 2 + chance.nextInt(5);
            member.title =
                    List.of(
                                    "Porter",
                                    "Groundskeeper",
                                    "Electrician",
                                    "Team Leader",
                                    "Building Manager")
                            .get(member.grade - 2);
        } else {
            member.grade = 4 + chance.nextInt(4);
            member.title =
                    List.of("Assistant", "Officer", "Senior Officer", "Manager")
                                    .get(member.grade - 4)
                            + ", "
                            + work.subject();
        }
    }

    private Member stranger(String department) {
        Names.Name name = names.next();
        Member member = new Member();
        member.given = name.given();
        member.family = name.family();
        member.preferred = name.preferred();
        member.pronouns = name.pronouns();
        member.unit = department;
        member.jobFamily = Northmoor.WORK.get(department).jobFamily();
        member.site = chance.nextInt(4) == 0 ? Northmoor.COAST : Northmoor.CITY;
        if (chance.nextInt(7) == 0) {
            member.fte = List.of("0.5", "0.6", "0.8").get(chance.nextInt(3));
        }
        if (chance.nextInt(40) == 0) {
            member.state = "on leave";
        }
        if (chance.nextInt(20) == 0) {
            member.contractEnd = LocalDate.of(2027, 7, 31);
        }
        return member;
    }

    private void enter(Member member, String department) {
        member.number = "N" + (10001 + members.size());
        long days = FIRST_START.until(LAST_START, java.time.temporal.ChronoUnit.DAYS);
        member.starts = FIRST_START.plusDays(chance.nextInt((int) days));
        boolean hasNone = member.title.equals("Porter") || member.title.equals("Groundskeeper");
        member.email = hasNone ? null : address(member);
        members.add(member);
        if (member.manager != null) {
            member.manager.reports++;
        }
        byDepartment.computeIfAbsent(department, d -> new ArrayList<>()).add(member);
    }

    private String address(Member member) {
        String name = plain(member.given) + "." + plain(member.family);
        String local = name;
        for (int i = 2; !addresses.add(local); i++) {
            local = name + i;
        }
        return local + "@northmoor.example";
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.UK)
                .replaceAll("[^a-z]", "");
    }

    private Member leaderOf(String unit) {
        return byDepartment.get(unit).get(0);
    }

    private static String parentOf(String unit) {
        return entryOf(unit).get(3);
    }

    private static String nameOf(String unit) {
        return entryOf(unit).get(2);
    }

    private static List<String> entryOf(String unit) {
        return Northmoor.ORGANISATION.stream()
                .filter(row -> row.get(1).equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** A few people work for the Library, too, some hours a week. */
    private void secondPosts() {
        Member library = leaderOf("LIB");
        members.stream()
                .filter(m -> m.fte.equals("0.6") && m.jobFamily.equals(Northmoor.TEACHING))
                .limit(3)
                .forEach(m -> m.secondManager = library);
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Member member : members) {
            rows.add(row(member, 1));
            if (member.secondManager != null) {
                rows.add(row(member, 2));
            }
        }
        return rows;
    }

    private static List<String> row(Member m, int post) {
        boolean main = post == 1;
        Member manager = main ? m.manager : m.secondManager;
        return List.of(
                m.number,
                m.given,
                m.family,
                text(m.preferred),
                text(m.pronouns),
                text(m.email),
                m.state,
                String.valueOf(post),
                main ? m.unit : "LIB",
                m.site,
                main ? m.jobFamily : Northmoor.SERVICES,
                "Grade " + (main ? m.grade : 6),
                main ? m.fte : "0.4",
                main ? m.title : "Subject Librarian",
                m.starts.toString(),
                text(m.contractEnd),
                manager == null ? "" : manager.number);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
