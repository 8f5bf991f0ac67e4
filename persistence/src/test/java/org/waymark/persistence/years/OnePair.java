package org.waymark.persistence.years;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.persistence.years.Deed.Did;
import org.waymark.persistence.years.Deed.Who;

/**
 * The life of one pair as it must be: what the two do is drawn by chance, and from that follows by
 * the rules which messages they get on which day, what waits for whom, and what has become of them.
 * Knows nothing of the domain: days are counted here anew.
 */
final class OnePair {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate NO_DAY = LocalDate.of(9999, 1, 1);

    enum State {
        BEFORE,
        ASKED,
        OFFERED,
        NEVER,
        AGREEING,
        ACTIVE,
        ON_HOLD,
        WINDING_DOWN,
        ENDED
    }

    final int number;
    final Terms terms;
    final List<Deed> deeds = new ArrayList<>();
    final List<String> messages = new ArrayList<>();
    final List<String> waits = new ArrayList<>();
    final Map<String, LocalDate> waiting = new TreeMap<>();
    final int firstManager;
    final int menteesManager;
    final boolean copy;
    State state = State.BEFORE;
    String ending;

    private final Random random;
    private final Set<LocalDate> closed;
    private final int managers;
    private LocalDate today;
    private LocalDateTime now;
    private Integer manager;

    private final LocalDate begins;
    private boolean offered;
    private LocalDate replyBy;
    private LocalDate answersOn;
    private LocalDate otherAnswersOn;
    private String answer;
    private boolean reminded;
    private LocalDate writesOn;
    private LocalDate signsOn;
    private LocalDate signed;
    private LocalDate endsOn;
    private final List<LocalDate> agreedReviews = new ArrayList<>();
    private int rhythm;

    private record Hold(LocalDate begun, long days) {}

    private final List<Hold> holds = new ArrayList<>();
    private LocalDate heldSince;
    private LocalDate goesOnAt;

    final List<Report> reports = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    final List<Lapse> lapses = new ArrayList<>();
    final List<Review> reviews = new ArrayList<>();
    private List<LocalDate> tasks = List.of();
    private boolean[] done = new boolean[0];
    private LocalDate endsWindDownOn;
    private LocalDate settlesOn;
    private Who leaver;

    static final class Report {
        int number;
        LocalDate from;
        LocalDate until;
        LocalDate opens;
        LocalDate due;
        String state = "COMING";
        LocalDateTime goesAt;
        boolean late;
        boolean mentorSays;
        boolean menteeSays;
        Integer recipient;
        LocalDate sentOn;
        boolean factsOnly;
        int wait = -1;
        String plan = "";

        boolean shown() {
            return List.of("SHOWN", "CHANGE_ASKED", "KEPT").contains(state);
        }

        boolean open() {
            return shown() || List.of("COMING", "WRITING", "AGREED").contains(state);
        }
    }

    private static final class Meeting {
        int number;
        String state;
        Who by;
        LocalDateTime begins;
        LocalDateTime calendar;
        boolean reminded;
        boolean asked;
        boolean logged;
        int wait = -1;
        String plan = "";
    }

    static final class Lapse {
        LocalDate since;
        LocalDate nudged;
        LocalDate shown;
        boolean open;
    }

    static final class Review {
        LocalDate due;
        String state = "ALONE";
        boolean mentor;
        boolean mentee;
        Who writer;
        String decision;
        LocalDate next;
        LocalDate until;
        LocalDate decided;
        int wait = -1;
    }

    OnePair(
            int number,
            Terms terms,
            LocalDate begins,
            Set<LocalDate> closed,
            int managers,
            Random random) {
        this.number = number;
        this.terms = terms;
        this.begins = begins;
        this.closed = closed;
        this.managers = managers;
        this.random = random;
        this.firstManager = chance(5) ? managers : random.nextInt(managers);
        this.menteesManager = random.nextInt(managers);
        this.copy = chance(25);
        this.manager = firstManager;
    }

    // ---- the hours of a day

    /** Lives through one day: what falls due at its beginning, what the two do, the evening. */
    void live(LocalDate day) {
        today = day;
        now = day.atStartOfDay();
        if (state == State.ON_HOLD && goesOnAt != null && !goesOnAt.isAfter(today)) {
            goOn(null);
        }
        lapsesAreShown();
        nudge();
        questionnairesFallDue();
        remindOfTomorrow();
        reportsFallDue();
        reviewsFallDue();
        askWhetherTheyMet();
        requestsExpire();
        now = day.atTime(9, 20).plusMinutes(random.nextInt(8));
        theTwo();
        now = day.atTime(17, 0);
        reportsFallDue();
        askWhetherTheyMet();
    }

    private void theTwo() {
        managersAnswer();
        answerQuestionnaires();
        switch (state) {
            case BEFORE -> ask();
            case ASKED -> answerRequest();
            case OFFERED -> answerOffer();
            case AGREEING -> agree();
            case ACTIVE -> {
                writeReports();
                meet();
                review();
                perhapsStandStill();
                perhapsPart();
            }
            case ON_HOLD -> perhapsGoOn();
            case WINDING_DOWN -> {
                writeReports();
                meet();
                review();
                windDown();
            }
            case ENDED -> settle();
            default -> {}
        }
        if (chance(0.3)) {
            changeManager();
        }
    }

    // ---- finding each other

