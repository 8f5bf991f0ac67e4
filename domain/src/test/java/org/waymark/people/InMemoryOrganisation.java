package org.waymark.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The university's lists in memory. */
public final class InMemoryOrganisation implements Organisation {
    private final List<OrgUnit> units = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<JobFamily> jobFamilies = new ArrayList<>();
    private final List<Grade> grades = new ArrayList<>();
    private final List<FormerName> formerNames = new ArrayList<>();

    @Override
    public List<OrgUnit> units() {
        return units.stream().sorted(Comparator.comparing(OrgUnit::kind)).toList();
    }

    @Override
    public List<Site> sites() {
        return List.copyOf(sites);
    }

    @Override
    public List<JobFamily> jobFamilies() {
        return List.copyOf(jobFamilies);
    }

    @Override
    public List<Grade> grades() {
        return grades.stream().sorted(Comparator.comparing(Grade::position)).toList();
    }

    @Override
    public void add(OrgUnit unit) {
        units.add(unit);
    }

    @Override
    public void add(Site site) {
        sites.add(site);
    }

    @Override
    public void add(JobFamily jobFamily) {
        jobFamilies.add(jobFamily);
    }

    @Override
    public void add(Grade grade) {
        grades.add(grade);
    }

    @Override
    public Optional<OrgUnit> find(OrgUnitId unit) {
        return units.stream().filter(one -> one.id().equals(unit)).findFirst();
    }

    @Override
    public List<FormerName> formerNames() {
        return List.copyOf(formerNames);
    }

    @Override
    public void add(FormerName name) {
        formerNames.add(name);
    }

    @Override
    public void forget(FormerName name) {
        formerNames.remove(name);
    }

    @Override
    public void keep() {}
}
