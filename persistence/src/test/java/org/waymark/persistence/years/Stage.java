package org.waymark.persistence.years;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.agreement.AgreementService;
import org.waymark.agreement.SigningService;
import org.waymark.ending.EndingService;
import org.waymark.ending.ExitService;
import org.waymark.ending.WindDownStep;
import org.waymark.enrolment.JoiningService;
import org.waymark.evaluation.QuestionnaireId;
import org.waymark.evaluation.QuestionnaireService;
import org.waymark.form.Answers;
import org.waymark.matching.ChoosingService;
import org.waymark.matching.DeclineReason;
import org.waymark.matching.OfferId;
import org.waymark.matching.OfferService;
import org.waymark.matching.OfferingService;
import org.waymark.matching.RequestId;
import org.waymark.matching.RequestService;
import org.waymark.meeting.BookingService;
import org.waymark.meeting.LogEntry;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingLogService;
import org.waymark.meeting.Proposal;
import org.waymark.meeting.TellingService;
import org.waymark.meeting.VenueKind;
import org.waymark.message.OutboxMessage;
import org.waymark.partnership.HoldService;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.ClosureDay;
import org.waymark.people.ClosureDays;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.people.PeopleFixture;
import org.waymark.report.MenteeReportService;
import org.waymark.report.MentorReportService;
import org.waymark.report.ReportId;
import org.waymark.report.ReportService;
import org.waymark.report.TeamReportService;
import org.waymark.review.DecisionService;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewService;
import org.waymark.rounds.OneRound;
import org.waymark.rounds.Rounds;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.SchemeService;
import org.waymark.scheme.Template;
import org.waymark.shared.NotFound;
import org.waymark.shared.Round;
import org.waymark.shared.RulesBroken;

/** Where the deeds are played with the real services and rounds, and what comes of them is read. */
final class Stage {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Answers WRITTEN =
            Answers.NONE.with("process", "We meet.").with("impact", "It helps.");

    private static final Map<String, String> QUESTIONNAIRES =
            Map.of(
                    "q-before",
                    "BEFORE",
                    "q-after",
                    "AFTER",
                    "q-six",
                    "LATER",
                    "q-mentor",
                    "MENTOR");

    private final MariaDb db;
    private final Hand clock = new Hand();
    private final House house;
    private final List<OnePair> pairs;
    private final List<PersonId> mentors = new ArrayList<>();
    private final List<PersonId> mentees = new ArrayList<>();
    private final List<PersonId> managers = new ArrayList<>();
    private final Map<Integer, PersonId> managerNow = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> pairOf = new HashMap<>();
    private final List<PhaseId> phases = new ArrayList<>();
    private final Map<String, MeetingId> meetings = new HashMap<>();
    private final Map<String, LocalDate> guests = new TreeMap<>();
    private final PersonId owen;
    private final PersonId grace;
    private final List<String> refused = new ArrayList<>();
    private final List<String> waits = new ArrayList<>();
    private final Set<String> broken = new TreeSet<>();
    private List<String> messages;
    private final Instant begun;
    private final Connection looking;

    /** A clock that the test sets. */
    private static final class Hand extends Clock {
        private Instant now;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    Stage(
            MariaDb db,
            List<OnePair> pairs,
            Set<LocalDate> closed,
            int count,
            List<LocalDate> guestDays,
            LocalDate first) {
        this.db = db;
        this.looking = connection(db);
        this.pairs = pairs;
        clock.now = first.minusDays(1).atTime(9, 0).atZone(LONDON).toInstant();
        house = new House(db, clock);
        var people = new PeopleFixture(db);
        owen = people.person("Owen", "Price");
        grace = people.person("Grace", "Hall");
        names.put(grace.value(), "coordinator");
        for (int i = 0; i < count; i++) {
            managers.add(named(people.person("Manager", "A" + i), "manager " + i));
        }
        PersonId head = named(people.person("Head", "H"), "manager " + count);
        managers.add(head);
        var ofMentees = new ArrayList<PersonId>();
        for (int i = 0; i < count; i++) {
            ofMentees.add(named(people.person("Manager", "B" + i, head), "manager of mentee " + i));
        }
        for (Terms terms : Terms.ALL) {
            phases.add(phase(terms, first));
        }
        house.as(
                null,
                () ->
                        house.the(ClosureDays.class)
                                .add(
                                        closed.stream()
                                                .map(day -> new ClosureDay(day, "Closed"))
                                                .toList()));
        for (OnePair pair : pairs) {
            PersonId manager = managers.get(pair.firstManager);
            managerNow.put(pair.number, manager);
            mentors.add(people.person("Mentor", "M" + pair.number, manager));
            mentees.add(
                    people.person("Mentee", "N" + pair.number, ofMentees.get(pair.menteesManager)));
            pairOf.put(mentors.get(pair.number).value(), pair.number);
            pairOf.put(mentees.get(pair.number).value(), pair.number);
            join(pair);
        }
        db.sql("UPDATE enrolment SET assisted = 0");
        for (LocalDate last : guestDays) {
            PersonId guest = people.person("Guest", "G" + guests.size());
            guests.put(guest.value(), last);
            db.sql(
                    "UPDATE person SET institution = 'X', guest_role = 'X', guest_until = '%s' WHERE id = '%s'"
                            .formatted(last, guest.value()));
        }
        begun = first.atStartOfDay(LONDON).toInstant();
    }