    private void ask() {
        if (today.isBefore(begins)) {
            return;
        }
        offered = chance(40);
        replyBy = workingDay(today, terms.reply());
        answer = List.of("yes", "yes", "yes", "yes", "yes", "yes", "no", "silence").get(any(8));
        int time = (int) ChronoUnit.DAYS.between(today, replyBy);
        answersOn = chance(20) ? replyBy : today.plusDays(1 + any(time));
        otherAnswersOn = today.plusDays(1 + any(time));
        if (offered) {
            did(Did.OFFER, Who.COORDINATOR);
            state = State.OFFERED;
            for (Who one : List.of(Who.MENTEE, Who.MENTOR)) {
                say("offer", one, partner(one), date(replyBy));
                waits("offer-answer", one, 0, replyBy);
            }
        } else {
            did(Did.ASK, Who.MENTEE);
            state = State.ASKED;
            say("request", Who.MENTOR, partner(Who.MENTOR), date(replyBy));
            waits("request-answer", Who.MENTOR, 0, replyBy);
        }
    }

    private void answerRequest() {
        if (!today.equals(answersOn) || answer.equals("silence")) {
            return;
        }
        done("request-answer", 0);
        if (answer.equals("yes")) {
            did(Did.ACCEPT, Who.MENTOR);
            say("accepted", Who.MENTEE, partner(Who.MENTEE));
            begin();
        } else {
            did(Did.DECLINE, Who.MENTOR);
            say("declined", Who.MENTEE, partner(Who.MENTEE), "next-step=choose");
            state = State.NEVER;
        }
    }

    private void answerOffer() {
        if (answer.equals("silence")) {
            return;
        }
        if (today.equals(otherAnswersOn)) {
            did(Did.SAY_YES, Who.MENTEE);
            done("offer-answer", 0, Who.MENTEE);
            if (answer.equals("yes") && answersOn.isBefore(today)) {
                begin();
            }
        }
        if (today.equals(answersOn) && state == State.OFFERED) {
            done("offer-answer", 0, Who.MENTOR);
            if (answer.equals("no")) {
                did(Did.SAY_NO, Who.MENTOR);
                offerClosed();
            } else {
                did(Did.SAY_YES, Who.MENTOR);
                if (!otherAnswersOn.isAfter(today)) {
                    begin();
                }
            }
        }
    }

    private void offerClosed() {
        say("offer-closed", Who.MENTEE, "next-step=coordinator");
        say("offer-closed", Who.MENTOR, "next-step=place-free");
        done("offer-answer", 0);
        state = State.NEVER;
    }

    private void requestsExpire() {
        if (state == State.ASKED && replyBy.isBefore(today)) {
            say("expired", Who.MENTEE, partner(Who.MENTEE), "next-step=choose");
            say("expired-mentor", Who.MENTOR, partner(Who.MENTOR));
            done("request-answer", 0);
            state = State.NEVER;
        } else if (state == State.OFFERED && replyBy.isBefore(today)) {
            offerClosed();
        } else if (state == State.ASKED && !reminded && !replyBy.isAfter(workingDay(today, 2))) {
            reminded = true;
            say("request-2days", Who.MENTOR, partner(Who.MENTOR), date(replyBy));
        }
    }

    private void begin() {
        state = State.AGREEING;
        LocalDate by = workingDay(today, 10);
        for (Who one : List.of(Who.MENTOR, Who.MENTEE)) {
            say("agree-write", one, partner(one), date(by));
            waits("agreement-write", one, 0, by);
        }
        writesOn = chance(4) ? NO_DAY : today.plusDays(1 + any(15));
        signsOn = chance(3) ? NO_DAY : writesOn.plusDays(chance(50) ? 0 : any(9));
    }

    // ---- the agreement

    private void agree() {
        if (today.equals(writesOn)) {
            endsOn = today.plusMonths(terms.months()).plusDays(any(30));
            rhythm = chance(70) ? terms.rhythm() : List.of(1, 2, 4).get(any(3));
            int days = (int) ChronoUnit.DAYS.between(today, endsOn);
            for (int i = 1 + any(2); i > 0; i--) {
                LocalDate date = today.plusDays(1 + any(days));
                if (!agreedReviews.contains(date)) {
                    agreedReviews.add(date);
                }
            }
            startsOn = today;
            firstUntil = endsOn;
            did(Did.WRITE_AND_SIGN, Who.MENTEE);
            done("agreement-write", 0);
            say("agree-sign", Who.MENTOR, partner(Who.MENTOR));
            waits("agreement-sign", Who.MENTOR, 0, null);
        }
        if (today.equals(signsOn)) {
            did(Did.SIGN, Who.MENTOR);
            done("agreement-sign", 0);
            signed = today;
            state = State.ACTIVE;
            ask("q-before", Who.MENTEE);
            LocalDate by = workingDay(today, terms.firstMeeting());
            for (Who one : List.of(Who.MENTOR, Who.MENTEE)) {
                say("first-meeting", one, date(by));
                waits("meeting-first", one, 0, by);
            }
            if (!terms.reports().equals("off")) {
                nextReport(1);
            }
        }
    }

    private LocalDate startsOn;

    private LocalDate firstUntil;

    LocalDate firstUntil() {
        return firstUntil;
    }

    List<LocalDate> agreedReviews() {
        return agreedReviews;
    }

    int agreedRhythm() {
        return rhythm;
    }

    // ---- reports

    private void nextReport(int next) {
        var report = new Report();
        report.number = next;
        report.from = next == 1 ? signed : moved(falls(next - 1));
        dates(report);
        reports.add(report);
    }

    private void dates(Report report) {
        LocalDate falls = moved(falls(report.number));
        report.until = falls.minusDays(1);
        report.opens = falls.minusDays(3);
        report.due = workingDay(report.until, 1);
    }

