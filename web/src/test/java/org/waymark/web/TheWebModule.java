package org.waymark.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.beans.Introspector;
import java.util.List;
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

    @Test
    void makesPdfInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.waymark.web.pdf")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..")
                .check(OURS);
    }

    /** Two of one name would keep the application from starting. */
    @Test
    void callsEachBeanByANameOfItsOwn() {
        List<String> names =
                OURS.stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(TheWebModule::nameOf)
                        .toList();

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    private static String nameOf(JavaClass bean) {
        String given = bean.getAnnotationOfType(Named.class).value();
        return given.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : given;
    }
}
