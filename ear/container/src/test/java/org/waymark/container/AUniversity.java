package org.waymark.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.waymark.enrolment.AnEnrolment;
import org.waymark.enrolment.Enrolment;
import org.waymark.enrolment.Enrolments;
import org.waymark.form.FormId;
import org.waymark.form.FormVersion;
import org.waymark.form.Forms;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.people.Grade;
import org.waymark.people.JobFamily;
import org.waymark.people.OrgUnit;
import org.waymark.people.Organisation;
import org.waymark.people.People;
import org.waymark.people.Person;
import org.waymark.people.PersonFacts;
import org.waymark.people.PersonFacts.PostFacts;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;
import org.waymark.people.Site;
import org.waymark.people.UnitKind;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Scheme;
import org.waymark.scheme.Schemes;
import org.waymark.scheme.Template;
import org.waymark.shared.UniversityTime;

/**
 * A small university with one phase that takes requests, and people in it by their situation. Made
 * as rows, without events: what a test counts is what its own call has done.
 */
@ApplicationScoped
public class AUniversity {
    @Inject UserTransaction transaction;
    @Inject Clock clock;
    @Inject Organisation organisation;
    @Inject People people;
    @Inject Schemes schemes;
    @Inject Forms forms;
    @Inject Phases phases;
    @Inject Enrolments enrolments;
    @Inject Partnerships partnerships;

    private PostFacts post;
    private Phase phase;
    private int arrived;

    /** Somebody who works here and takes part in nothing. */
    public PersonId somebody() {
        return inTransaction(this::arrives);
    }

    /** Signed today, so that nothing is due to them yet. */
    public Pair anActivePair() {
        return inTransaction(
                () -> {
                    var pair = new Pair(PartnershipId.next(), arrives(), arrives());
                    var signed =
                            Partnership.accepted(
                                    pair.id(),
                                    phase().id(),
                                    pair.mentor(),
                                    pair.mentee(),
                                    1,
                                    clock.instant());
                    signed.signed(today(), today().plusYears(1), clock.instant());
                    partnerships.add(signed);
                    return pair;
                });
    }

    public PersonId aMentorWithPlaces(int places) {
        return inTransaction(
                () -> {
                    PersonId mentor = arrives();
                    enrolments.add(AnEnrolment.ofApprovedMentor(phase(), mentor, places));
                    enrolments.offerPlaces(mentor, places);
                    return mentor;
                });
    }

    public Enrolment aMentee() {
        return inTransaction(
                () -> {
                    Enrolment mentee = AnEnrolment.ofMentee(phase(), arrives());
                    enrolments.add(mentee);
                    return mentee;
                });
    }

    private PersonId arrives() {
        arrived++;
        Person person =
                Person.arriving(
                        PersonId.next(),
                        new PersonFacts(
                                "N" + (10000 + arrived),
                                "Nora",
                                "Number" + arrived,
                                null,
                                null,
                                "n" + arrived + "@northmoor.example",
                                PersonState.ACTIVE,
                                List.of(post())));
        people.addAll(List.of(person));
        return person.id();
    }

    private PostFacts post() {
        if (post == null) {
            var unit = OrgUnit.founded("NM", "Northmoor", UnitKind.UNIVERSITY, null);
            var site = new Site("Moorside");
            var family = new JobFamily("Teaching and research");
            var grade = new Grade("Grade 7", 7);
            organisation.add(unit);
            organisation.add(site);
            organisation.add(family);
            organisation.add(grade);
            post =
                    new PostFacts(
                            1,
                            unit.id(),
                            site.id(),
                            family.id(),
                            grade.id(),
                            BigDecimal.ONE,
                            "Lecturer",
                            today().minusYears(5),
                            null,
                            null);
        }
        return post;
    }

    private Phase phase() {
        if (phase == null) {
            Scheme scheme = Scheme.named("One Step Beyond");
            schemes.add(scheme);
            Map<String, FormId> versions = new HashMap<>();
            Template template = Template.ONE_STEP_BEYOND;
            for (String key : Template.FORMS) {
                var version = new FormVersion(template.key(), key, 1, template.form(key));
                forms.add(version);
                versions.put(key, version.id());
            }
            phase =
                    Phase.draft(
                            scheme.id(),
                            template,
                            "This year",
                            today().minusMonths(1),
                            today().plusYears(2),
                            versions);
            phase.publish(1, today());
            phases.add(phase);
        }
        return phase;
    }

    private LocalDate today() {
        return UniversityTime.today(clock);
    }

    private synchronized <T> T inTransaction(Callable<T> work) {
        try {
            transaction.begin();
            try {
                T made = work.call();
                transaction.commit();
                return made;
            } catch (Exception failed) {
                transaction.rollback();
                throw failed;
            }
        } catch (Exception failed) {
            throw new IllegalStateException("The rows could not be made", failed);
        }
    }
}