    /** Days 14 and 28 after the signing, then each month from day 28; or every fortnight. */
    private LocalDate falls(int report) {
        if (report <= 2 || terms.reports().equals("fortnightly")) {
            return signed.plusDays(14L * report);
        }
        return signed.plusDays(28).plusMonths(report - 2);
    }

    private boolean meets() {
        return state == State.ACTIVE || state == State.WINDING_DOWN;
    }

    private void reportsFallDue() {
        if (!meets() || reports.isEmpty()) {
            return;
        }
        while (reports.get(reports.size() - 1).until.isBefore(today)) {
            nextReport(reports.size() + 1);
        }
        for (Report one : reports) {
            if (one.state.equals("COMING") && !one.opens.isAfter(today)) {
                if (isForbidden()) {
                    one.state = "WITHHELD";
                } else {
                    one.state = "WRITING";
                    say("report-write", Who.MENTOR, date(one.due));
                    waits("report-write", Who.MENTOR, one.number, one.due);
                    one.wait = chance(10) ? 100 : any(14);
                }
            }
            if (one.state.equals("WRITING") && one.due.isBefore(today) && !one.late) {
                one.late = true;
                say("report-late", Who.MENTOR, date(one.due));
            }
            boolean over = one.shown() && !now.isBefore(one.goesAt);
            if (one.state.equals("AGREED") || over) {
                send(one);
            }
        }
    }

    /** The manager above all others stands in the mentee's line, too. */
    private boolean isForbidden() {
        return manager != null && manager == managers;
    }

    private void send(Report one) {
        if (manager == null) {
            return;
        }
        about("report", one.number);
        if (isForbidden()) {
            one.state = "WITHHELD";
            return;
        }
        one.factsOnly = !one.state.equals("SHOWN") && !one.state.equals("AGREED");
        one.state = "SENT";
        one.recipient = manager;
        one.sentOn = today;
        String period = "period=" + one.from + "/" + one.until;
        sayTo("report-sent", "manager " + manager, "mentor=mentor", period);
        if (copy) {
            sayTo("report-copy", "manager of mentee " + menteesManager, "mentor=mentor", period);
        }
        waits("report-read", "manager " + manager, one.number, null);
        one.wait = chance(30) ? -1 : any(9);
        one.plan = chance(25) ? "talk" : "read";
    }

    private void writeReports() {
        for (Report one : reports) {
            if (one.state.equals("WRITING") && one.wait-- == 0) {
                show(one);
                return;
            }
            if (one.shown() && one.wait-- == 0) {
                answerReport(one);
                return;
            }
        }
    }

    private void show(Report one) {
        boolean again = one.shown();
        did(Did.SHOW, Who.MENTOR, one.number);
        one.state = "SHOWN";
        one.mentorSays = true;
        one.menteeSays = false;
        goesNotBefore(one, workingDay(today, again ? 1 : 2));
        lookAt(one, Who.MENTEE, "report-look");
        one.wait = any(4);
        one.plan = List.of("agree", "agree", "line", "change", "nothing").get(any(again ? 2 : 5));
    }

    private void goesNotBefore(Report one, LocalDate day) {
        LocalDateTime at = day.atTime(17, 0);
        if (one.goesAt == null || one.goesAt.isBefore(at)) {
            one.goesAt = at;
        }
    }

    private void lookAt(Report one, Who who, String kind) {
        about("report", one.number);
        if (manager != null) {
            say("report-look", who, "manager=manager " + manager, date(one.goesAt.toLocalDate()));
        }
        waits(kind, who, one.number, one.goesAt.toLocalDate());
    }

    private void answerReport(Report one) {
        switch (one.plan) {
            case "agree" -> {
                did(Did.AGREE, one.menteeSays ? Who.MENTOR : Who.MENTEE, one.number);
                one.state = "AGREED";
                about("report", one.number);
                send(one);
            }
            case "line" -> {
                did(Did.ADD_LINE, Who.MENTEE, one.number);
                one.mentorSays = false;
                one.menteeSays = true;
                one.state = "SHOWN";
                goesNotBefore(one, workingDay(today, 1));
                lookAt(one, Who.MENTOR, "report-line");
                one.wait = any(3);
                one.plan = chance(60) ? "agree" : "nothing";
            }
            case "change" -> {
                if (!now.isBefore(one.goesAt)) {
                    return;
                }
                did(Did.ASK_CHANGE, Who.MENTEE, one.number);
                one.state = "CHANGE_ASKED";
                goesNotBefore(one, workingDay(today, 1));
                about("report", one.number);
                say(
                        "report-change",
                        Who.MENTOR,
                        partner(Who.MENTOR),
                        date(one.goesAt.toLocalDate()));
                waits("report-change", Who.MENTOR, one.number, one.goesAt.toLocalDate());
                one.wait = any(3);
                one.plan = List.of("show", "keep", "nothing").get(any(3));
            }
            case "show" -> show(one);
            case "keep" -> {
                did(Did.KEEP, Who.MENTOR, one.number);
                one.state = "KEPT";
                goesNotBefore(one, workingDay(today, 1));
                lookAt(one, Who.MENTEE, "report-kept");
                one.wait = any(2);
                one.plan = chance(50) ? "agree" : "nothing";
                one.menteeSays = false;
            }
            default -> {}
        }
    }

