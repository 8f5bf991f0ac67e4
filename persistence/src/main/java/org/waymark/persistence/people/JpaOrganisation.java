package org.waymark.persistence.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.people.FormerName;
import org.waymark.people.Grade;
import org.waymark.people.JobFamily;
import org.waymark.people.OrgUnit;
import org.waymark.people.OrgUnitId;
import org.waymark.people.Organisation;
import org.waymark.people.Site;
import org.waymark.persistence.shared.Kept;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaOrganisation implements Organisation {
    private static final String NAME_TAKEN = "people.rule.name-taken";

    @PersistenceContext(unitName = "waymark")
    EntityManager em;

    /** The kinds stand in the enum from the top down, so their order puts parents first. */
    @Override
    public List<OrgUnit> units() {
        return em.createQuery("SELECT u FROM OrgUnit u ORDER BY u.name", OrgUnit.class)
                .getResultStream()
                .sorted(java.util.Comparator.comparing(OrgUnit::kind))
                .toList();
    }

    @Override
    public Map<String, String> placeNames() {
        List<?> rows =
                em.createNativeQuery(
                                "SELECT id, name FROM org_unit UNION ALL SELECT id, name FROM site")
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    @Override
    public List<Site> sites() {
        return em.createQuery("SELECT s FROM Site s ORDER BY s.name", Site.class).getResultList();
    }

    @Override
    public List<JobFamily> jobFamilies() {
        return em.createQuery("SELECT j FROM JobFamily j ORDER BY j.name", JobFamily.class)
                .getResultList();
    }

    @Override
    public List<Grade> grades() {
        return em.createQuery("SELECT g FROM Grade g ORDER BY g.position", Grade.class)
                .getResultList();
    }

    @Override
    public Optional<OrgUnit> find(OrgUnitId unit) {
        return Optional.ofNullable(em.find(OrgUnit.class, unit));
    }

    @Override
    public List<FormerName> formerNames() {
        return em.createQuery("SELECT f FROM FormerName f ORDER BY f.name", FormerName.class)
                .getResultList();
    }

    @Override
    public void add(OrgUnit unit) {
        em.persist(unit);
        keep();
    }

    @Override
    public void add(Site site) {
        em.persist(site);
        keep();
    }

    @Override
    public void add(JobFamily jobFamily) {
        em.persist(jobFamily);
        keep();
    }

    @Override
    public void add(Grade grade) {
        em.persist(grade);
        keep();
    }

    @Override
    public void add(FormerName name) {
        em.persist(name);
        keep();
    }

    @Override
    public void forget(FormerName name) {
        em.remove(name);
        em.flush();
    }

    @Override
    public void keep() {
        Kept.now(
                em,
                Map.of(
                        "uk_org_unit_code", "people.rule.code-taken",
                        "uk_site_name", NAME_TAKEN,
                        "uk_job_family_name", NAME_TAKEN,
                        "uk_grade_name", NAME_TAKEN,
                        "uk_former_name", NAME_TAKEN));
    }
}
