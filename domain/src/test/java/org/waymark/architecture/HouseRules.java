package org.waymark.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.shared.Ids;
import org.waymark.shared.WaymarkClock;

/**
 * The rules of the house, each with its reason. The root package is open so that a plant can break
 * one.
 */
final class HouseRules {
    /**
     * From left to right: a feature knows only those in lines above its own. Those that observe the
     * others, and that nobody calls, stand at the right.
     */
    private static final List<Set<String>> ORDER =
            List.of(
                    Set.of("configuration"),
                    Set.of("shared"),
                    Set.of("vault"),
                    Set.of("people"),
                    Set.of("access"),
                    Set.of("organisation", "records", "rounds", "form", "signpost"),
                    Set.of("draft"),
                    Set.of("scheme"),
                    Set.of("enrolment"),
                    Set.of("partnership"),
                    Set.of("matching", "agreement", "watch", "calendar"),
                    Set.of("action", "report", "community", "resource"),
                    Set.of("meeting", "plan", "observation"),
                    Set.of("review"),
                    Set.of("ending"),
                    Set.of("release", "coordination"),
                    Set.of("portfolio"),
                    Set.of("award"),
                    Set.of("statement", "folder"),
                    Set.of("evaluation", "monitoring"),
                    Set.of("waiting"),
                    Set.of("message", "audit", "privacy"),
                    Set.of("operation"),
                    Set.of("demo"));

    private static final Set<Class<?>> KINDS_OF_TIME =
            Set.of(
                    Instant.class,
                    LocalDate.class,
                    LocalDateTime.class,
                    LocalTime.class,
                    OffsetDateTime.class,
                    Year.class,
                    YearMonth.class,
                    ZonedDateTime.class);

    /** Where each library may be used. */
    private static final Map<String, String> HOME_OF_LIBRARY =
            Map.of(
                    "com.google.crypto.tink", "vault",
                    "com.unboundid", "access",
                    "de.siegmar.fastcsv", "records",
                    "freemarker", "message",
                    "net.fortuna.ical4j", "calendar",
                    "org.apache.commons.statistics", "evaluation");

    private HouseRules() {}

