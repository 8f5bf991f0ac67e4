package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Waymark;

class SigningIn {

    @RegisterExtension static final Waymark waymark = new Waymark();

    @Test
    void beginsAtAPageThatEverybodyCanUse() {
        var visitor = waymark.person("amara");

        visitor.opens("/");

        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.heading()).contains("Northmoor");
        visitor.findsThePageAccessible();
    }

    @Test
    void leadsToWhatWaits() {
        var amara = waymark.person("amara");

        amara.signsIn();

        amara.sees("To do").keepsAPicture("home");
    }

    @Test
    void worksByKeyboardAlone() {
        var amara = waymark.person("amara").byKeyboard();

        amara.signsIn();

        amara.sees("To do");
    }

    @Test
    void changesTheSession() {
        var stranger = waymark.stranger();
        stranger.get("/sign-in.xhtml");
        var before = stranger.session();

        stranger.signsInAs("amara");

        assertThat(stranger.session()).isPresent().isNotEqualTo(before);
    }

    @Test
    void isRefusedWithAWrongPassword() {
        var amara = waymark.person("amara");
        amara.opens("/sign-in.xhtml");

        amara.fills("Name", "amara").fills("Password", "a guess").presses("Sign in");

        amara.sees("The name or the password is not right").findsThePageAccessible();
    }
}
