package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Newcomer;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/** A mentee says that their mentor may mark what they submit, and takes it back. */
class AgreeingToOnesMentor {
    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final int STATEMENTS = 12;
    private static final String TESTIMONY = "She waits for seven answers.";
    private static final String DESK = "/assess/award/index.xhtml";

    @Test
    void opensTheDeskToTheMentorAndClosesIt() {
        APhase phase = APhase.open(waymark);
        String tamsin = Newcomer.called(waymark, "Tamsin");
        String amina = Newcomer.called(waymark, "Amina");
        phase.mentor(tamsin, 2);
        phase.mentee(amina);
        APair.in(waymark, phase, tamsin, amina);
        var owen = waymark.person("owen").signsIn();
        owen.opens("/admin/award/index.xhtml");
        owen.presses("Switch the award on: Scheme of " + phase.name + ", " + phase.name);
        owen.ticks("Mentees work for it").presses("Save").sees("It is saved");
        looksGood(owen, "programme-support");

        var mentee = waymark.person(amina).signsIn();
        mentee.opens("/my/award/index.xhtml").follows("Mentoring: Theory & Practice");
        looksGood(mentee, "may-agree");
        assertThat(waymark.caller(tamsin).getOnly(DESK).status()).isEqualTo(404);
        mentee.presses("Agree that Tamsin may mark it").sees("You have agreed that Tamsin Test");
        looksGood(mentee, "agreed");
        assertThat(waymark.caller(tamsin).getOnly(DESK).status()).isEqualTo(200);
        testimony(mentee, tamsin);
        mentee.presses("Take it back").sees("if you agree");
        assertThat(waymark.caller(tamsin).getOnly(DESK).status()).isEqualTo(404);
    }

    /** Asked for, written and taken in; leaves the mentee on the page of the award. */
    private static void testimony(Person mentee, String mentor) {
        String award = mentee.address();
        mentee.follows("Ask for a testimony on an outcome");
        looksGood(mentee, "testimonies");
        mentee.presses("Ask Tamsin for a testimony: Adapts").sees("hasn’t signed yet");
        var tamsin = waymark.person(mentor).signsIn();
        tamsin.opens("/my/home.xhtml").follows("Write it");
        looksGood(tamsin, "testimony");
        tamsin.presses("Sign it").sees("“What have you seen?” needs an answer");
        tamsin.fills("What have you seen?", TESTIMONY).presses("Sign it").sees("It is signed");
        looksGood(tamsin, "testimony-signed");
        mentee.opens(mentee.address()).sees(TESTIMONY).presses("Take it in: Adapts");
        mentee.sees("It goes into what you submit");
        looksGood(mentee, "testimonies-taken");
        assertThat(waymark.databaseDump()).doesNotContain(TESTIMONY);
        mentee.opens(award);
    }

    private static void looksGood(Person person, String called) {
        assertThat(person.statements()).as(person.address()).isLessThanOrEqualTo(STATEMENTS);
        person.findsThePageAccessible().keepsAPicture(called);
    }
}
