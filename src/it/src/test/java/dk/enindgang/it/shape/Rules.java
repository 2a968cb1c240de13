package dk.enindgang.it.shape;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.List;

/** The rules of design.md sections 3 to 8 that class files can show, for the code below one root package. */
final class Rules {

    private static final String STATELESS = "jakarta.ejb.Stateless";
    private static final String ROLES = "jakarta.annotation.security.RolesAllowed";
    /** The entity manager is no collaborator: every door has one. */
    private static final List<String> INJECTED = List.of("jakarta.inject.Inject", "jakarta.ejb.EJB");

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    ArchRule servicesDoNotKnowTheWeb() {
        return noClasses()
                .that(resideOutsideOfPackages(root + ".web.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(root + ".web.."))
                .because("the direction is web → feature → shared feature → platform");
    }

    ArchRule thePlatformKnowsNoFeature() {
        return noClasses()
                .that(resideInAnyPackage(root + ".platform.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(root + "..").and(resideOutsideOfPackages(root + ".platform..", root)))
                .because("the platform knows no feature");
    }

    ArchRule featuresMakeNoCycle() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule pagesOfOneFeatureDoNotKnowAnother() {
        return slices().matching(root + ".web.(*)..").should().beFreeOfCycles();
    }

    /** Every public method says who may call it; {@code @PermitAll} only where it is on the list of the test. */
    ArchRule doorsSayWhoMayEnter(List<String> openToAll) {
        return methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(STATELESS)
                .should(new ArchCondition<>("say in @RolesAllowed who may call them") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean said = annotated(method, ROLES)
                                || (annotated(method.getOwner(), ROLES) && !annotated(method, permitAll()))
                                || openToAll.contains(method.getOwner().getSimpleName() + "." + method.getName());
                        events.add(new SimpleConditionEvent(method, said, method.getFullName()));
                    }
                });
    }

    /** Payara's proxies live elsewhere: one that meets a hidden type fails at the first call, on the server alone. */
    ArchRule beansSpeakInPublicTypes() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(STATELESS)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.ejb.Singleton")
                .should(new ArchCondition<>("take and give public types") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean seen = !method.getModifiers().contains(JavaModifier.PUBLIC)
                                || (isPublic(method.getRawReturnType())
                                        && method.getRawParameterTypes().stream()
                                                .allMatch(Rules::isPublic));
                        events.add(new SimpleConditionEvent(method, seen, method.getFullName()));
                    }
                });
    }

    private static boolean isPublic(JavaClass type) {
        return type.isPrimitive() || type.getBaseComponentType().getModifiers().contains(JavaModifier.PUBLIC);
    }

    ArchRule pagesHaveNoEntityManager() {
        return noClasses()
                .that(resideInAnyPackage(root + ".web.."))
                .and(resideOutsideOfPackages(root + ".web.gate.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql.."))
                .because("a page asks a door");
    }

    ArchRule pageBeansLeaveFacesToTheFrame() {
        return noClasses()
                .that(resideInAnyPackage(root + ".web.."))
                .and(resideOutsideOfPackages(root + ".web.faces..", root + ".web.frame..", root + ".web.gate.."))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.faces.context.FacesContext")
                .because("page beans stay plain");
    }

    ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .that()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Facade|Dto|DTO|Service|Controller|Dao|Repository)$")
                .because("kinds of names are: door, entity, row, event, receiver");
    }

    ArchRule nobodySleepsOrPrints() {
        return noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace");
    }

    ArchRule timeIsNew() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|TimeZone)|java\\.text\\.(Simple)?DateFormat")
                .because("moments are Instant, days are LocalDate");
    }

    ArchRule theClockIsInjected() {
        return noClasses()
                .that(resideOutsideOfPackages(root + ".platform", root + ".web.frame"))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .because("tests move the clock");
    }

    /** The server takes a timer away that failed twice, also by a transaction that was only marked for rollback. */
    ArchRule timersOutliveAnOutage() {
        return methods()
                .that()
                .areAnnotatedWith("jakarta.ejb.Schedule")
                .or()
                .areAnnotatedWith("jakarta.ejb.Timeout")
                .should(new ArchCondition<>("catch everything, outside any transaction") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean calm = method.getTryCatchBlocks().stream()
                                .anyMatch(block -> block.getCaughtThrowables().stream()
                                        .anyMatch(caught -> caught.isEquivalentTo(RuntimeException.class)));
                        events.add(new SimpleConditionEvent(
                                method, calm && ownTransactions(method.getOwner()), method.getFullName()));
                    }
                });
    }

    private static boolean ownTransactions(JavaClass timer) {
        return timer.tryGetAnnotationOfType(TransactionAttribute.class)
                        .filter(attribute -> attribute.value() == TransactionAttributeType.NOT_SUPPORTED)
                        .isPresent()
                || timer.tryGetAnnotationOfType(TransactionManagement.class)
                        .filter(management -> management.value() == TransactionManagementType.BEAN)
                        .isPresent();
    }

    ArchRule doorsStaySmall(int publicMethods, int collaborators) {
        return classes()
                .that()
                .areTopLevelClasses()
                .should(new ArchCondition<>("have few public methods (doors) and few collaborators") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        long open = type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .count();
                        long injected = type.getFields().stream()
                                .filter(field -> INJECTED.stream().anyMatch(name -> annotated(field, name)))
                                .count();
                        boolean small =
                                injected <= collaborators && (!annotated(type, STATELESS) || open <= publicMethods);
                        events.add(new SimpleConditionEvent(type, small, type.getName() + " is too large"));
                    }
                });
    }

    private static String permitAll() {
        return "jakarta.annotation.security.PermitAll";
    }

    private static boolean annotated(CanBeAnnotated element, String annotation) {
        return element.isAnnotatedWith(annotation);
    }
}
