package org.waymark.persistence.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.access.Caller;
import org.waymark.enrolment.AnEnrolment;
import org.waymark.enrolment.Enrolment;
import org.waymark.form.FormShelf;
import org.waymark.matching.Acceptance;
import org.waymark.matching.AdviceOnMentee;
import org.waymark.matching.AdviceService;
import org.waymark.matching.ArrangingService;
import org.waymark.matching.AskingInTurn;
import org.waymark.matching.BoardService;
import org.waymark.matching.ChoosingService;
import org.waymark.matching.ClosingConsultations;
import org.waymark.matching.ClosingOffers;
import org.waymark.matching.ClosingShortlists;
import org.waymark.matching.ComparingService;
import org.waymark.matching.ConsultingService;
import org.waymark.matching.Drafting;
import org.waymark.matching.FindingService;
import org.waymark.matching.Fitting;
import org.waymark.matching.KeepingMentorsFindable;
import org.waymark.matching.MatchRules;
import org.waymark.matching.NobodyLeftWaiting;
import org.waymark.matching.OfferAcceptance;
import org.waymark.matching.OfferService;
import org.waymark.matching.Offering;
import org.waymark.matching.OfferingService;
import org.waymark.matching.ProposalService;
import org.waymark.matching.ReasonWords;
import org.waymark.matching.RequestRound;
import org.waymark.matching.RequestService;
import org.waymark.matching.ShortlistService;
import org.waymark.matching.ShortlistingService;
import org.waymark.matching.SimulationService;
import org.waymark.matching.WeighingService;
import org.waymark.people.DirectoryChanged;
import org.waymark.people.GuestFacts;
import org.waymark.people.OrgUnit;
import org.waymark.people.Person;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.persistence.draft.JpaDrafts;
import org.waymark.persistence.enrolment.JpaEnrolments;
import org.waymark.persistence.form.JpaForms;
import org.waymark.persistence.organisation.JpaAdvisers;
import org.waymark.persistence.partnership.JpaOwnCircle;
import org.waymark.persistence.partnership.JpaPartnerships;
import org.waymark.persistence.partnership.JpaSharedLine;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.persistence.people.JpaOrganisation;
import org.waymark.persistence.people.JpaPeople;
import org.waymark.persistence.people.PeopleFixture;
import org.waymark.persistence.scheme.JpaInvitations;
import org.waymark.persistence.scheme.JpaPhases;
import org.waymark.persistence.vault.JpaVaultKeys;
import org.waymark.records.PeopleImportId;
import org.waymark.records.PeopleImported;
import org.waymark.scheme.Phase;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.vault.TestVault;

/** A phase with mentors and mentees, and the services as each of them uses them. */
final class AMatching {
    final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    final Fired<Happened> fired = new Fired<>();
    final PeopleFixture people;
    final Phase phase;
    private final FormShelf forms;
    private final MariaDb db;

    AMatching(MariaDb db) {
        this.db = db;
        this.forms = new FormShelf(db.make(JpaForms.class));
        this.people = new PeopleFixture(db);
        this.phase = Rows.aPhase(db);
        fired.tells(make(KeepingMentorsFindable.class, PersonId.next()));
    }

    PersonId mentor(String name, int places, PersonId manager) {
        PersonId person = people.person(name, "Mentor", manager);
        enrol(AnEnrolment.ofApprovedMentor(phase, person, places));
        return person;
    }

    PersonId mentor(String name, int places) {
        return mentor(name, places, null);
    }

    /** A mentor of a partner institution, until that day. */
    PersonId guest(String name, LocalDate until) {
        Person guest =
                Person.guest(
                        PersonId.next(),
                        new GuestFacts(
                                name,
                                "Guest",
                                name + "@partner.example",
                                "Partner College",
                                "Guest mentor",
                                until));
        db.inTransaction(() -> db.make(JpaPeople.class).add(guest));
        enrol(AnEnrolment.ofApprovedMentor(phase, guest.id(), 2));
        return guest.id();
    }

    PersonId mentee(String name, PersonId manager) {
        PersonId person = people.person(name, "Mentee", manager);
        enrol(AnEnrolment.ofMentee(phase, person));
        return person;
    }

    PersonId mentee(String name) {
        return mentee(name, null);
    }

    void enrol(Enrolment enrolment) {
        JpaEnrolments enrolments = db.make(JpaEnrolments.class);
        db.inTransaction(
                () -> {
                    enrolments.add(enrolment);
                    if (enrolment.isMentor()) {
                        enrolments.offerPlaces(enrolment.person(), enrolment.places());
                        db.make(JpaFindableMentors.class).written(enrolment.person());
                    }
                });
    }

    FindingService finding(PersonId caller) {
        return make(FindingService.class, caller);
    }

    ComparingService comparing(PersonId caller) {
        return make(ComparingService.class, caller);
    }

    ChoosingService choosing(PersonId caller) {
        return make(ChoosingService.class, caller);
    }

    RequestService answering(PersonId caller) {
        return make(RequestService.class, caller);
    }

    Acceptance acceptance(PersonId caller) {
        return make(Acceptance.class, caller);
    }

    NobodyLeftWaiting nobodyLeftWaiting() {
        return make(NobodyLeftWaiting.class, PersonId.next());
    }

