package org.waymark.award;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.shared.PrintedCode;

/** That somebody holds an award: who, which, and since when. Found by its code. */
@Entity
@Table(name = "award_certificate")
public class Certificate {
    @Id
    @Convert(converter = CertificateId.Column.class)
    private CertificateId id;

    @Convert(converter = AwardId.Column.class)
    @Column(name = "award_id")
    private AwardId award;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "person_id")
    private PersonId person;

    private String code;
    private String title;

    @Column(name = "shown_name")
    private String name;

    @Column(name = "awarded_on")
    private LocalDate awardedOn;

    protected Certificate() {}

    static Certificate of(Submission submission, String shownName, LocalDate today) {
        var certificate = new Certificate();
        certificate.id = CertificateId.next();
        certificate.award = submission.award();
        certificate.person = submission.candidate();
        certificate.code = PrintedCode.fresh().value();
        certificate.title = submission.title();
        certificate.name = shownName;
        certificate.awardedOn = today;
        return certificate;
    }

    public CertificateId id() {
        return id;
    }

    public AwardId award() {
        return award;
    }

    public PersonId person() {
        return person;
    }

    CertificateToSee seen() {
        return new CertificateToSee(new PrintedCode(code), title, name, awardedOn);
    }
}
