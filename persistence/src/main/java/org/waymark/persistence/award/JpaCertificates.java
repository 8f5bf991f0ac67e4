package org.waymark.persistence.award;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.waymark.award.AwardId;
import org.waymark.award.Certificate;
import org.waymark.award.CertificateId;
import org.waymark.award.Certificates;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Kept;
import org.waymark.shared.PrintedCode;
import org.waymark.shared.Slice;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaCertificates implements Certificates {
    @PersistenceContext EntityManager em;

    @Override
    public void add(Certificate certificate) {
        em.persist(certificate);
        Kept.now(em, Map.of("uk_award_certificate_holder", "award.rule.decided"));
    }

    @Override
    public Optional<Certificate> of(AwardId award, PersonId person) {
        return em.createQuery(
                        "select c from Certificate c where c.award = :award and c.person ="
                                + " :person",
                        Certificate.class)
                .setParameter("award", award)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Certificate> byCode(PrintedCode code) {
        return em.createQuery("select c from Certificate c where c.code = :code", Certificate.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Slice<Certificate> page(String after, int size) {
        boolean begun = after != null && after.matches("[0-9a-f-]{36}");
        var query =
                em.createQuery(
                                "select c from Certificate c"
                                        + (begun ? " where c.id < :after" : "")
                                        + " order by c.id desc",
                                Certificate.class)
                        .setMaxResults(size + 1);
        if (begun) {
            query.setParameter("after", new CertificateId(after));
        }
        return Slice.of(query.getResultList(), size, one -> one.id().value());
    }
}