    private void managersAnswer() {
        for (Report one : reports) {
            boolean same = one.recipient != null && one.recipient.equals(manager);
            if (one.state.equals("SENT") && same && one.wait-- == 0) {
                about("report", one.number);
                if (one.plan.equals("talk")) {
                    did(Did.ASK_TO_TALK, Who.MANAGER, one.number);
                    one.state = "TALK_ASKED";
                    say("manager-asked", Who.MENTOR, "manager=manager " + manager);
                    waits("report-talk", Who.MENTOR, one.number, null);
                    one.wait = chance(50) ? any(9) : -1;
                } else {
                    did(Did.ACKNOWLEDGE, Who.MANAGER, one.number);
                    one.state = "ACKNOWLEDGED";
                }
                return;
            }
            if (one.state.equals("TALK_ASKED") && one.wait-- == 0) {
                did(Did.TALKED, Who.MENTOR, one.number);
                one.state = "ACKNOWLEDGED";
                about("report", one.number);
                return;
            }
        }
    }

    private void changeManager() {
        Integer next = chance(15) ? null : chance(5) ? managers : Integer.valueOf(any(managers));
        manager = next;
        did(Did.CHANGE_MANAGER, Who.RECORDS, next == null ? -1 : next);
    }

    // ---- meetings

    private Meeting open() {
        return meetings.stream()
                .filter(one -> one.state.equals("PROPOSED") || isAhead(one))
                .findFirst()
                .orElse(null);
    }

    private boolean isAhead(Meeting one) {
        return one.state.equals("BOOKED") && one.begins.isAfter(now);
    }

    private void meet() {
        for (Meeting one : meetings) {
            if (one.state.equals("BOOKED") && one.asked && one.wait-- == 0) {
                tell(one);
                return;
            }
            if (one.state.equals("HELD") && !one.logged && one.wait-- == 0) {
                did(Did.LOG, any(), one.number);
                one.logged = true;
                about("meeting", one.number);
                return;
            }
        }
        Meeting open = open();
        if (open == null) {
            if (chance(100.0 / (3 + 4 * rhythm))) {
                propose();
            }
        } else if (open.state.equals("PROPOSED")) {
            if (open.wait-- == 0) {
                choose(open);
            }
        } else if (isAhead(open) && open.begins.toLocalDate().isAfter(today)) {
            if (chance(3)) {
                move(open);
            } else if (chance(3)) {
                cancel(open);
            }
        }
    }

    private LocalDateTime someTime() {
        LocalDate day = today.plusDays(1 + any(16));
        LocalTime time =
                List.of(LocalTime.of(10, 0), LocalTime.of(13, 30), LocalTime.of(15, 0)).get(any(3));
        return day.atTime(time);
    }

    private void propose() {
        LocalDateTime at = someTime();
        boolean taken = meetings.stream().anyMatch(one -> at.equals(one.begins));
        if (at.toLocalDate().isAfter(endsOn) || taken) {
            return;
        }
        var meeting = new Meeting();
        meeting.number = meetings.size() + 1;
        meeting.by = any();
        meeting.begins = at;
        meeting.state = "PROPOSED";
        meetings.add(meeting);
        proposed(meeting, Did.PROPOSE);
        meeting.wait = any(4);
    }

    private void proposed(Meeting meeting, Did how) {
        did(how, meeting.by, meeting.number, null, meeting.begins, null);
        about("meeting", meeting.number);
        hasADate();
        Who partner = meeting.by.partner();
        say("meeting-proposed", partner, partner(partner));
        waits("meeting-choose", partner, meeting.number, null);
    }

    private void hasADate() {
        done("meeting-first", 0);
        done("meeting-lapse", 0);
    }

    private void choose(Meeting meeting) {
        if (!meeting.begins.isAfter(now) || chance(10)) {
            cancel(meeting);
            return;
        }
        meeting.state = "BOOKED";
        meeting.calendar = meeting.begins;
        did(Did.CHOOSE, meeting.by.partner(), meeting.number, null, meeting.begins, null);
        about("meeting", meeting.number);
        hasADate();
        endLapse();
        for (Who one : List.of(Who.MENTOR, Who.MENTEE)) {
            say(
                    "date-set",
                    one,
                    partner(one),
                    date(meeting.begins.toLocalDate()),
                    time(meeting),
                    "place=online");
        }
        meeting.wait = chance(10) ? 1000 : any(5);
        meeting.plan = chance(85) ? "met" : "missed";
    }

    private void move(Meeting meeting) {
        LocalDateTime at = someTime();
        boolean taken = meetings.stream().anyMatch(one -> at.equals(one.begins));
        if (at.toLocalDate().isAfter(endsOn) || taken) {
            return;
        }
        meeting.by = any();
        meeting.begins = at;
        meeting.state = "PROPOSED";
        meeting.reminded = false;
        meeting.asked = false;
        proposed(meeting, Did.MOVE);
        meeting.wait = any(3);
    }

    private void cancel(Meeting meeting) {
        Who by = any();
        did(Did.CANCEL, by, meeting.number);
        boolean booked = meeting.state.equals("BOOKED");
        meeting.state = "CANCELLED";
        about("meeting", meeting.number);
        if (booked) {
            LocalDate day = meeting.begins.toLocalDate();
            say("meeting-off", by.partner(), partner(by.partner()), date(day));
            say("date-off", by, partner(by), date(day));
        } else if (meeting.calendar != null) {
            bothOff(meeting);
        }
        meeting.calendar = null;
    }

    private void bothOff(Meeting meeting) {
        off(meeting, Who.MENTOR);
        off(meeting, Who.MENTEE);
    }

    private void off(Meeting meeting, Who who) {
        say("date-off", who, partner(who), date(meeting.calendar.toLocalDate()));
    }

    /** What lies ahead is off, without anyone's doing. */
    private void allOff(Who... told) {
        for (Meeting one : meetings) {
            if (one.state.equals("PROPOSED") || isAhead(one)) {
                one.state = "CANCELLED";
                about("meeting", one.number);
                if (one.calendar != null && one.calendar.isAfter(now)) {
                    for (Who who : told) {
                        off(one, who);
                    }
                }
            }
        }
    }

