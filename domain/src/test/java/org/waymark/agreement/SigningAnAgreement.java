package org.waymark.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormVersion;
import org.waymark.partnership.APair;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Side;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.Template;
import org.waymark.shared.RuleBroken;

class SigningAnAgreement {
    private static final Instant NOW = Instant.parse("2026-09-14T10:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2026, 9, 14);
    private static final PhaseRules RULES = Template.ONE_STEP_BEYOND.rules();

    private final Form form = agreementForm();
    private final PairMember mentor;
    private final PairMember mentee;

    SigningAnAgreement() {
        APair pair = APair.agreeing();
        mentor = pair.mentor();
        mentee = pair.mentee();
    }

    @Test
    void proposesWhatThePhaseProposes() {
        AgreementText proposed = AgreementText.proposed(form, RULES, FROM);

        assertThat(proposed.answers().text("until")).isEqualTo("2027-09-14");
        assertThat(proposed.answers().text("rhythm")).isEqualTo("every-4-weeks");
        assertThat(proposed.answers().text("length")).isEqualTo("60-minutes");
        assertThat(proposed.answers().all("review-dates"))
                .containsExactly("2027-03-15", "2027-08-17");
        assertThat(proposed.answers().text("name-in-report")).isEqualTo("no");
        assertThat(proposed.answers().has("confidentiality")).isFalse();
    }

    @Test
    void proposesWhatEachOtherTemplateProposes() {
        AgreementText network = proposedIn(Template.MENTOR_NETWORK);
        assertThat(network.answers().text("until")).isEqualTo("2027-06-14");
        assertThat(network.answers().text("venue")).isEqualTo("quiet-place");
        assertThat(network.missing())
                .extracting(RuleBroken::field)
                .containsExactly("goals", "confidentiality", "exit-known");

        AgreementText support = proposedIn(Template.LEARNING_SUPPORT);
        assertThat(support.answers().text("until")).isEqualTo("2027-03-01");
        assertThat(support.answers().text("rhythm")).isEqualTo("weekly");
        assertThat(support.answers().text("length")).isEqualTo("50-minutes");
        assertThat(support.answers().all("review-dates"))
                .containsExactly("2026-10-26", "2026-12-07", "2027-02-01");

        AgreementText award = proposedIn(Template.MENTORING_AWARD);
        assertThat(award.answers().text("rhythm")).isEqualTo("every-3-weeks");
        assertThat(award.answers().text("evidence-use")).isEqualTo("no");
        assertThat(award.facts(Template.MENTORING_AWARD.rules()).rhythmWeeks()).isEqualTo(3);

        AgreementText programme = proposedIn(Template.PROGRAMME_SUPPORT);
        assertThat(programme.answers().has("until")).isFalse();
        assertThat(programme.answers().text("mentor-assesses")).isEqualTo("no");
        assertThat(programme.answers().all("review-dates")).containsExactly("2026-11-09");
    }

    @Test
    void asksWhoMarksTooWhereTheMentorAssesses() {
        Form programme = formOf(Template.PROGRAMME_SUPPORT);
        Answers answers =
                complete("mentor-assesses", "yes")
                        .answers()
                        .with("mentor-assesses", "yes")
                        .with("programme", "iam Certificate");

        assertThat(new AgreementText(programme, answers).missing())
                .extracting(RuleBroken::key)
                .containsExactly("agreement.rule.second-marker");
        assertThat(
                        new AgreementText(programme, answers.with("second-marker", "Ruth Adeyemi"))
                                .missing())
                .isEmpty();
    }

    private static AgreementText proposedIn(Template template) {
        return AgreementText.proposed(formOf(template), template.rules(), FROM);
    }

    @Test
    void isRefusedWhileSomethingIsMissing() {
        assertThat(AgreementText.proposed(form, RULES, FROM).missing())
                .extracting(RuleBroken::field)
                .contains("goals", "venue", "confidentiality", "exit-known");
    }

    @Test
    void isRefusedWithoutAYesToConfidentialityAndToTheWayOut() {
        assertThat(complete("confidentiality", "no").missing())
                .extracting(RuleBroken::key)
                .containsExactly("agreement.rule.confidentiality");
        assertThat(complete("exit-known", "no").missing())
                .extracting(RuleBroken::key)
                .containsExactly("agreement.rule.exit-known");
    }

    @Test
    void isRefusedWithDatesThatDontFit() {
        assertThat(complete("until", "2026-09-14").missing())
                .extracting(RuleBroken::key)
                .containsExactly("agreement.rule.until-before-from");
        assertThat(complete("review-dates", "2026-09-13").missing())
                .extracting(RuleBroken::key)
                .containsExactly("agreement.rule.review-outside");
    }

    @Test
    void asksHowAConflictOfInterestIsHandled() {
        assertThat(complete("conflicts", "yes").missing())
                .extracting(RuleBroken::field)
                .containsExactly("conflicts-how");
    }

    @Test
    void asksAboutSharedLinesOnlyWhereTheyAreShared() {
        AgreementText unasked =
                new AgreementText(form, complete().answers().with("shared-line-report", List.of()));

        assertThat(unasked.missing()).isEmpty();
        assertThat(unasked.facts(RULES).sharedLineReport()).isFalse();
    }

    @Test
    void holdsOnceBothHaveSignedTheSameText() {
        AgreementVersion version = version(complete());

        assertThat(version.sign(mentee, version.digest(), NOW)).isFalse();
        assertThat(version.holds()).isFalse();
        assertThat(version.sign(mentor, version.digest(), NOW)).isTrue();
        assertThat(version.holdsSince()).contains(NOW);
        assertThat(version.signatureOf(Side.MENTEE).orElseThrow().digest())
                .isEqualTo(version.signatureOf(Side.MENTOR).orElseThrow().digest())
                .hasSize(64);
    }

    @Test
    void isCountedOnceForEachOfThem() {
        AgreementVersion version = version(complete());
        version.sign(mentee, version.digest(), NOW);

        assertThat(version.sign(mentee, version.digest(), NOW)).isFalse();
        assertThat(version.holds()).isFalse();
    }

    @Test
    void isRefusedForATextThatWasChangedMeanwhile() {
        AgreementVersion version = version(complete());
        String read = version.digest();
        AgreementText other = complete("goals", "Something else");
        version.rewrite(mentor, other, other.facts(RULES), null, NOW);

        assertThat(refusalOf(() -> version.sign(mentee, read, NOW)))
                .isEqualTo("agreement.rule.changed-meanwhile");
    }

    @Test
    void freezesTheText() {
        AgreementVersion version = version(complete());
        version.sign(mentee, version.digest(), NOW);
        AgreementText other = complete("goals", "Something else");

        assertThat(refusalOf(() -> version.rewrite(mentee, other, other.facts(RULES), null, NOW)))
                .isEqualTo("agreement.rule.signed");
    }

    @Test
    void isRefusedOnAChangeThatWasDropped() {
        AgreementVersion version = version(complete());
        version.drop(NOW);

        assertThat(refusalOf(() -> version.sign(mentee, version.digest(), NOW)))
                .isEqualTo("agreement.rule.changed-meanwhile");
    }

    @Test
    void neverDropsWhatHolds() {
        AgreementVersion version = version(complete());
        version.sign(mentee, version.digest(), NOW);
        version.sign(mentor, version.digest(), NOW);

        assertThat(refusalOf(() -> version.drop(NOW))).isEqualTo("agreement.rule.holds");
    }

    @Test
    void showsFieldByFieldWhatAChangeSays() {
        List<AgreementText.Change> changes = complete("rhythm", "weekly").changesSince(complete());

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).question().key()).isEqualTo("rhythm");
        assertThat(changes.get(0).was()).containsExactly("every-4-weeks");
        assertThat(changes.get(0).now()).containsExactly("weekly");
    }

    @Test
    void readsTheFactsThatOthersGoBy() {
        AgreementText.Facts facts = complete("rhythm", "every-2-weeks").facts(RULES);

        assertThat(facts.rhythmWeeks()).isEqualTo(2);
        assertThat(facts.minutes()).isEqualTo(60);
        assertThat(facts.from()).isEqualTo(FROM);
        assertThat(complete("rhythm", "other").facts(RULES).rhythmWeeks()).isEqualTo(4);
        assertThat(complete("name-in-report", "yes").facts(RULES).nameInReport()).isTrue();
    }

    private AgreementText complete(String... changed) {
        var answers =
                AgreementText.proposed(form, RULES, FROM)
                        .answers()
                        .with("goals", "Lead a module team")
                        .with("venue", "online")
                        .with("contact", "e-mail")
                        .with("confidentiality", "yes")
                        .with("conflicts", "none-we-know-of")
                        .with("exit-known", "yes");
        if (changed.length == 2) {
            answers = answers.with(changed[0], changed[1]);
        }
        return new AgreementText(form, answers);
    }

    private AgreementVersion version(AgreementText words) {
        return AgreementVersion.written(mentee, 1, words, words.facts(RULES), null, NOW);
    }

    private static String refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(RuleBroken.class, call).key();
    }

    private static Form agreementForm() {
        return formOf(Template.ONE_STEP_BEYOND);
    }

    private static Form formOf(Template template) {
        return new FormVersion(template.key(), "agreement", 1, template.form("agreement"))
                .form()
                .only(question -> !question.isPrivate());
    }
}
