package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.tests.people.TheSecondHalf.fromHome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/**
 * One pair, from the file that brings them to a good ending, as five people live it: administrator,
 * coordinator, mentor, mentee, and the mentor's line manager; none of them has a mouse.
 */
class TheWholeJourney {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final String PHASE = "The whole journey";

    private static final String PEOPLE =
            """
            staff_number,given_name,family_name,preferred_name,pronouns,email,state,post,unit,site,job_family,grade,fte,role_title,starts,contract_end,line_manager
            J1,Nesta,Farrow,,,nesta.farrow@northmoor.example,active,1,SPO,City campus,Teaching and research,Grade 9,1,Head of Sport Studies,2020-09-01,,
            J2,Dafydd,Quist,,he/him,dafydd.quist@northmoor.example,active,1,SPO,City campus,Teaching and research,Grade 8,1,Senior Lecturer,2020-09-01,,J1
            J3,Sarah,Quill,,she/her,sarah.quill@northmoor.example,active,1,SOF,City campus,Teaching and research,Grade 6,1,Associate Lecturer,2026-01-05,,N10028
            """;

    private Person sarah;
    private Person dafydd;
    private String pair;

    @Test
    void isWalkedByFivePeople(@TempDir Path folder) throws IOException {
        var owen = comesIn("owen");
        var grace = comesIn("grace");

        bringsPeople(owen, Files.writeString(folder.resolve("people.csv"), PEOPLE));
        publishes(owen);
        sarah = comesIn(NewAccount.of(waymark, "Sarah Quill"));
        dafydd = comesIn(NewAccount.of(waymark, "Dafydd Quist"));
        var account = NewAccount.of(waymark, "Nesta Farrow");
        var nesta = comesIn(account);

        join(grace);
        findEachOther();
        agree();
        isNotBookedBeforeTheTraining();
        recordsTheTraining(grace);
        meetAndLog();
        plan();
        new TheSecondHalf(waymark, sarah, dafydd, nesta, pair).isWalked();
        reachesTheManagerInNothingButTheReport(account);
    }

    private static Person comesIn(String name) {
        return waymark.person(name).byKeyboard().signsIn();
    }

    private static void bringsPeople(Person owen, Path file) {
        owen.opens("/my/home.xhtml").follows("People and import").follows("Import people");
        owen.uploads("File of people or of the organisation", file);
        owen.presses("Upload and look").sees("Nothing saved yet").sees("Sarah Quill");
        owen.presses("Apply").sees("changes are saved");
    }

    private static void publishes(Person owen) {
        owen.follows("Schemes and phases").follows("Begin a scheme");
        owen.fills("Name of the scheme", "Scheme of " + PHASE).fills("Name of the phase", PHASE);
        owen.fills("First day", LocalDate.now().toString());
        owen.fills("Last day", LocalDate.now().plusMonths(14).toString());
        owen.presses("Make the draft").sees("Nobody has been told.");
        String draft = owen.address();
        owen.follows("Coordinators").fills("Part of a name", "Grace Adeyemi");
        owen.presses("Search").presses("Name").sees("Grace Adeyemi");
        owen.opens(draft).presses("Publish").sees(PHASE + " is open: people can join");
    }

    private void join(Person grace) {
        dafydd.follows("Schemes").follows("Join as a mentor " + PHASE);
        dafydd.fills("A few lines about you", "I like plans on one page.");
        dafydd.ticks("Projects").ticks("Online").chooses("Places you offer", "2");
        dafydd.presses("Join").sees("You have joined " + PHASE);
        sarah.follows("Schemes").follows("Join as a mentee " + PHASE);
        sarah.fills("What would you like to work on?", "Leading a small project.");
        sarah.ticks("Projects").ticks("Online").chooses("What brings you here?", "a new role");
        sarah.presses("Join").sees("You have joined " + PHASE);

        fromHome(grace, "Dafydd Quist would like to be a mentor", "See who has joined");
        grace.in("Dafydd Quist").presses("Approve").sees("Approved: mentees can ask now");
    }

    private void findEachOther() {
        fromHome(sarah, "Choose a mentor", "Find a mentor");
        sarah.in("Dafydd Quist").sees("2 places left of 2").sees("Outside your reporting line");
        sarah.presses("Add Dafydd Quist to my choices").follows("Check and ask (1)");
        sarah.presses("Ask Dafydd").sees("Dafydd Quist has been asked.");
        fromHome(dafydd, "Sarah Quill would like you as mentor", "Read the request");
        dafydd.presses("Accept Sarah’s request").sees("You are Sarah’s mentor.");
        pair = dafydd.address().replaceAll(".*id=", "");
    }

