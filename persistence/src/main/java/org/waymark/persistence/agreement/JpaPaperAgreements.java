package org.waymark.persistence.agreement;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.waymark.agreement.PaperAgreement;
import org.waymark.agreement.PaperAgreements;
import org.waymark.partnership.PartnershipId;
import org.waymark.persistence.shared.Kept;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaPaperAgreements implements PaperAgreements {
    @PersistenceContext EntityManager em;

    @Override
    public void add(PaperAgreement paper) {
        em.persist(paper);
        Kept.now(em, Map.of("for key 'primary'", "agreement.rule.paper-begun"));
    }

    @Override
    public Optional<PaperAgreement> find(PartnershipId partnership) {
        return Optional.ofNullable(em.find(PaperAgreement.class, partnership));
    }
}
