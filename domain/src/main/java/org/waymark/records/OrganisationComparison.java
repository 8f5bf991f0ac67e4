package org.waymark.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.people.Grade;
import org.waymark.people.JobFamily;
import org.waymark.people.Listed;
import org.waymark.people.OrgUnit;
import org.waymark.people.Organisation;
import org.waymark.people.PersonId;
import org.waymark.people.Site;
import org.waymark.people.UnitKind;
import org.waymark.records.CsvFile.Row;
import org.waymark.records.ImportPlan.Change;
import org.waymark.records.ImportPlan.ChangeKind;

/**
 * A file of the organisation held against the university's lists: its units, sites, job families
 * and grades. Adds and renames, never takes away: people's posts stand on the lists. A unit stands
 * below the one it lies under, and grades stand from the lowest to the highest.
 */
final class OrganisationComparison implements Comparison {
    static final String KIND = "kind";
    static final String CODE = "code";
    static final String NAME = "name";
    static final String PARENT = "parent";
    static final List<String> COLUMNS = List.of(KIND, CODE, NAME, PARENT);

    private static final Map<String, UnitKind> UNIT_KINDS =
            Map.of(
                    "university", UnitKind.UNIVERSITY,
                    "college", UnitKind.COLLEGE,
                    "school", UnitKind.SCHOOL,
                    "department", UnitKind.DEPARTMENT,
                    "discipline", UnitKind.DISCIPLINE);
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_GRADE = 100;

    private final Organisation organisation;
    private final UniversityLists lists;
    private final Map<String, UnitKind> kindOfUnit = new HashMap<>();
    private final Map<String, Row> units = new LinkedHashMap<>();
    private final List<Row> gradesInOrder = new ArrayList<>();
    private final List<Row> sites = new ArrayList<>();
    private final List<Row> jobFamilies = new ArrayList<>();
    private final List<Listed> backInUse = new ArrayList<>();
    private final List<RefusedLine> refused = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private int unchanged;
    private final ImportPlan plan;

    OrganisationComparison(CsvFile csv, Organisation organisation) {
        csv.mustHave(COLUMNS);
        this.organisation = organisation;
        this.lists = new UniversityLists(organisation);
        lists.units.forEach((code, unit) -> kindOfUnit.put(code, unit.kind()));
        Set<String> seen = new HashSet<>();
        csv.rows().forEach(row -> read(row, seen));
        gradesInOrder.forEach(this::compareGrade);
        this.plan = new ImportPlan(csv.rows().size(), changes, refused, unchanged, 0);
    }

    /** The header says which of the two kinds of file it is. */
    static boolean reads(CsvFile csv) {
        return csv.hasColumn(KIND);
    }

    @Override
    public ImportPlan plan() {
        return plan;
    }

    private void read(Row row, Set<String> seen) {
        String kind = row.get(KIND).toLowerCase(Locale.ROOT);
        boolean isUnit = UNIT_KINDS.containsKey(kind);
        if (row.fieldCount() != COLUMNS.size()) {
            refuse(row, null, "records.rule.field-count", row.fieldCount(), COLUMNS.size());
        } else if (!isUnit && !List.of("site", "job family", "grade").contains(kind)) {
            refuse(row, KIND, "records.rule.kind");
        } else if (isSound(row, NAME, kind.equals("grade") ? LONGEST_GRADE : LONGEST_NAME)
                && (!isUnit || isSound(row, CODE, LONGEST_CODE))) {
            String identity = isUnit ? "unit " + row.get(CODE) : kind + " " + row.get(NAME);
            if (!seen.add(UniversityLists.key(identity))) {
                refuse(row, isUnit ? CODE : NAME, "records.rule.entry-twice");
            } else if (isUnit) {
                readUnit(row, UNIT_KINDS.get(kind));
            } else if (kind.equals("grade")) {
                gradesInOrder.add(row);
            } else {
                readName(row, kind);
            }
        }
    }

    private boolean isSound(Row row, String column, int longest) {
        String value = row.get(column);
        if (value.isEmpty()) {
            refuse(row, column, "records.rule.missing");
        } else if (CsvFile.looksLikeFormula(value)) {
            refuse(row, column, "records.rule.formula");
        } else if (value.length() > longest) {
            refuse(row, column, "records.rule.too-long", longest);
        } else {
            return true;
        }
        return false;
    }

