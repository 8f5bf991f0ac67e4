package org.waymark.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.waymark.people.Grade;
import org.waymark.people.JobFamily;
import org.waymark.people.Listed;
import org.waymark.people.OrgUnit;
import org.waymark.people.PersonFacts.PostFacts;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;
import org.waymark.people.Site;
import org.waymark.records.CsvFile.Row;

/** One line of a file of people: one post of one person, understood or refused with a reason. */
final class PeopleLine {
    static final String STAFF_NUMBER = "staff_number";
    static final String GIVEN_NAME = "given_name";
    static final String FAMILY_NAME = "family_name";
    static final String PREFERRED_NAME = "preferred_name";
    static final String PRONOUNS = "pronouns";
    static final String EMAIL = "email";
    static final String STATE = "state";
    static final String POST = "post";
    static final String UNIT = "unit";
    static final String SITE = "site";
    static final String JOB_FAMILY = "job_family";
    static final String GRADE = "grade";
    static final String FTE = "fte";
    static final String ROLE_TITLE = "role_title";
    static final String STARTS = "starts";
    static final String CONTRACT_END = "contract_end";
    static final String LINE_MANAGER = "line_manager";

    static final List<String> COLUMNS =
            List.of(
                    STAFF_NUMBER,
                    GIVEN_NAME,
                    FAMILY_NAME,
                    PREFERRED_NAME,
                    PRONOUNS,
                    EMAIL,
                    STATE,
                    POST,
                    UNIT,
                    SITE,
                    JOB_FAMILY,
                    GRADE,
                    FTE,
                    ROLE_TITLE,
                    STARTS,
                    CONTRACT_END,
                    LINE_MANAGER);