    private void remindOfTomorrow() {
        for (Meeting one : meetings) {
            boolean tomorrow = one.begins.toLocalDate().equals(today.plusDays(1));
            if (one.state.equals("BOOKED") && tomorrow && !one.reminded && meets()) {
                one.reminded = true;
                for (Who who : List.of(Who.MENTOR, Who.MENTEE)) {
                    say("meeting-tomorrow", who, partner(who), time(one), "place=online");
                }
            }
        }
    }

    private void askWhetherTheyMet() {
        for (Meeting one : meetings) {
            boolean over = !one.begins.plusMinutes(60).isAfter(now);
            if (one.state.equals("BOOKED") && over && !one.asked && meets()) {
                one.asked = true;
                for (Who who : List.of(Who.MENTOR, Who.MENTEE)) {
                    say("log-write", who, date(one.begins.toLocalDate()));
                    waits("meeting-tell", who, one.number, null);
                }
            }
        }
    }

    private void tell(Meeting one) {
        about("meeting", one.number);
        if (one.plan.equals("missed")) {
            did(Did.MISS, any(), one.number);
            one.state = "MISSED";
            return;
        }
        Who told = any();
        did(Did.MEET, told, one.number);
        one.state = "HELD";
        hasADate();
        endLapse();
        // Who said that they met is done; the other may still say their minutes.
        waits("meeting-log", told == Who.MENTOR ? Who.MENTEE : Who.MENTOR, one.number, null);
        one.wait = chance(30) ? -1 : any(4);
    }

    // ---- not meeting

    private Lapse openLapse() {
        return lapses.stream().filter(one -> one.open).findFirst().orElse(null);
    }

    private void endLapse() {
        Lapse open = openLapse();
        if (open != null) {
            open.open = false;
            done("meeting-lapse-seen", 0);
            hasADate();
        }
    }

    private void nudge() {
        boolean ahead = meetings.stream().anyMatch(this::isAhead);
        if (state != State.ACTIVE || ahead || openLapse() != null) {
            return;
        }
        LocalDate since =
                meetings.stream()
                        .filter(one -> one.state.equals("HELD"))
                        .map(one -> one.begins.toLocalDate())
                        .max(LocalDate::compareTo)
                        .orElse(signed);
        LocalDate by = movedSince(since, meetBy(since));
        if (!today.isAfter(by)) {
            return;
        }
        Lapse known =
                lapses.stream().filter(one -> one.since.equals(since)).findFirst().orElse(null);
        Lapse lapse = known == null ? new Lapse() : known;
        lapse.since = since;
        lapse.nudged = today;
        lapse.shown = null;
        lapse.open = true;
        long weeks = ChronoUnit.DAYS.between(since, today) / 7;
        for (Who who : List.of(Who.MENTOR, Who.MENTEE)) {
            if (known == null && weeks <= 1) {
                say("lapse-week", who);
            } else if (known == null) {
                say("lapse", who, "weeks=" + weeks);
            }
            waits("meeting-lapse", who, 0, null);
        }
        if (known == null) {
            lapses.add(lapse);
        }
    }

    private LocalDate meetBy(LocalDate since) {
        LocalDate by = since.plusDays(7L * rhythm);
        if (rhythm != terms.rhythm()) {
            return by;
        }
        LocalDate month = signed.plusDays(28);
        if (terms.firstMonth() > 0 && since.isAfter(signed)) {
            long gap = (long) Math.ceil(28.0 / terms.firstMonth());
            LocalDate early = since.plusDays(gap);
            if (!early.isAfter(month) && early.isBefore(by)) {
                return early;
            }
        }
        if (terms.later() > 0 && !by.isBefore(signed.plusDays(7L * (terms.laterFrom() - 1)))) {
            LocalDate later = since.plusDays(7L * terms.later());
            return later.isAfter(by) ? later : by;
        }
        return by;
    }

    private void lapsesAreShown() {
        Lapse open = openLapse();
        if (state == State.ACTIVE
                && open != null
                && open.shown == null
                && !open.nudged.plusDays(14).isAfter(today)) {
            open.shown = today;
            waits("meeting-lapse-seen", "coordinator", 0, null);
        }
    }

    // ---- reviews

    private Review openReview() {
        return reviews.stream()
                .filter(one -> List.of("ALONE", "TOGETHER").contains(one.state))
                .findFirst()
                .orElse(null);
    }

    private void reviewsFallDue() {
        if (state != State.ACTIVE || openReview() != null) {
            return;
        }
        LocalDate last = meant(endsOn);
        var dates = new TreeSet<>(agreedReviews);
        LocalDate decided = null;
        LocalDate dueLast = null;
        Review named = null;
        for (Review one : reviews) {
            decided = latest(decided, one.decided);
            dueLast = latest(dueLast, one.due);
            boolean newer = named == null || !one.decided.isBefore(named.decided);
            if (one.next != null && one.decided != null && newer) {
                named = one;
            }
        }
        if (named != null) {
            dates.add(meant(movedSince(named.decided, named.next)));
        }
        for (LocalDate rule : byRule(last)) {
            boolean near =
                    dates.stream()
                            .anyMatch(one -> Math.abs(ChronoUnit.DAYS.between(one, rule)) <= 14);
            if (!near) {
                dates.add(rule);
            }
        }
        dates.removeIf(date -> date.isBefore(startsOn) || date.isAfter(last));
        closeTheGaps(dates, decided == null ? startsOn : meant(decided), last);
        LocalDate date = null;
        for (LocalDate one : dates) {
            date = moved(one).minusDays(7).isAfter(today) ? date : moved(one);
        }
        boolean served = decided != null && date != null && !decided.isBefore(date.minusDays(28));
        if (date == null || dueLast != null && !dueLast.isBefore(date) || served) {
            return;
        }
        open(date.isBefore(today) ? today.plusDays(7) : date);
    }