    static ArchRule featuresLookLeftOnly(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new LookLeft(root))
                .because("a feature that knew those to its right could not change without them");
    }

    static ArchRule servicesNameARoleOnEachMethod(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .allowEmptyShould(true)
                .because("the role is the second lock of every door");
    }

    static ArchRule enterpriseBeansCanBeMade(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(Stateless.class)
                .should(
                        ArchCondition.from(
                                DescribedPredicate.describe(
                                        "have a public constructor without arguments",
                                        HouseRules::hasAPublicConstructor)))
                .allowEmptyShould(true)
                .because("the server looks for no other, and fails at the first call");
    }

    private static boolean hasAPublicConstructor(JavaClass type) {
        return type.tryGetConstructor()
                .filter(made -> made.getModifiers().contains(JavaModifier.PUBLIC))
                .isPresent();
    }

    static ArchRule onlySignInIsOpenToAll(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(PermitAll.class)
                .should()
                .beDeclaredInClassesThat()
                .haveFullyQualifiedName("org.waymark.access.SignInService")
                .orShould()
                .beDeclaredInClassesThat()
                .haveFullyQualifiedName("org.waymark.access.CallerService")
                .orShould()
                .beDeclaredInClassesThat()
                .haveFullyQualifiedName("org.waymark.access.ArrivalService")
                .orShould()
                .beDeclaredInClassesThat()
                .haveFullyQualifiedName("org.waymark.access.FirstAdministratorService")
                .orShould()
                .beDeclaredInClassesThat()
                .haveFullyQualifiedName("org.waymark.demo.PersonaService")
                .orShould()
                .beDeclaredInClassesThat()
                .haveFullyQualifiedName("org.waymark.award.CertificateCheckService")
                .orShould()
                .beDeclaredInClassesThat()
                .haveFullyQualifiedName("org.waymark.calendar.OpenFeedService")
                .orShould()
                .beDeclaredInClassesThat()
                .haveFullyQualifiedName("org.waymark.statement.CheckingService")
                .orShould()
                .beDeclaredInClassesThat()
                .haveFullyQualifiedName("org.waymark.signpost.OpenSignpostService")
                .allowEmptyShould(true)
                .because(
                        "nobody is signed in only while signing in, where a calendar program or"
                                + " whoever was given a statement or a certificate brings a secret"
                                + " instead, and where somebody looks for help");
    }

    static ArchRule entitiesHaveVerbsNotSetters(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .arePublic()
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .allowEmptyShould(true)
                .because("a setter has no guard");
    }

    static ArchRule timeComesFromTheClock(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areNotAssignableTo(WaymarkClock.class)
                .and()
                .areNotAssignableTo(Ids.class)
                .should()
                .callMethodWhere(readsTheTime())
                .orShould()
                .callConstructor(Date.class)
                .because("in the demonstration and in tests the clock is moved");
    }

    private static DescribedPredicate<JavaCall<?>> readsTheTime() {
        return DescribedPredicate.describe(
                "reads the time without the clock",
                call -> {
                    JavaClass owner = call.getTargetOwner();
                    boolean now =
                            KINDS_OF_TIME.stream().anyMatch(owner::isEquivalentTo)
                                    && call.getName().equals("now")
                                    && call.getTarget().getRawParameterTypes().stream()
                                            .noneMatch(type -> type.isAssignableTo(Clock.class));
                    boolean millis =
                            owner.isEquivalentTo(System.class)
                                    && call.getName().equals("currentTimeMillis");
                    boolean anotherClock =
                            owner.isEquivalentTo(Clock.class)
                                    && call.getName().startsWith("system");
                    return now || millis || anotherClock;
                });
    }

    static ArchRule librariesStayAtHome(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(
                        new ArchCondition<>("use each library in its own feature only") {
                            @Override
                            public void check(JavaClass from, ConditionEvents events) {
                                from.getDirectDependenciesFromSelf()
                                        .forEach(d -> checkOne(root, from, d, events));
                            }
                        })
                .because("a library that is used in one place can be changed in one place");
    }

    private static void checkOne(
            String root, JavaClass from, Dependency dependency, ConditionEvents events) {
        String used = dependency.getTargetClass().getPackageName();
        HOME_OF_LIBRARY.forEach(
                (library, home) -> {
                    boolean isUsed = used.equals(library) || used.startsWith(library + ".");
                    if (isUsed && !home.equals(featureOf(root, from))) {
                        events.add(
                                SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                });
    }

    static ArchRule onlyTheDemonstrationActsAsOthers(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".demo..")
                .and()
                .areNotAssignableTo(CurrentPerson.class)
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "acts as somebody else",
                                (JavaCall<?> call) ->
                                        call.getTargetOwner().isEquivalentTo(CurrentPerson.class)
                                                && call.getName().equals("actingAs")))
                .because("nobody may do something in another's name");
    }

    static String featureOf(String root, JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return null;
        }
        return name.substring(root.length() + 1).split("\\.")[0];
    }

    private static final class LookLeft extends ArchCondition<JavaClass> {
        private final String root;
        private final Map<String, Integer> place = new HashMap<>();

        LookLeft(String root) {
            super("know only features to the left of their own");
            this.root = root;
            for (int i = 0; i < ORDER.size(); i++) {
                for (String feature : ORDER.get(i)) {
                    place.put(feature, i);
                }
            }
        }

        @Override
        public void check(JavaClass from, ConditionEvents events) {
            String feature = featureOf(root, from);
            if (!place.containsKey(feature)) {
                events.add(
                        SimpleConditionEvent.violated(
                                from, from.getName() + ": the feature has no place in the order"));
                return;
            }
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                String known = featureOf(root, dependency.getTargetClass());
                if (known != null
                        && !known.equals(feature)
                        && place.getOrDefault(known, ORDER.size()) >= place.get(feature)) {
                    events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                }
            }
        }
    }
}