    private static final Pattern WHOLE_ADDRESS =
            Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;.]+(\\.[^\\s@<>\",;.]+)+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_WORD = 40;

    final int line;
    final Row row;
    final String staffNumber;
    private final UniversityLists lists;
    private final List<RefusedLine> refusals = new ArrayList<>();

    String givenName;
    String familyName;
    String preferredName;
    String pronouns;
    String email;
    PersonState state;
    int post;
    String manager;
    private OrgUnit unit;
    private Site site;
    private JobFamily jobFamily;
    private Grade grade;
    private BigDecimal fte;
    private String roleTitle;
    private LocalDate starts;
    private LocalDate contractEnd;

    PeopleLine(Row row, UniversityLists lists) {
        this.line = row.line();
        this.row = row;
        this.lists = lists;
        this.staffNumber = row.get(STAFF_NUMBER);
        if (row.fieldCount() == COLUMNS.size()) {
            understand();
        } else {
            refuse(null, "records.rule.field-count", row.fieldCount(), COLUMNS.size());
        }
    }

    private void understand() {
        required(STAFF_NUMBER, LONGEST_WORD);
        givenName = required(GIVEN_NAME, LONGEST_NAME);
        familyName = required(FAMILY_NAME, LONGEST_NAME);
        preferredName = optional(PREFERRED_NAME, LONGEST_NAME);
        pronouns = optional(PRONOUNS, LONGEST_WORD);
        email = address();
        state = stateOf();
        post = postOf();
        unit =
                listed(
                        UNIT,
                        lists.units,
                        OrgUnit::code,
                        "records.rule.unit",
                        "records.rule.unit-near");
        site = listed(SITE, lists.sites, Site::name, "records.rule.site", "records.rule.site-near");
        jobFamily =
                listed(
                        JOB_FAMILY,
                        lists.jobFamilies,
                        JobFamily::name,
                        "records.rule.job-family",
                        "records.rule.job-family-near");
        grade =
                listed(
                        GRADE,
                        lists.grades,
                        Grade::name,
                        "records.rule.grade",
                        "records.rule.grade-near");
        fte = fteOf();
        roleTitle = required(ROLE_TITLE, LONGEST_TITLE);
        starts = day(STARTS, required(STARTS, LONGEST_WORD));
        contractEnd = day(CONTRACT_END, optional(CONTRACT_END, LONGEST_WORD));
        manager = optional(LINE_MANAGER, LONGEST_WORD);
        if (starts != null && contractEnd != null && contractEnd.isBefore(starts)) {
            refuse(CONTRACT_END, "records.rule.ends-before-start");
        }
        if (manager != null && manager.equals(staffNumber)) {
            refuse(LINE_MANAGER, "records.rule.own-manager");
        }
    }

    boolean isRefused() {
        return !refusals.isEmpty();
    }

    List<RefusedLine> refusals() {
        return refusals;
    }

    /** Only the first reason is told for a field. */
    void refuse(String column, String reason, Object... values) {
        if (refusals.stream().noneMatch(r -> java.util.Objects.equals(r.column(), column))) {
            String says = column == null ? "" : row.get(column);
            refusals.add(new RefusedLine(line, column, says, reason, Arrays.asList(values)));
        }
    }

    String name() {
        return givenName + " " + familyName;
    }

    PostFacts postFacts(PersonId managerId) {
        return new PostFacts(
                post,
                unit.id(),
                site.id(),
                jobFamily.id(),
                grade.id(),
                fte,
                roleTitle,
                starts,
                contractEnd,
                managerId);
    }

    private String required(String column, int longest) {
        String value = optional(column, longest);
        if (value == null) {
            refuse(column, "records.rule.missing");
        }
        return value;
    }

    private String optional(String column, int longest) {
        String value = row.get(column);
        if (value.isEmpty()) {
            return null;
        }
        if (CsvFile.looksLikeFormula(value)) {
            refuse(column, "records.rule.formula");
        } else if (value.length() > longest) {
            refuse(column, "records.rule.too-long", longest);
        } else if (value.chars().anyMatch(Character::isISOControl)) {
            refuse(column, "records.rule.control");
        }
        return value;
    }

    private String address() {
        String value = optional(EMAIL, LONGEST_ADDRESS);
        if (value == null) {
            return null;
        }
        if (!WHOLE_ADDRESS.matcher(value).matches()) {
            refuse(EMAIL, "records.rule.email");
        }
        return value.toLowerCase(Locale.ROOT);
    }

    private PersonState stateOf() {
        String value = optional(STATE, LONGEST_WORD);
        switch (value == null ? "active" : value.toLowerCase(Locale.ROOT)) {
            case "active":
                return PersonState.ACTIVE;
            case "on leave":
                return PersonState.ON_LEAVE;
            case "leaver":
                return PersonState.LEAVER;
            default:
                refuse(STATE, "records.rule.state");
                return PersonState.ACTIVE;
        }
    }

    private int postOf() {
        String value = optional(POST, LONGEST_WORD);
        if (value == null) {
            return PostFacts.MAIN;
        }
        if (!value.matches("[1-9]\\d?")) {
            refuse(POST, "records.rule.post");
            return PostFacts.MAIN;
        }
        return Integer.parseInt(value);
    }

    private BigDecimal fteOf() {
        String value = optional(FTE, LONGEST_WORD);
        if (value == null) {
            return BigDecimal.ONE;
        }
        if (!value.matches("0\\.\\d{1,3}|1(\\.0{1,3})?") || new BigDecimal(value).signum() == 0) {
            refuse(FTE, "records.rule.fte");
            return BigDecimal.ONE;
        }
        return new BigDecimal(value).stripTrailingZeros();
    }

    private LocalDate day(String column, String value) {
        if (value == null) {
            return null;
        }
        if (DAY.matcher(value).matches()) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException noSuchDay) {
                refuse(column, "records.rule.no-such-day");
                return null;
            }
        }
        refuse(column, "records.rule.date");
        return null;
    }

    private <T extends Listed> T listed(
            String column,
            Map<String, T> list,
            Function<T, String> nameOf,
            String reason,
            String nearReason) {
        String value = required(column, LONGEST_TITLE);
        if (value == null) {
            return null;
        }
        T found = list.get(UniversityLists.key(value));
        if (found == null) {
            Collection<String> names =
                    list.values().stream()
                            .filter(entry -> !entry.isRetired())
                            .map(nameOf)
                            .distinct()
                            .sorted()
                            .toList();
            UniversityLists.closest(value, names)
                    .ifPresentOrElse(
                            meant -> refuse(column, nearReason, names.size(), meant),
                            () -> refuse(column, reason, names.size()));
        } else if (found.isRetired() && state != PersonState.LEAVER) {
            refuse(column, "records.rule.retired");
        }
        return found;
    }
}
