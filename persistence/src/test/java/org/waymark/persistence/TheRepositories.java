package org.waymark.persistence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.junit.jupiter.api.Test;

class TheRepositories {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.waymark.persistence");

    @Test
    void takePartInTheTransactionOfTheService() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Jpa")
                .and()
                .areTopLevelClasses()
                .should()
                .beAnnotatedWith(Stateless.class)
                .andShould()
                .beAnnotatedWith(
                        DescribedPredicate.describe(
                                "@TransactionAttribute(MANDATORY)",
                                annotation ->
                                        annotation
                                                        .getRawType()
                                                        .isEquivalentTo(TransactionAttribute.class)
                                                && annotation
                                                        .as(TransactionAttribute.class)
                                                        .value()
                                                        .equals(
                                                                TransactionAttributeType
                                                                        .MANDATORY)))
                .check(OURS);
    }
}
