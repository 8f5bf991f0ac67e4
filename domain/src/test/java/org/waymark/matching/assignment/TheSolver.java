package org.waymark.matching.assignment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TheSolver {
    private static final int BYTES_OF_A_PAIR = 2 * Integer.BYTES;

    @Test
    void knowsNumbersOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.waymark.matching.assignment..", "java..", "com.sun.management")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.waymark.matching.assignment"));
    }

    @ParameterizedTest
    @EnumSource
    void allocatesAtMostTwiceWhatThePairsTake(Example.Kind kind) {
        Cohort cohort = Example.of(kind, 2_000, 800, 50, 1_000, new Random(7)).cohort();

        long before = ThisThread.allocatedBytes();
        BestTotal.of(cohort);
        long allocated = ThisThread.allocatedBytes() - before;

        assertThat(allocated).isLessThan(2L * BYTES_OF_A_PAIR * cohort.pairs());
    }
}
