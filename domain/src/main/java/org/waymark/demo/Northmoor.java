package org.waymark.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The University of Northmoor: its organisation, and the people whom the demonstration's story is
 * about. Each of them has a place, a grade and a line manager such that the story can be true: no
 * mentor stands in a mentee's reporting line.
 */
final class Northmoor {
    static final String CITY = "City campus";
    static final String COAST = "Coast campus";

    static final String TEACHING = "Teaching and research";
    static final String SERVICES = "Professional services";
    static final String TECHNICAL = "Technical and research support";
    static final String OPERATIONS = "Operations";

    /** What the members of a unit do. */
    record Work(String jobFamily, String subject) {}

    /** Somebody of the story. {@code manager} is a name too; null is the head of the unit. */
    record Cast(
            String given,
            String family,
            String pronouns,
            String unit,
            int grade,
            String title,
            String site,
            String manager) {
        String name() {
            return given + " " + family;
        }
    }

    static final List<List<String>> ORGANISATION =
            List.of(
                    unit("university", "NM", "University of Northmoor", ""),
                    unit("department", "VCO", "Vice-Chancellor’s Office", "NM"),
                    unit("college", "CHL", "College of Health and Life Sciences", "NM"),
                    unit("school", "HEA", "School of Health", "CHL"),
                    unit("department", "NUR", "Nursing", "HEA"),
                    unit("discipline", "NUR-A", "Adult Nursing", "NUR"),
                    unit("discipline", "NUR-C", "Children’s Nursing", "NUR"),
                    unit("department", "AHP", "Allied Health", "HEA"),
                    unit("school", "LIF", "School of Life Sciences", "CHL"),
                    unit("department", "BIO", "Biology", "LIF"),
                    unit("discipline", "BIO-E", "Ecology", "BIO"),
                    unit("department", "SPO", "Sport Science", "LIF"),
                    unit("college", "CAS", "College of Arts and Society", "NM"),
                    unit("school", "ART", "School of Arts", "CAS"),
                    unit("department", "DES", "Design", "ART"),
                    unit("department", "MUS", "Music and Drama", "ART"),
                    unit("school", "EDU", "School of Education", "CAS"),
                    unit("department", "TEA", "Teacher Education", "EDU"),
                    unit("school", "LAB", "School of Law and Business", "CAS"),
                    unit("department", "LAW", "Law", "LAB"),
                    unit("department", "BUS", "Business", "LAB"),
                    unit("college", "CSE", "College of Science and Engineering", "NM"),
                    unit("school", "COM", "School of Computing", "CSE"),
                    unit("department", "SOF", "Software Engineering", "COM"),
                    unit("school", "EPH", "School of Engineering and Physics", "CSE"),
                    unit("department", "MEC", "Mechanical Engineering", "EPH"),
                    unit("department", "PHY", "Physics", "EPH"),
                    unit("college", "PRO", "Professional Services", "NM"),
                    unit("department", "LIB", "Library", "PRO"),
                    unit("department", "EST", "Estates", "PRO"),
                    unit("department", "STU", "Student Services", "PRO"),
                    unit("department", "REG", "Registry", "PRO"),
                    unit("department", "HUM", "Human Resources", "PRO"),
                    unit("department", "FIN", "Finance", "PRO"),
                    unit("department", "DIG", "Digital Services", "PRO"));

    /** The units in which people work. */
    static final Map<String, Work> WORK =
            Map.ofEntries(
                    Map.entry("NUR", new Work(TEACHING, "Nursing")),
                    Map.entry("AHP", new Work(TEACHING, "Physiotherapy")),
                    Map.entry("BIO", new Work(TEACHING, "Biology")),
                    Map.entry("SPO", new Work(TEACHING, "Sport Science")),
                    Map.entry("DES", new Work(TEACHING, "Design")),
                    Map.entry("MUS", new Work(TEACHING, "Music")),
                    Map.entry("TEA", new Work(TEACHING, "Education")),
                    Map.entry("LAW", new Work(TEACHING, "Law")),
                    Map.entry("BUS", new Work(TEACHING, "Business")),
                    Map.entry("SOF", new Work(TEACHING, "Computing")),
                    Map.entry("MEC", new Work(TEACHING, "Engineering")),
                    Map.entry("PHY", new Work(TEACHING, "Physics")),
                    Map.entry("LIB", new Work(SERVICES, "Library")),
                    Map.entry("EST", new Work(OPERATIONS, "Estates")),
                    Map.entry("STU", new Work(SERVICES, "Student Support")),
                    Map.entry("REG", new Work(SERVICES, "Registry")),
                    Map.entry("HUM", new Work(SERVICES, "Human Resources")),
                    Map.entry("FIN", new Work(SERVICES, "Finance")),
                    Map.entry("DIG", new Work(SERVICES, "Digital Services")));