    private TreeSet<LocalDate> byRule(LocalDate last) {
        var dates = new TreeSet<LocalDate>();
        terms.reviewWeeks().forEach(week -> dates.add(startsOn.plusDays(7L * week)));
        if (terms.halfway()) {
            dates.add(startsOn.plusDays(ChronoUnit.DAYS.between(startsOn, last) / 2));
            dates.add(last.minusDays(7L * terms.beforeEnd()));
        }
        return dates;
    }

    private void closeTheGaps(TreeSet<LocalDate> dates, LocalDate since, LocalDate last) {
        if (terms.everyWeeks() == 0) {
            return;
        }
        LocalDate from = since;
        while (from.plusDays(7L * terms.everyWeeks()).isBefore(last)) {
            LocalDate atLatest = from.plusDays(7L * terms.everyWeeks());
            LocalDate before = dates.floor(atLatest);
            from = before != null && before.isAfter(from) ? before : atLatest;
            dates.add(from);
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private void open(LocalDate due) {
        var review = new Review();
        review.due = due;
        review.wait = chance(15) ? 1000 : any(12);
        reviews.add(review);
        for (Who one : List.of(Who.MENTOR, Who.MENTEE)) {
            say("review-due", one, date(due));
            waits("review-alone", one, 0, due);
        }
    }

    private void review() {
        Review one = openReview();
        if (one == null) {
            if (chance(0.15)) {
                did(Did.ASK_REVIEW, any());
                open(today.plusDays(14));
            }
            return;
        }
        if (one.wait-- != 0) {
            return;
        }
        one.wait = any(5);
        if (one.state.equals("ALONE")) {
            answerAlone(one);
        } else if (one.writer == null || cannotHoldAnyMore(one)) {
            decide(one);
        } else {
            agreeTo(one);
        }
    }

    private void answerAlone(Review one) {
        Who who = one.mentor ? Who.MENTEE : one.mentee ? Who.MENTOR : any();
        did(Did.ANSWER_ALONE, who);
        one.mentor |= who == Who.MENTOR;
        one.mentee |= who == Who.MENTEE;
        done("review-alone", 0, who);
        if (one.mentor && one.mentee) {
            one.state = "TOGETHER";
            say("review-together", who.partner(), partner(who.partner()), date(one.due));
            waits("review-together", Who.MENTOR, 0, one.due);
            waits("review-together", Who.MENTEE, 0, one.due);
        }
    }

    /** Its day has come before the other agreed, or they are in their last weeks by now. */
    private boolean cannotHoldAnyMore(Review one) {
        return one.next != null && !one.next.isAfter(today)
                || one.decision.equals("continue")
                        && (one.until == null
                                ? state == State.WINDING_DOWN || !endsOn.isAfter(today)
                                : !one.until.isAfter(today));
    }

    private void decide(Review one) {
        boolean needsDay = state == State.WINDING_DOWN || !endsOn.isAfter(today.plusDays(12));
        int chosen = any(20);
        one.decision =
                chosen < 15
                        ? "continue"
                        : chosen < 17
                                ? "wind-down"
                                : chosen < 18 ? "continue-with-another-mentor" : "end";
        boolean goesOn = one.decision.equals("continue");
        one.until =
                goesOn && (needsDay || chance(10))
                        ? latest(endsOn, today).plusDays(30 + any(90))
                        : null;
        one.next = chance(30) ? today.plusDays(20 + any(60)) : null;
        one.writer = any();
        did(
                Did.DECIDE,
                one.writer,
                0,
                one.next,
                one.until == null ? null : one.until.atTime(0, 0),
                one.decision);
        done("review-together", 0);
        done("review-agree", 0);
        Who agrees = one.writer.partner();
        say("review-agree", agrees, partner(agrees), date(one.due));
        waits("review-agree", agrees, 0, one.due);
        one.wait = any(4);
    }

    private void agreeTo(Review one) {
        did(Did.AGREE_DECISION, one.writer.partner());
        one.state = "DECIDED";
        one.decided = today;
        done("review-agree", 0);
        switch (one.decision) {
            case "continue" -> {
                if (one.until != null) {
                    endsOn = one.until;
                    if (state == State.WINDING_DOWN) {
                        state = State.ACTIVE;
                        done("wind-down", 0);
                    }
                }
            }
            case "end" -> {
                ended(goodEnding());
                endMessage(Who.MENTOR);
                endMessage(Who.MENTEE);
            }
            default -> {
                if (one.decision.startsWith("continue")) {
                    sayTo("another-mentor", "coordinator", "partner=mentee");
                    waits("another-mentor", "coordinator", 0, null);
                }
                if (state == State.ACTIVE) {
                    beginWindDown();
                }
            }
        }
    }

    // ---- standing still

    private void perhapsStandStill() {
        if (state != State.ACTIVE || !chance(1)) {
            return;
        }
        Who by = any();
        goesOnAt = chance(60) ? today.plusDays(1 + any(70)) : null;
        did(Did.HOLD, by, 0, goesOnAt, null, null);
        state = State.ON_HOLD;
        heldSince = today;
        say("hold", by.partner(), partner(by.partner()), date(today), "next-step=you-will-hear");
        allOff(Who.MENTOR, Who.MENTEE);
        endLapse();
    }

    private void perhapsGoOn() {
        if (goesOnAt == null && chance(3)) {
            Who by = any();
            did(Did.GO_ON, by);
            goOn(by);
        } else if (chance(0.3)) {
            leave();
        }
    }

    private void goOn(Who by) {
        long days = ChronoUnit.DAYS.between(heldSince, today);
        holds.add(new Hold(heldSince, days));
        endsOn = endsOn.plusDays(days);
        state = State.ACTIVE;
        waiting.replaceAll(
                (what, due) ->
                        due == null || due.isBefore(heldSince) || isNotOfThePair(what)
                                ? due
                                : due.plusDays(days));
        for (Report one : reports) {
            if (!one.open()) {
                continue;
            }
            if (!one.until.plusDays(1).isBefore(heldSince)) {
                dates(one);
            } else if (!one.due.isBefore(heldSince)) {
                one.due = workingDay(one.due.plusDays(days).minusDays(1), 1);
            }
            if (one.goesAt != null && !one.goesAt.toLocalDate().isBefore(heldSince)) {
                one.goesAt = one.goesAt.plusDays(days);
            }
            waiting.computeIfPresent("report-write mentor #" + one.number, (what, due) -> one.due);
        }
        Review review = openReview();
        if (review != null && !review.due.isBefore(heldSince)) {
            review.due = review.due.plusDays(days);
        }
        for (Who one : List.of(Who.MENTOR, Who.MENTEE)) {
            if (one != by) {
                say("hold-over", one, partner(one), date(today), "count=" + days);
            }
        }
        heldSince = null;
        goesOnAt = null;
    }

    private LocalDate moved(LocalDate meant) {
        return movedSince(LocalDate.MIN, meant);
    }

    private LocalDate movedSince(LocalDate said, LocalDate meant) {
        LocalDate day = meant;
        for (Hold hold : holds) {
            if (!hold.begun().isBefore(said) && !day.isBefore(hold.begun())) {
                day = day.plusDays(hold.days());
            }
        }
        return day;
    }

    /** The first day that, moved, isn't before this one. */
    private LocalDate meant(LocalDate due) {
        long all = holds.stream().mapToLong(Hold::days).sum();
        LocalDate day = due.minusDays(all);
        while (moved(day).isBefore(due)) {
            day = day.plusDays(1);
        }
        return day;
    }

    // ---- parting

    private void perhapsPart() {
        if (state != State.ACTIVE) {
            return;
        }
        long left = ChronoUnit.DAYS.between(today, endsOn);
        if (chance(0.05) || left < 35 && chance(8)) {
            did(Did.WIND_DOWN, any());
            beginWindDown();
        } else if (chance(0.1)) {
            leave();
        }
    }

    private void beginWindDown() {
        state = State.WINDING_DOWN;
        var days = new ArrayList<LocalDate>();
        for (int i = 1; i <= 8; i++) {
            days.add(today.plusDays((long) terms.windDown() * i / 8));
        }
        tasks = days;
        done = new boolean[8];
        endsWindDownOn = chance(20) ? null : today.plusDays(any(terms.windDown() + 10));
        for (Who one : List.of(Who.MENTOR, Who.MENTEE)) {
            say("wind-down", one, partner(one), "count=8", date(days.get(0)));
            waits("wind-down", one, 0, days.get(0));
        }
    }

    private void windDown() {
        if (state != State.WINDING_DOWN) {
            return;
        }
        if (chance(30)) {
            int task = any(7);
            boolean yes = !done[task];
            did(Did.MARK, Who.MENTEE, task, null, null, yes ? "done" : "undone");
            done[task] = yes;
            int next = 0;
            while (done[next]) {
                next++;
            }
            waits("wind-down", Who.MENTOR, 0, tasks.get(next));
            waits("wind-down", Who.MENTEE, 0, tasks.get(next));
        }
        if (endsWindDownOn != null && !endsWindDownOn.isAfter(today)) {
            did(Did.END, any());
            ended(goodEnding());
            endMessage(Who.MENTOR);
            endMessage(Who.MENTEE);
        } else if (chance(1)) {
            leave();
        }
    }

    private String goodEnding() {
        return today.isBefore(endsOn.minusDays(28)) ? "FINISHED_EARLY" : "COMPLETED";
    }

    private final List<Meeting> untold = new ArrayList<>();

    private void ended(String kind) {
        ending = kind;
        state = State.ENDED;
        ended = today;
        settle("q-before");
        ask("q-after", Who.MENTEE);
        ask("q-mentor", Who.MENTOR);
        waiting.keySet().removeIf(what -> !isNotOfThePair(what));
        for (Report one : reports) {
            if (one.open()) {
                one.state = "CLOSED";
            }
        }
        Review review = openReview();
        if (review != null) {
            review.state = "CLOSED";
        }
        Lapse lapse = openLapse();
        if (lapse != null) {
            lapse.open = false;
        }
        for (Meeting one : meetings) {
            if (one.state.equals("PROPOSED") || one.state.equals("BOOKED")) {
                one.state = "CANCELLED";
                if (one.calendar != null) {
                    untold.add(one);
                }
            }
        }
    }

    private static boolean isNotOfThePair(String what) {
        return what.startsWith("report-read")
                || what.startsWith("report-talk")
                || what.startsWith("another-mentor")
                || what.startsWith("exit-settle")
                || what.startsWith("q-");
    }

    private void endMessage(Who one) {
        say("ended", one, partner(one), date(today), "erase-date=" + today.plusMonths(12));
        fallAway(one);
    }

    private void fallAway(Who one) {
        for (Meeting off : untold) {
            if (off.calendar.isAfter(now)) {
                off(off, one);
            }
        }
    }

    private void leave() {
        leaver = any();
        boolean self = chance(50);
        did(Did.LEAVE, leaver, 0, null, null, self ? "i-do" : "the-coordinator-kindly");
        ended("NO_FAULT_EXIT");
        endMessage(leaver);
        if (self) {
            exit();
        } else {
            sayTo("exit-settle", "coordinator", "partner=" + leaver);
            waits("exit-settle", "coordinator", 0, null);
            settlesOn = chance(10) ? NO_DAY : today.plusDays(1 + any(12));
        }
    }

    private void exit() {
        say("exit", leaver.partner(), partner(leaver.partner()), "coordinator=coordinator");
        fallAway(leaver.partner());
    }

    private void settle() {
        if (today.equals(settlesOn)) {
            did(Did.SETTLE, Who.COORDINATOR);
            done("exit-settle", 0);
            exit();
        }
    }

    // ---- questionnaires

    private LocalDate ended;

    private final Map<String, Questionnaire> questionnaires = new TreeMap<>();

    private static final class Questionnaire {
        Who who;
        LocalDate asked;
        boolean reminded;
        boolean settled;
    }

    private void ask(String key, Who who) {
        var one = new Questionnaire();
        one.who = who;
        one.asked = today;
        questionnaires.put(key, one);
        say(key, who);
        waits(key, who, 0, today.plusDays(28));
    }

    private void settle(String key) {
        questionnaires.get(key).settled = true;
        done(key, 0);
    }

    /**
     * Each is open for four weeks, is reminded of once after two, and not while they stand still.
     */
    private void questionnairesFallDue() {
        questionnaires.forEach(
                (key, one) -> {
                    LocalDate closes = one.asked.plusDays(28);
                    if (one.settled) {
                        return;
                    }
                    if (today.isAfter(closes)) {
                        settle(key);
                    } else if (!one.reminded
                            && !today.isBefore(one.asked.plusDays(14))
                            && state != State.ON_HOLD) {
                        one.reminded = true;
                        say("q-reminder", one.who, date(closes));
                    }
                });
        boolean due = ended != null && !ended.plusMonths(6).isAfter(today);
        if (due && !questionnaires.containsKey("q-six")) {
            ask("q-six", Who.MENTEE);
        }
    }

    private void answerQuestionnaires() {
        questionnaires.forEach(
                (key, one) -> {
                    if (!one.settled && chance(4)) {
                        boolean answers = chance(70);
                        did(
                                answers ? Did.ANSWER_QUESTIONS : Did.PUT_AWAY,
                                one.who,
                                0,
                                null,
                                null,
                                key);
                        settle(key);
                    }
                });
    }

    // ---- words for it

    private void did(Did what, Who who) {
        did(what, who, 0);
    }

    private void did(Did what, Who who, int which) {
        did(what, who, which, null, null, null);
    }

    private void did(Did what, Who who, int which, LocalDate day, LocalDateTime time, String word) {
        now = now.plusMinutes(7);
        deeds.add(new Deed(now, number, what, who, which, day, time, word));
    }

    private void say(String key, Who to, String... values) {
        sayTo(key, to.toString(), values);
    }

    private void sayTo(String key, String to, String... values) {
        Arrays.sort(values);
        messages.add(line(today, number, key, to, String.join(" ", values)));
    }

    static String line(LocalDate day, int pair, String key, String to, String values) {
        return "pair %d, %s: %s to %s %s".formatted(pair, day, key, to, values).strip();
    }

    private static String partner(Who one) {
        return "partner=" + one.partner();
    }

    private static String date(LocalDate day) {
        return "date=" + day;
    }

    private static String time(Meeting meeting) {
        return "time=" + meeting.begins.atZone(LONDON).toInstant();
    }

    private void waits(String kind, Who who, int which, LocalDate due) {
        waits(kind, who.toString(), which, due);
    }

    private void waits(String kind, String who, int which, LocalDate due) {
        waiting.put(kind + " " + who + " #" + which, due);
    }

    private void done(String kind, int which) {
        waiting.keySet().removeIf(one -> one.startsWith(kind + " ") && one.endsWith(" #" + which));
    }

    private void done(String kind, int which, Who who) {
        waiting.remove(kind + " " + who + " #" + which);
    }

    /** Nothing waits about this thing any more. */
    private void about(String thing, int which) {
        waiting.keySet().removeIf(one -> one.startsWith(thing + "-") && one.endsWith(" #" + which));
    }

    /** What waits now, for everyone to see. */
    void look(LocalDate day) {
        waiting.forEach(
                (what, due) -> {
                    boolean hidden = state == State.ON_HOLD && !isNotOfThePair(what);
                    if (!hidden) {
                        waits.add(
                                "pair %d, %s: waits %s by %s"
                                        .formatted(
                                                number, day, what.replaceAll(" #\\d+$", ""), due));
                    }
                });
    }

    private Who any() {
        return random.nextBoolean() ? Who.MENTOR : Who.MENTEE;
    }

    private int any(int below) {
        return random.nextInt(below);
    }

    private boolean chance(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    /** The working day so many working days later. */
    private LocalDate workingDay(LocalDate day, int days) {
        LocalDate reached = day;
        for (int left = days; left > 0; ) {
            reached = reached.plusDays(1);
            boolean weekend =
                    reached.getDayOfWeek() == DayOfWeek.SATURDAY
                            || reached.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !closed.contains(reached)) {
                left--;
            }
        }
        return reached;
    }
}