    private void readUnit(Row row, UnitKind kind) {
        String code = UniversityLists.key(row.get(CODE));
        String parent = UniversityLists.key(row.get(PARENT));
        if (!parent.isEmpty()) {
            UnitKind above = kindOfUnit.get(parent);
            if (above == null) {
                refuse(row, PARENT, "records.rule.parent");
                return;
            }
            if (above.compareTo(kind) >= 0) {
                refuse(row, PARENT, "records.rule.parent-below");
                return;
            }
        }
        kindOfUnit.put(code, kind);
        units.put(code, row);
        OrgUnit before = lists.units.get(code);
        if (before == null) {
            note(ChangeKind.NEW, row, row.get(CODE), Set.of());
            return;
        }
        Set<String> fields = new TreeSet<>();
        if (!before.name().equals(row.get(NAME))) {
            fields.add(NAME);
        }
        if (before.kind() != kind) {
            fields.add(KIND);
        }
        if (!parentCodeOf(before).equals(parent)) {
            fields.add(PARENT);
        }
        if (before.isRetired()) {
            fields.add(PeopleLine.STATE);
        }
        noteChanged(row, row.get(CODE), fields);
    }

    private String parentCodeOf(OrgUnit unit) {
        return lists.units.values().stream()
                .filter(other -> other.id().equals(unit.parentId()))
                .map(other -> UniversityLists.key(other.code()))
                .findFirst()
                .orElse("");
    }

    private void readName(Row row, String kind) {
        boolean isSite = kind.equals("site");
        String name = UniversityLists.key(row.get(NAME));
        Listed before = isSite ? lists.sites.get(name) : lists.jobFamilies.get(name);
        if (before != null) {
            noteChanged(row, kind, before.isRetired() ? Set.of(PeopleLine.STATE) : Set.of());
            retired(before);
        } else {
            (isSite ? sites : jobFamilies).add(row);
            note(ChangeKind.NEW, row, kind, Set.of());
        }
    }

    private void compareGrade(Row row) {
        Grade before = lists.grades.get(UniversityLists.key(row.get(NAME)));
        if (before == null) {
            note(ChangeKind.NEW, row, row.get(KIND), Set.of());
        } else {
            Set<String> fields = new TreeSet<>();
            if (before.position() != positionOf(row)) {
                fields.add(KIND);
            }
            if (before.isRetired()) {
                fields.add(PeopleLine.STATE);
            }
            noteChanged(row, row.get(KIND), fields);
            retired(before);
        }
    }

    /** Whatever the file names is in use again. */
    private void retired(Listed named) {
        if (named.isRetired()) {
            backInUse.add(named);
        }
    }

    private int positionOf(Row row) {
        return gradesInOrder.indexOf(row) + 1;
    }

    private void noteChanged(Row row, String reference, Set<String> fields) {
        if (fields.isEmpty()) {
            unchanged++;
        } else {
            note(ChangeKind.CHANGED, row, reference, fields);
        }
    }

    private void note(ChangeKind kind, Row row, String reference, Set<String> fields) {
        changes.add(new Change(kind, reference, row.get(NAME), fields));
    }

    private void refuse(Row row, String column, String reason, Object... values) {
        String says = column == null ? "" : row.get(column);
        refused.add(new RefusedLine(row.line(), column, says, reason, Arrays.asList(values)));
    }

    @Override
    public Set<PersonId> apply(Progress progress) {
        Map<String, OrgUnit> all = new LinkedHashMap<>(lists.units);
        units.forEach(
                (code, row) -> {
                    UnitKind kind = kindOfUnit.get(code);
                    OrgUnit parent = all.get(UniversityLists.key(row.get(PARENT)));
                    OrgUnit unit = all.get(code);
                    if (unit == null) {
                        unit = OrgUnit.founded(row.get(CODE), row.get(NAME), kind, parent);
                        organisation.add(unit);
                        all.put(code, unit);
                    } else {
                        unit.rename(row.get(NAME), kind);
                        unit.moveUnder(parent);
                        unit.bringBack();
                    }
                });
        OrgUnit.settle(all.values());
        backInUse.forEach(Listed::bringBack);
        sites.forEach(row -> organisation.add(new Site(row.get(NAME))));
        jobFamilies.forEach(row -> organisation.add(new JobFamily(row.get(NAME))));
        for (Row row : gradesInOrder) {
            Grade grade = lists.grades.get(UniversityLists.key(row.get(NAME)));
            if (grade == null) {
                organisation.add(new Grade(row.get(NAME), positionOf(row)));
            } else {
                grade.moveTo(positionOf(row));
            }
        }
        return Set.of();
    }
}
