package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.vault.Proof;

/** Each rule holds in the house, and each was seen to fail: on what is planted for it. */
class TheHouse {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.waymark");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    enum Rule {
        FEATURES_LOOK_LEFT_ONLY(HouseRules::featuresLookLeftOnly),
        SERVICES_NAME_A_ROLE_ON_EACH_METHOD(HouseRules::servicesNameARoleOnEachMethod),
        ENTERPRISE_BEANS_CAN_BE_MADE(HouseRules::enterpriseBeansCanBeMade),
        ONLY_SIGN_IN_IS_OPEN_TO_ALL(HouseRules::onlySignInIsOpenToAll),
        ENTITIES_HAVE_VERBS_NOT_SETTERS(HouseRules::entitiesHaveVerbsNotSetters),
        TIME_COMES_FROM_THE_CLOCK(HouseRules::timeComesFromTheClock),
        LIBRARIES_STAY_AT_HOME(HouseRules::librariesStayAtHome),
        ONLY_THE_DEMONSTRATION_ACTS_AS_OTHERS(HouseRules::onlyTheDemonstrationActsAsOthers);

        private final Function<String, ArchRule> of;

        Rule(Function<String, ArchRule> of) {
            this.of = of;
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps(Rule rule) {
        rule.of.apply("org.waymark").check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void noticesWhatBreaks(Rule rule) {
        assertThat(rule.of.apply("planted").evaluate(PLANTED).hasViolation()).isTrue();
    }

    /**
     * The pair before and after the agreement, the reader of a report, the coordinator for whom a
     * purpose is written, who reads what an adviser says, whom an owner lets read their portfolio,
     * what is answered about a phase, who reads what was submitted for an award, everyone for their
     * own, and the sheet of equality answers that its person or the yearly count has found.
     */
    @Test
    void hasTenKindsOfProofAndNoMore() {
        assertThat(HOUSE.get(Proof.class).getAllSubclasses())
                .extracting(JavaClass::getName)
                .isSubsetOf(
                        "org.waymark.access.Self",
                        "org.waymark.award.SubmissionReader",
                        "org.waymark.enrolment.PurposeReader",
                        "org.waymark.evaluation.ReplyKey",
                        "org.waymark.matching.AdviceReader",
                        "org.waymark.matching.RequestParty",
                        "org.waymark.monitoring.SheetKey",
                        "org.waymark.partnership.PairMember",
                        "org.waymark.portfolio.PortfolioReader",
                        "org.waymark.report.ReportReader")
                .contains("org.waymark.access.Self");
    }
}
