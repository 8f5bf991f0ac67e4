package org.waymark.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.waymark.people.PersonFacts.PostFacts;

/** What somebody works as, where, and for whom. A contract's end only warns; nothing ends by it. */
@Entity
@Table(name = "post")
public class Post {
    @Id
    @Convert(converter = PostId.Column.class)
    private PostId id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private int number;

    @Column(name = "unit_id")
    private OrgUnitId unitId;

    @Column(name = "site_id")
    private SiteId siteId;

    @Column(name = "job_family_id")
    private JobFamilyId jobFamilyId;

    @Column(name = "grade_id")
    private GradeId gradeId;

    private BigDecimal fte;

    @Column(name = "role_title")
    private String roleTitle;

    private LocalDate starts;

    @Column(name = "contract_end")
    private LocalDate contractEnd;

    @Column(name = "manager_id")
    private PersonId managerId;

    protected Post() {}

    Post(Person person, PostFacts facts) {
        this.id = PostId.next();
        this.person = person;
        this.number = facts.number();
        become(facts);
    }

    void become(PostFacts facts) {
        this.unitId = facts.unit();
        this.siteId = facts.site();
        this.jobFamilyId = facts.jobFamily();
        this.gradeId = facts.grade();
        if (fte == null || fte.compareTo(facts.fte()) != 0) {
            this.fte = facts.fte();
        }
        this.roleTitle = facts.roleTitle();
        this.starts = facts.starts();
        this.contractEnd = facts.contractEnd();
        this.managerId = facts.manager();
    }

    PostFacts facts() {
        return new PostFacts(
                number,
                unitId,
                siteId,
                jobFamilyId,
                gradeId,
                fte.stripTrailingZeros(),
                roleTitle,
                starts,
                contractEnd,
                managerId);
    }

    int number() {
        return number;
    }
}