    RequestRound round() {
        return make(RequestRound.class, PersonId.next());
    }

    OfferingService offering(PersonId caller) {
        return make(OfferingService.class, caller);
    }

    BoardService board(PersonId caller) {
        return make(BoardService.class, caller);
    }

    ArrangingService arranging(PersonId caller) {
        return make(ArrangingService.class, caller);
    }

    ProposalService proposing(PersonId caller) {
        return make(ProposalService.class, caller);
    }

    WeighingService weighing(PersonId caller) {
        return make(WeighingService.class, caller);
    }

    SimulationService simulating() {
        return make(SimulationService.class, PersonId.next());
    }

    OfferService offered(PersonId caller) {
        return make(OfferService.class, caller);
    }

    ShortlistingService shortlisting(PersonId caller) {
        return make(ShortlistingService.class, caller);
    }

    ShortlistService shortlist(PersonId caller) {
        return make(ShortlistService.class, caller);
    }

    ConsultingService consulting(PersonId caller) {
        return make(ConsultingService.class, caller);
    }

    AdviceService advising(PersonId caller) {
        return make(AdviceService.class, caller);
    }

    ClosingConsultations closingConsultations() {
        return make(ClosingConsultations.class, PersonId.next());
    }

    /** Named on that unit. */
    void advises(PersonId person, OrgUnit unit) {
        db.inTransaction(() -> db.make(JpaAdvisers.class).name(unit.id(), person));
    }

    ClosingShortlists shortlistRound() {
        return make(ClosingShortlists.class, PersonId.next());
    }

    ClosingOffers offerRound() {
        return make(ClosingOffers.class, PersonId.next());
    }

    /** Hands the event to its observer, as the container does. */
    void happens(Object observer, String how, Happened event) {
        happens(
                observer,
                how,
                event instanceof DirectoryChanged ? DirectoryChanged.class : event.getClass(),
                event);
    }

    private void happens(
            Object observer, String how, Class<? extends Happened> observed, Happened event) {
        db.inTransaction(
                () -> {
                    try {
                        var on = observer.getClass().getDeclaredMethod(how, observed);
                        on.setAccessible(true);
                        on.invoke(observer, event);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    /** The staff records were imported. */
    void imports(Object observer) {
        happens(
                observer,
                "recordsChanged",
                new PeopleImported(null, PeopleImportId.next(), Set.of()));
    }

    void manages(PersonId manager, PersonId person) {
        db.sql(
                "UPDATE post SET manager_id = '%s' WHERE person_id = '%s'"
                        .formatted(manager.value(), person.value()));
    }

    /** The mentor takes no new requests. */
    void pauses(PersonId mentor) {
        db.sql("UPDATE enrolment SET paused = TRUE WHERE person_id = '" + mentor.value() + "'");
        db.inTransaction(() -> db.make(JpaFindableMentors.class).written(mentor));
    }

    /** A coordinator of the phase's scheme. */
    PersonId coordinator(String name) {
        PersonId person = people.person(name, "Coordinator");
        db.sql(
                "INSERT INTO scheme_coordinator (scheme_id, person_id) SELECT scheme_id, '%s' FROM"
                                .formatted(person.value())
                        + " phase");
        return person;
    }

    /** A mentee who has asked the coordinator to find someone. */
    PersonId assistedMentee(String name) {
        PersonId person = mentee(name);
        db.sql(
                "UPDATE enrolment SET assisted = TRUE WHERE person_id = '%s'"
                        .formatted(person.value()));
        return person;
    }

    private <T> T make(Class<T> type, PersonId caller) {
        List<Object> things =
                new ArrayList<>(
                        List.of(
                                new Caller(caller),
                                db.make(JpaRequests.class),
                                db.make(JpaOffers.class),
                                db.make(JpaArrangements.class),
                                db.make(JpaShortlists.class),
                                db.make(JpaConsultations.class),
                                db.make(JpaAdviceLists.class),
                                db.make(JpaDrafts.class),
                                db.make(JpaBoardLists.class),
                                db.make(JpaProposalPool.class),
                                db.make(JpaSimulationPool.class),
                                db.make(JpaSimulations.class),
                                db.make(JpaInvitations.class),
                                db.make(JpaPool.class),
                                db.make(JpaMentorSearch.class),
                                db.make(JpaFindableMentors.class),
                                db.make(JpaPhases.class),
                                db.make(JpaPartnerships.class),
                                db.make(JpaEnrolments.class),
                                db.make(JpaDirectory.class),
                                db.make(JpaOrganisation.class),
                                db.make(JpaSharedLine.class, clock),
                                db.make(JpaOwnCircle.class),
                                forms,
                                WorkingDays.closedOn(List.of()),
                                TestVault.with(db.make(JpaVaultKeys.class)),
                                clock,
                                fired));
        for (Class<?> part :
                List.of(
                        ReasonWords.class,
                        ClosingConsultations.class,
                        AdviceOnMentee.class,
                        AskingInTurn.class,
                        ClosingShortlists.class,
                        MatchRules.class,
                        Fitting.class,
                        Drafting.class,
                        ClosingOffers.class,
                        Offering.class,
                        OfferAcceptance.class)) {
            things.add(db.make(part, things.toArray()));
        }
        return db.make(type, things.toArray());
    }
}