    static final List<String> DEPARTMENTS = WORK.keySet().stream().sorted().toList();

    /** From the top down: whoever leads a unit stands before those in it. */
    static final List<Cast> CAST =
            List.of(
                    cast(
                            "Rosalind Achterberg",
                            "she/her",
                            "VCO",
                            10,
                            "Vice-Chancellor",
                            CITY,
                            null),
                    cast(
                            "Alan Pemberton",
                            "he/him",
                            "CHL",
                            10,
                            "Dean of Health and Life Sciences",
                            CITY,
                            "Rosalind Achterberg"),
                    cast(
                            "Miriam Feldman",
                            "she/her",
                            "CAS",
                            10,
                            "Dean of Arts and Society",
                            CITY,
                            "Rosalind Achterberg"),
                    cast(
                            "Vikram Nair",
                            "he/him",
                            "CSE",
                            10,
                            "Dean of Science and Engineering",
                            CITY,
                            "Rosalind Achterberg"),
                    cast(
                            "Catherine Bramley",
                            "she/her",
                            "PRO",
                            10,
                            "Registrar",
                            CITY,
                            "Rosalind Achterberg"),
                    cast(
                            "Helen Marsh",
                            "she/her",
                            "HEA",
                            9,
                            "Head of the School of Health",
                            CITY,
                            "Alan Pemberton"),
                    cast(
                            "Douglas Kerr",
                            "he/him",
                            "LIF",
                            9,
                            "Head of the School of Life Sciences",
                            CITY,
                            "Alan Pemberton"),
                    cast(
                            "Beatrix Lowell",
                            "she/her",
                            "ART",
                            9,
                            "Head of the School of Arts",
                            CITY,
                            "Miriam Feldman"),
                    cast(
                            "Gwilym Prosser",
                            null,
                            "EDU",
                            9,
                            "Head of the School of Education",
                            COAST,
                            "Miriam Feldman"),
                    cast(
                            "Nasreen Malik",
                            "she/her",
                            "LAB",
                            9,
                            "Head of the School of Law and Business",
                            CITY,
                            "Miriam Feldman"),
                    cast(
                            "Olusegun Bello",
                            "he/him",
                            "COM",
                            9,
                            "Head of the School of Computing",
                            CITY,
                            "Vikram Nair"),
                    cast(
                            "Fiona Strachan",
                            "she/her",
                            "EPH",
                            9,
                            "Head of the School of Engineering and Physics",
                            COAST,
                            "Vikram Nair"),
                    cast(
                            "Farah Siddiqui",
                            "she/her",
                            "NUR",
                            9,
                            "Head of Nursing",
                            CITY,
                            "Helen Marsh"),
                    cast(
                            "Tom Hargreaves",
                            "he/him",
                            "NUR-A",
                            7,
                            "Lecturer in Adult Nursing",
                            CITY,
                            "Farah Siddiqui"),
                    cast(
                            "Bronwen Pugh",
                            "she/her",
                            "NUR-C",
                            7,
                            "Lecturer in Children’s Nursing",
                            CITY,
                            "Farah Siddiqui"),
                    cast(
                            "Ellie Zhang",
                            "she/her",
                            "NUR-A",
                            7,
                            "Lecturer in Adult Nursing",
                            COAST,
                            "Farah Siddiqui"),
                    cast(
                            "Samir Haddad",
                            "he/him",
                            "NUR",
                            8,
                            "Senior Lecturer in Nursing",
                            CITY,
                            "Farah Siddiqui"),
                    cast("Meera Joshi", "she/her", "AHP", 7, "Technical Manager", CITY, null),
                    cast(
                            "Amara Okafor",
                            "she/her",
                            "BIO-E",
                            6,
                            "Associate Lecturer in Ecology",
                            CITY,
                            null),
                    cast(
                            "Ruth Ellery",
                            "she/her",
                            "BIO",
                            8,
                            "Research Laboratory Lead",
                            CITY,
                            null),
                    cast(
                            "Jonas Weber",
                            "he/him",
                            "SPO",
                            7,
                            "Lecturer in Sport Science",
                            CITY,
                            null),
                    cast(
                            "Hana Suzuki",
                            "she/her",
                            "DES",
                            7,
                            "Lecturer in Textile Design",
                            CITY,
                            null),
                    cast(
                            "Lewis Bright",
                            "he/him",
                            "MUS",
                            6,
                            "Senior Technician, Stage and Sound",
                            CITY,
                            null),
                    cast(
                            "Jean Abbott",
                            "she/her",
                            "TEA",
                            9,
                            "Principal Lecturer in Education",
                            COAST,
                            "Gwilym Prosser"),
                    cast(
                            "Ines Carvalho",
                            "she/her",
                            "TEA",
                            8,
                            "Senior Lecturer in Primary Education",
                            COAST,
                            null),
                    cast("Nia Evans", "she/her", "TEA", 7, "Lecturer in Education", COAST, null),
                    cast("Anjali Rao", "she/her", "LAW", 8, "Senior Lecturer in Law", CITY, null),
                    cast("Yusuf Rahman", "he/him", "LAW", 6, "School Administrator", CITY, null),
                    cast(
                            "Paul Stroud",
                            "he/him",
                            "MEC",
                            8,
                            "Senior Lecturer in Engineering",
                            COAST,
                            null),
                    cast(
                            "Marek Nowak",
                            "he/him",
                            "PHY",
                            6,
                            "Senior Technician, Physics",
                            COAST,
                            null),
                    cast("Sofia Petrov", "she/her", "SOF", 7, "Lecturer in Computing", CITY, null),
                    cast(
                            "Kwame Mensah",
                            "he/him",
                            "LIB",
                            6,
                            "Senior Learning Technologist",
                            CITY,
                            null),
                    cast("Judith Osei", "she/her", "LIB", 8, "Research Librarian", CITY, null),
                    cast("Ben Carter", "he/him", "LIB", 5, "Library Assistant", COAST, null),
                    cast("David Kinsella", "he/him", "EST", 7, "Workshop Manager", COAST, null),
                    cast("Sue Croft", "she/her", "STU", 8, "Student Support Manager", CITY, null),
                    cast("Chloe Martin", "she/her", "STU", 5, "Student Adviser", CITY, null),
                    cast("Linda Boyle", "she/her", "REG", 8, "Examinations Manager", CITY, null),
                    cast("Peter Lowe", "he/him", "REG", 5, "Records Officer", CITY, null),
                    cast(
                            "Grace Adeyemi",
                            "she/her",
                            "HUM",
                            8,
                            "Staff Development Manager",
                            CITY,
                            null),
                    cast("Owen Price", "he/him", "HUM", 7, "Systems Manager", CITY, null),
                    cast(
                            "Moira Lang",
                            "she/her",
                            "HUM",
                            7,
                            "Staff Development Adviser",
                            COAST,
                            "Grace Adeyemi"),
                    cast("Dan Whitlock", "he/him", "FIN", 6, "Finance Officer", CITY, null),
                    cast("Ali Demir", "he/him", "FIN", 6, "Management Accountant", CITY, null),
                    cast("Callum Reid", "he/him", "DIG", 6, "Software Developer", CITY, null));

    private Northmoor() {}

    private static List<String> unit(String kind, String code, String name, String parent) {
        return List.of(kind, code, name, parent);
    }

    private static Cast cast(
            String name,
            String pronouns,
            String unit,
            int grade,
            String title,
            String site,
            String manager) {
        String[] parts = name.split(" ", 2);
        return new Cast(parts[0], parts[1], pronouns, unit, grade, title, site, manager);
    }

    /** The rows of the organisation: units, sites, job families, and the grades from the lowest. */
    static List<List<String>> organisationRows() {
        List<List<String>> rows = new ArrayList<>(ORGANISATION);
        List.of(CITY, COAST).forEach(site -> rows.add(List.of("site", "", site, "")));
        List.of(TEACHING, SERVICES, TECHNICAL, OPERATIONS)
                .forEach(family -> rows.add(List.of("job family", "", family, "")));
        for (int grade = 1; grade <= 10; grade++) {
            rows.add(List.of("grade", "", "Grade " + grade, ""));
        }
        return rows;
    }
}
