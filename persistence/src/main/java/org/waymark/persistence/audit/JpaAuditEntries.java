package org.waymark.persistence.audit;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.audit.AuditEntries;
import org.waymark.audit.AuditEntry;
import org.waymark.audit.AuditEntryId;
import org.waymark.audit.AuditFilter;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaAuditEntries implements AuditEntries {
    @PersistenceContext EntityManager em;

    @Override
    public void add(AuditEntry entry) {
        em.persist(entry);
    }

    @Override
    public List<AuditEntry> newest(AuditFilter filter, AuditEntryId before, int most) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        var where = new StringBuilder();
        if (filter.action() != null) {
            where.append(" and e.action = :action");
            wanted.put("action", filter.action());
        }
        if (filter.by() != null) {
            where.append(" and e.by = :by");
            wanted.put("by", filter.by());
        }
        if (before != null) {
            where.append(" and e.id < :before");
            wanted.put("before", before);
        }
        var query =
                em.createQuery(
                        "select e from AuditEntry e where 1 = 1" + where + " order by e.id desc",
                        AuditEntry.class);
        wanted.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    @Override
    public List<String> actions() {
        return em.createQuery(
                        "select distinct e.action from AuditEntry e order by e.action",
                        String.class)
                .getResultList();
    }
}