    private static Connection connection(MariaDb db) {
        try {
            return db.connection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PersonId named(PersonId person, String name) {
        names.put(person.value(), name);
        return person;
    }

    private PhaseId phase(Terms terms, LocalDate first) {
        Template template = Template.valueOf(terms.template());
        PhaseService service = house.the(PhaseService.class);
        PhaseId phase =
                house.as(
                        owen,
                        () ->
                                service.beginWith(
                                        "Scheme " + template,
                                        template,
                                        template.title(),
                                        first.minusDays(1),
                                        first.plusYears(2)));
        house.as(
                owen,
                () -> {
                    house.the(SchemeService.class).appoint(service.setup(phase).scheme(), grace);
                    service.publish(phase);
                });
        String reports =
                switch (terms.reports()) {
                    case "monthly" -> "FIRST_MONTH_THEN_MONTHLY";
                    case "fortnightly" -> "FORTNIGHTLY";
                    default -> "OFF";
                };
        db.sql(
                "UPDATE phase SET self_select = 1, assisted = 1, shortlist = 0, training ="
                        + " 'ENCOURAGED', mentors_need_approval = 0, reports = '%s' WHERE id = '%s'"
                                .formatted(reports, phase.value()));
        return phase;
    }

    private PhaseId phaseOf(OnePair pair) {
        return phases.get(Terms.ALL.indexOf(pair.terms));
    }

    private void join(OnePair pair) {
        Answers asMentor =
                Answers.NONE
                        .with("statement", "I listen first.")
                        .with("skills", "leading")
                        .with("sites", "online")
                        .with("places", "1");
        Answers asMentee =
                Answers.NONE
                        .with("develop", "To lead a small team.")
                        .with("topics", "leading")
                        .with("purpose", "a-new-role")
                        .with("sites", "online")
                        .with(
                                pair.terms.template().equals("LEARNING_SUPPORT")
                                        ? Answers.NONE.with("shifts", "Mondays")
                                        : Answers.NONE);
        JoiningService joining = house.the(JoiningService.class);
        house.as(
                mentors.get(pair.number),
                () -> {
                    joining.join(phaseOf(pair), Part.MENTOR, asMentor);
                });
        house.as(
                mentees.get(pair.number),
                () -> {
                    joining.join(phaseOf(pair), Part.MENTEE, asMentee);
                });
    }

    // ---- the server

    /** Each round that is due, a moment after the hour, as the server goes them. */
    void clockStrikes(LocalDateTime hour, Random random) {
        clock.now = hour.atZone(LONDON).toInstant().plusMillis(random.nextInt(900));
        strike(random, hour.getHour());
        if (hour.toLocalTime().getHour() == 1
                && LONDON.getRules().getValidOffsets(hour).size() == 2) {
            clock.now = clock.now.plusSeconds(3600);
            strike(random, 1);
        }
    }

    /** What was gone at the beginning of the day isn't gone again. */
    private void strike(Random random, int hour) {
        List<Round> rounds = new ArrayList<>(house.all(Round.class).toList());
        Collections.shuffle(rounds, random);
        OneRound one = house.the(OneRound.class);
        for (Round round : Rounds.inOrder(rounds.stream())) {
            if (hour > 3 && round.every() == Round.Every.DAY) {
                continue;
            }
            try {
                house.as(null, () -> one.go(round, clock.now));
            } catch (RuntimeException failed) {
                if (broken.add(round.name() + failed)) {
                    refused.add(
                            "the round %s failed on %s: %s"
                                    .formatted(round.name(), clock.now, why(failed)));
                }
            }
        }
    }

    // ---- what people do

    void play(Deed deed) {
        clock.now = deed.at().atZone(LONDON).toInstant();
        try {
            does(deed);
        } catch (RuntimeException failed) {
            refused.add("pair %d, %s refused: %s".formatted(deed.pair(), deed, why(failed)));
        }
    }

    private static String why(RuntimeException failed) {
        return failed instanceof RulesBroken several
                ? several.all().stream().map(one -> one.key() + " " + one.field()).toList() + ""
                : failed + "";
    }

    private void does(Deed deed) {
        OnePair pair = pairs.get(deed.pair());
        PersonId person =
                switch (deed.who()) {
                    case MENTOR -> mentors.get(deed.pair());
                    case MENTEE -> mentees.get(deed.pair());
                    case MANAGER -> managerNow.get(deed.pair());
                    case COORDINATOR -> grace;
                    case RECORDS -> owen;
                };
        if (deed.did() == Deed.Did.CHANGE_MANAGER) {
            changeManager(deed);
            return;
        }
        if (deed.did() == Deed.Did.OFFER) {
            db.sql(
                    "UPDATE enrolment SET assisted = 1 WHERE person_id = '%s'"
                            .formatted(mentees.get(deed.pair()).value()));
        }
        house.as(
                person,
                () -> {
                    if (!matches(deed, pair, person) && !meets(deed, pair) && !reports(deed)) {
                        goes(deed, pair);
                    }
                });
    }

    private boolean matches(Deed deed, OnePair pair, PersonId person) {
        PersonId mentor = mentors.get(deed.pair());
        switch (deed.did()) {
            case ASK -> {
                ChoosingService choosing = house.the(ChoosingService.class);
                choosing.choose(phaseOf(pair), mentor);
                choosing.ask(phaseOf(pair), Map.of());
            }
            case ACCEPT -> house.the(RequestService.class).accept(request(deed));
            case DECLINE ->
                    house.the(RequestService.class)
                            .decline(request(deed), DeclineReason.values()[0]);
            case OFFER ->
                    house.the(OfferingService.class)
                            .offer(phaseOf(pair), mentees.get(deed.pair()), mentor, null);
            case SAY_YES -> house.the(OfferService.class).sayYes(offer(deed));
            case SAY_NO -> house.the(OfferService.class).sayNo(offer(deed));
            case WRITE_AND_SIGN -> {
                AgreementService writing = house.the(AgreementService.class);
                var text = writing.toEdit(id(deed));
                writing.write(id(deed), text.read(), terms(pair, text.answers(), deed));
                sign(deed);
            }
            case SIGN -> sign(deed);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Answers terms(OnePair pair, Answers proposed, Deed deed) {
        int weeks = pair.agreedRhythm();
        return proposed.with("goals", "Lead a small team.")
                .with("from", deed.at().toLocalDate().toString())
                .with("until", pair.firstUntil().toString())
                .with("rhythm", weeks == 1 ? "weekly" : "every-" + weeks + "-weeks")
                .with("length", "60-minutes")
                .with("venue", "online")
                .with("contact", "e-mail")
                .with("confidentiality", "yes")
                .with("conflicts", "none-we-know-of")
                .with("exit-known", "yes")
                .with("release", "Fridays")
                .with("programme", "Certificate")
                .with("mentee-manager-copy", pair.copy ? "yes" : "no")
                .with(
                        "review-dates",
                        pair.agreedReviews().stream().sorted().map(LocalDate::toString).toList());
    }

    private void sign(Deed deed) {
        SigningService signing = house.the(SigningService.class);
        signing.sign(id(deed), signing.toRead(id(deed), 0).orElseThrow().read());
    }

    private boolean meets(Deed deed, OnePair pair) {
        BookingService booking = house.the(BookingService.class);
        Instant begins = deed.time() == null ? null : deed.time().atZone(LONDON).toInstant();
        MeetingId id =
                meetings.computeIfAbsent(
                        deed.pair() + " " + deed.number(), any -> MeetingId.next());
        switch (deed.did()) {
            case PROPOSE -> booking.propose(id(deed), id, times(begins));
            case MOVE -> booking.suggestOthers(id, times(begins));
            case CHOOSE -> booking.accept(id, begins, false);
            case CANCEL -> booking.cancel(id);
            case MEET -> house.the(TellingService.class).met(id, Answers.NONE, List.of());
            case MISS -> house.the(TellingService.class).missed(id);
            case LOG -> {
                var log = house.the(MeetingLogService.class);
                var view = log.open(id).meeting();
                log.write(
                        id,
                        new LogEntry(
                                0,
                                new org.waymark.meeting.TimeSlot(view.begins(), 60),
                                VenueKind.ONLINE,
                                "",
                                Answers.NONE.with("discussed", "The week."),
                                List.of()));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Proposal times(Instant begins) {
        return new Proposal(List.of(begins), 60, VenueKind.ONLINE, "");
    }

    private boolean reports(Deed deed) {
        MentorReportService mentor = house.the(MentorReportService.class);
        MenteeReportService mentee = house.the(MenteeReportService.class);
        switch (deed.did()) {
            case SHOW -> mentor.show(report(deed), seen(deed), WRITTEN, "");
            case AGREE -> house.the(ReportService.class).agree(report(deed), seen(deed));
            case ADD_LINE -> mentee.addLine(report(deed), seen(deed), "It does.");
            case ASK_CHANGE ->
                    mentee.askForChange(report(deed), seen(deed), "Please leave that out.");
            case KEEP -> mentor.keep(report(deed), "I'd rather not.");
            case ACKNOWLEDGE -> house.the(TeamReportService.class).acknowledge(report(deed));
            case ASK_TO_TALK -> house.the(TeamReportService.class).askToTalk(report(deed));
            case TALKED -> mentor.talked(report(deed));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** As the page of whoever does it shows it. */
    private String seen(Deed deed) {
        return deed.who() == Deed.Who.MENTOR
                ? house.the(MentorReportService.class).toWrite(report(deed)).seen()
                : house.the(MenteeReportService.class).toLook(report(deed)).seen();
    }

    private void goes(Deed deed, OnePair pair) {
        HoldService holds = house.the(HoldService.class);
        EndingService ending = house.the(EndingService.class);
        ReviewService reviews = house.the(ReviewService.class);
        DecisionService decisions = house.the(DecisionService.class);
        switch (deed.did()) {
            case ANSWER_QUESTIONS ->
                    house.the(QuestionnaireService.class)
                            .answer(
                                    questionnaire(deed),
                                    deed.word().equals("q-mentor")
                                            ? Answers.NONE
                                            : Answers.NONE.with("turn", "4"));
            case PUT_AWAY -> house.the(QuestionnaireService.class).putAway(questionnaire(deed));
            case HOLD -> holds.begin(id(deed), deed.day());
            case GO_ON -> holds.goOn(id(deed));
            case ASK_REVIEW -> reviews.ask(id(deed));
            case ANSWER_ALONE ->
                    reviews.answer(
                            review(deed),
                            Answers.NONE.with("goals-moved", "moving").with("want", "continue"));
            case DECIDE ->
                    decisions.write(
                            review(deed),
                            decided(deed),
                            decisions.together(review(deed)).version());
            case AGREE_DECISION ->
                    decisions.agree(review(deed), decisions.together(review(deed)).version());
            case WIND_DOWN -> ending.begin(id(deed));
            case MARK ->
                    ending.mark(
                            id(deed),
                            WindDownStep.values()[deed.number()],
                            deed.word().equals("done"));
            case END -> ending.end(id(deed));
            case LEAVE -> ending.leave(id(deed), Answers.NONE.with("tell", deed.word()));
            case SETTLE -> house.the(ExitService.class).settle(id(deed));
            default -> throw new IllegalArgumentException(deed.toString());
        }
    }

    private static Answers decided(Deed deed) {
        Answers answers = Answers.NONE.with("decision", deed.word());
        answers = deed.day() == null ? answers : answers.with("next-review", "" + deed.day());
        return deed.time() == null
                ? answers
                : answers.with("new-until", "" + deed.time().toLocalDate());
    }

    /** From this moment on the one before reads nothing more, the new one nothing from before. */
    private void changeManager(Deed deed) {
        PersonId before = managerNow.get(deed.pair());
        PersonId after = deed.number() < 0 ? null : managers.get(deed.number());
        db.sql(
                "UPDATE post SET manager_id = %s WHERE person_id = '%s'"
                        .formatted(
                                after == null ? "NULL" : "'" + after.value() + "'",
                                mentors.get(deed.pair()).value()));
        managerNow.put(deed.pair(), after);
        for (String[] sent :
                rows(
                        "SELECT r.id, r.recipient_id FROM report r JOIN partnership p ON p.id ="
                                + " r.partnership_id WHERE p.mentor_id = '%s' AND r.sent_at IS NOT"
                                + " NULL",
                        mentors.get(deed.pair()).value())) {
            for (PersonId reader : new PersonId[] {before, after}) {
                boolean may =
                        reader != null && reader.equals(after) && sent[1].equals(reader.value());
                if (reader != null && opens(reader, sent[0]) != may) {
                    refused.add(
                            "pair %d, %s: %s opens a report of before: %s"
                                    .formatted(
                                            deed.pair(),
                                            deed.at(),
                                            names.get(reader.value()),
                                            !may));
                }
            }
        }
    }

    private boolean opens(PersonId reader, String report) {
        try {
            house.as(reader, () -> house.the(TeamReportService.class).read(new ReportId(report)));
            return true;
        } catch (NotFound closed) {
            return false;
        }
    }

    // ---- finding what is meant

    private PartnershipId id(Deed deed) {
        return new PartnershipId(
                one("SELECT id FROM partnership WHERE mentee_id = '%s'", mentee(deed)));
    }

    private RequestId request(Deed deed) {
        return new RequestId(
                one(
                        "SELECT id FROM match_request WHERE mentee_id = '%s' AND state ="
                                + " 'OPEN'",
                        mentee(deed)));
    }

    private OfferId offer(Deed deed) {
        return new OfferId(one("SELECT id FROM match_offer WHERE mentee_id = '%s'", mentee(deed)));
    }

    private ReportId report(Deed deed) {
        return new ReportId(
                one(
                        "SELECT r.id FROM report r JOIN partnership p ON p.id = r.partnership_id"
                                + " WHERE p.mentee_id = '%s' AND r.number = "
                                + deed.number(),
                        mentee(deed)));
    }

    private QuestionnaireId questionnaire(Deed deed) {
        return new QuestionnaireId(
                one(
                        "SELECT q.id FROM evaluation_questionnaire q WHERE NOT q.settled AND"
                                + " q.wave = '%2$s' AND q.partnership_id = (SELECT p.id FROM"
                                + " partnership p WHERE p.mentee_id = '%1$s')",
                        mentee(deed), QUESTIONNAIRES.get(deed.word())));
    }

    private ReviewId review(Deed deed) {
        return new ReviewId(
                one(
                        "SELECT r.id FROM review r JOIN partnership p ON p.id = r.partnership_id"
                                + " WHERE p.mentee_id = '%s' AND r.state IN ('ALONE', 'TOGETHER')",
                        mentee(deed)));
    }

    private String mentee(Deed deed) {
        return mentees.get(deed.pair()).value();
    }

    private String one(String query, String... values) {
        List<String[]> found = rows(query, values);
        if (found.size() != 1) {
            throw new IllegalStateException(
                    found.size() + " of " + query.formatted((Object[]) values));
        }
        return found.get(0)[0];
    }

    private List<String[]> rows(String query, String... values) {
        String sql = query.formatted((Object[]) values);
        try (var statement = looking.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<String[]>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = rows.getString(i + 1);
                }
                all.add(row);
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    // ---- what came of it

    void guestsAre(LocalDate day) {
        var gone = new TreeSet<String>();
        rows("SELECT id FROM person WHERE state = 'LEAVER'").forEach(row -> gone.add(row[0]));
        guests.forEach(
                (guest, last) -> {
                    if (gone.contains(guest) != day.isAfter(last)) {
                        refused.add("guest until %s on %s".formatted(last, day));
                    }
                });
    }

    void look(LocalDate day) {
        for (String[] row :
                rows(
                        "SELECT w.person_id, w.kind, w.due_on, w.other_id FROM waiting_item w"
                                + " LEFT JOIN partnership p ON p.id = w.partnership_id WHERE"
                                + " w.kind NOT LIKE 'mentor-%%' AND (p.state IS NULL OR p.state"
                                + " <> 'ON_HOLD')")) {
            Integer pair = pairOf.containsKey(row[0]) ? pairOf.get(row[0]) : pairOf.get(row[3]);
            waits.add(
                    "pair %d, %s: waits %s %s by %s"
                            .formatted(pair, day, row[1], who(pair, row[0]), row[2]));
        }
    }

    private String who(Integer pair, String person) {
        if (pair != null && mentors.get(pair).value().equals(person)) {
            return "mentor";
        }
        if (pair != null && mentees.get(pair).value().equals(person)) {
            return "mentee";
        }
        return names.getOrDefault(person, person);
    }

    List<String> messages() {
        if (messages == null) {
            messages =
                    db.inTransaction(
                            () ->
                                    db
                                            .em()
                                            .createQuery(
                                                    "select m from OutboxMessage m where"
                                                            + " m.writtenAt >= :begun",
                                                    OutboxMessage.class)
                                            .setParameter("begun", begun)
                                            .getResultList()
                                            .stream()
                                            .map(this::message)
                                            .toList());
        }
        return messages;
    }

    private String message(OutboxMessage message) {
        Integer pair = pairOf.get(message.to().value());
        Map<String, String> values = new LinkedHashMap<>(message.values());
        for (String about : List.of("mentor", "partner")) {
            if (pair == null && values.containsKey(about)) {
                pair = pairOf.get(values.get(about));
            }
        }
        var words = new ArrayList<String>();
        for (var value : values.entrySet()) {
            words.add(value.getKey() + "=" + who(pair, value.getValue()));
        }
        Collections.sort(words);
        return OnePair.line(
                message.writtenAt().atZone(LONDON).toLocalDate(),
                pair == null ? -1 : pair,
                message.key(),
                who(pair, message.to().value()),
                String.join(" ", words));
    }

    List<String> waits() {
        return waits;
    }

    List<String> refused() {
        return refused;
    }

    List<String> ends() {
        var ends = new ArrayList<String>();
        for (String[] row : rows("SELECT mentee_id, state, ending FROM partnership")) {
            ends.add("pair %d is %s %s".formatted(pairOf.get(row[0]), row[1], row[2]));
        }
        for (String[] row :
                rows(
                        "SELECT p.mentee_id, r.number, r.period_from, r.period_until, r.due_on,"
                                + " r.state, r.recipient_id, r.sent_at, r.sent_words IS NULL FROM"
                                + " report r JOIN partnership p ON p.id = r.partnership_id")) {
            ends.add(
                    "pair %d, report %s: %s to %s, due %s, %s to %s on %s%s"
                            .formatted(
                                    pairOf.get(row[0]),
                                    row[1],
                                    row[2],
                                    row[3],
                                    row[4],
                                    row[5],
                                    row[6] == null ? null : names.get(row[6]),
                                    day(row[7]),
                                    row[7] != null && row[8].equals("1") ? ", facts only" : ""));
        }
        for (String[] row :
                rows(
                        "SELECT p.mentee_id, r.due_on, r.state, r.decided_at FROM review r JOIN"
                                + " partnership p ON p.id = r.partnership_id")) {
            ends.add(
                    "pair %d, review due %s: %s %s"
                            .formatted(pairOf.get(row[0]), row[1], row[2], day(row[3])));
        }
        for (String[] row :
                rows(
                        "SELECT p.mentee_id, l.since, l.nudged_at, l.shown_at, l.over_at FROM"
                                + " meeting_lapse l JOIN partnership p ON p.id ="
                                + " l.partnership_id")) {
            ends.add(
                    "pair %d, lapse since %s: nudged %s, shown %s, %s"
                            .formatted(
                                    pairOf.get(row[0]),
                                    row[1],
                                    day(row[2]),
                                    day(row[3]),
                                    row[4] == null ? "open" : "over"));
        }
        return ends;
    }

    private static LocalDate day(String instant) {
        return instant == null
                ? null
                : LocalDateTime.parse(instant.replace(' ', 'T'))
                        .atZone(ZoneOffset.UTC)
                        .withZoneSameInstant(LONDON)
                        .toLocalDate();
    }
}