    private void agree() {
        fromHome(sarah, "Write your agreement with Dafydd", "Write the agreement");
        TheAgreement.isWrittenBy(sarah, "I lead a small project.");
        sarah.presses("Sign this version");
        fromHome(dafydd, "Sign your agreement with Sarah", "Read and sign");
        dafydd.presses("Sign this version").sees("Active");
    }

    private void isNotBookedBeforeTheTraining() {
        sarah.opens(propose()).sees("Dafydd’s training isn’t recorded yet");
        assertThat(sarah.locator("#send").count()).isZero();
    }

    private void recordsTheTraining(Person grace) {
        grace.follows("Your phases").follows("Who has joined " + PHASE);
        grace.in("Dafydd Quist").follows("Record training");
        grace.fills("Trained on", LocalDate.now().toString());
        grace.chooses("How", "A session of this phase").presses("Record it");
        grace.sees("The training of Dafydd Quist is recorded");
    }

    private void meetAndLog() {
        sarah.opens(propose());
        sarah.in("First time").fills("Day", LocalDate.now().plusDays(1).toString());
        sarah.in("First time").fills("From", "10:00");
        sarah.chooses("Where", "Online").presses("Send to").sees("can now choose a time");
        fromHome(dafydd, "Choose a time with Sarah", "Choose a time");
        dafydd.presses("Choose this time").sees("You meet on");

        waymark.itIsLaterBy(Duration.ofDays(2));
        sarah.opens(pairPage()).follows("Say what became of it");
        sarah.follows("More to say?");
        sarah.fills("What did you discuss?", "Where the project stands.");
        sarah.in("Action 1").fills("What", "Draw the plan on one page").selects("Who", "You");
        sarah.in("Action 1").fills("By", LocalDate.now().plusDays(20).toString());
        sarah.fills("Only you", "I was nervous.").presses("Save the log").sees("The log is saved");
        dafydd.opens(pairPage()).sees("Draw the plan on one page").doesNotSee("I was nervous.");
    }

    private void plan() {
        sarah.opens(pairPage()).follows("Open the development plan");
        sarah.follows("Set your first objective");
        sarah.fills("What do you want to get better at?", "Chair meetings people like");
        sarah.fills("How will you go about it?", "Shorter agendas");
        sarah.fills("How will you both know?", "A second observation");
        sarah.presses("Save the objective").sees("The objective is saved");
        dafydd.opens(pairPage()).follows("Chair meetings people like");
        dafydd.fills("Your comment", "Well begun").presses("Add the comment").sees("Well begun");
        sarah.follows("Chair meetings people like").sees("Well begun");
    }

    private String propose() {
        return "/my/meeting/propose.xhtml?partnership=" + pair;
    }

    private String pairPage() {
        return "/my/partnership/view.xhtml?id=" + pair;
    }

    /** By any route: pages, files, calendar, mail. */
    private static void reachesTheManagerInNothingButTheReport(String account) {
        var reaching = new WhatReaches(waymark, account, "nesta.farrow@northmoor.example");

        assertThat(reaching.holding("I chair with more patience.").keySet())
                .hasSize(2)
                .anyMatch(place -> place.startsWith("/team/report/view.xhtml"))
                .anyMatch(place -> place.startsWith("/team/report/pdf.xhtml"));
        assertThat(
                        reaching.holding(
                                "I lead a small project.",
                                "Where the project stands.",
                                "Draw the plan on one page",
                                "I was nervous.",
                                "Chair meetings people like",
                                "Shorter agendas",
                                "A second observation",
                                "Well begun",
                                "A warm start.",
                                "Pause after asking",
                                "Let somebody else sum up",
                                "I talk when it goes quiet.",
                                "what Sarah keeps to herself",
                                "what Dafydd keeps to himself",
                                "The project network.",
                                "My mentee chairs alone now.",
                                "Please leave me out."))
                .isEmpty();
        for (var route : new String[] {"/team/", "/calendar/", "mail"})
            assertThat(reaching.under(route).holding("Sarah", "Quill")).isEmpty();
    }
}
