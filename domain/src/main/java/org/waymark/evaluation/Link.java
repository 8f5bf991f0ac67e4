package org.waymark.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.waymark.vault.SealedText;

/**
 * Somebody's pseudonym in one partnership, sealed with their own key: only they find their answers,
 * and destroying that key parts them from their answers for good. Made by answering and by putting
 * away alike.
 */
@Entity
@Table(name = "evaluation_link")
public class Link {
    @Id private String whose;

    @Column(name = "pseudonym")
    private SealedText pseudonym;

    protected Link() {}

    Link(String whose, SealedText pseudonym) {
        this.whose = whose;
        this.pseudonym = pseudonym;
    }

    SealedText pseudonym() {
        return pseudonym;
    }
}
