package org.waymark.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

/** Pages know services and records. */
class TheWebModule {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.waymark.web");

    @Test
    void seesNoEntityAndNoEntityManager() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.waymark.persistence..")
                .check(OURS);
    }

    /** Whatever of the domain is an interface stands for the database. */
    @Test
    void asksNoRepository() {
        fields().should()
                .notHaveRawType(
                        DescribedPredicate.describe(
                                "an interface of the domain",
                                (JavaClass type) ->
                                        type.isInterface()
                                                && type.getPackageName().startsWith("org.waymark.")
                                                && !type.getPackageName()
                                                        .startsWith("org.waymark.web")))
                .check(OURS);
    }
}
