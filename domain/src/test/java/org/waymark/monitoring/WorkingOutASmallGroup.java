package org.waymark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.form.Answers;
import org.waymark.form.Question;
import org.waymark.people.PersonId;

/**
 * Somebody who has every figure of a year about 5,000 people ({@code -Pfaults}; else 1,500 in fewer
 * grades, job families and phases), and the exact numbers of people in each grade, job family and
 * phase at each stage, tries to work out how many a small group is. They subtract every pair of
 * figures of which one lies in the other, subtract from each total what is known of its parts, and
 * ask a linear program for the least and the most that each group can be. A group is worked out
 * where fewer than three sizes are left to it, and more were before.
 */
class WorkingOutASmallGroup {
    private static final long SEED = Long.getLong("waymark.seed", 20_261_128L);
    private static final boolean WHOLE = "all".equals(System.getProperty("waymark.faults"));
    private static final int SMALL = 22;
    private static final University FEW = new University(1_500, 4, 3, 2);
    private static final University SEEN = WHOLE ? new University(5_000, 10, 6, 5) : FEW;

    @BeforeAll
    static void begin() {
        System.out.println("Seed of the " + SEEN.all.size() + " people: " + SEED);
        Loader.loadNativeLibraries();
    }

    private static final class University {
        private final List<CountedPerson> all = new ArrayList<>();
        private final Map<CountedPerson, Answers> answers = new HashMap<>();

        University(int people, int grades, int jobFamilies, int phases) {
            var random = new Random(SEED);
            for (int i = 0; i < people; i++) {
                var slices = new ArrayList<Slice>();
                slices.add(Slice.ALL);
                slices.add(slice(random, Slicing.GRADE, grades));
                if (random.nextInt(50) > 0)
                    slices.add(slice(random, Slicing.JOB_FAMILY, jobFamilies));
                slices.add(slice(random, Slicing.PHASE, phases));
                int luck = random.nextInt(10);
                Stage stage =
                        luck < 2 ? Stage.ENROLLED : luck < 5 ? Stage.MATCHED : Stage.COMPLETED;
                var person = new CountedPerson(PersonId.next(), slices, stage);
                all.add(person);
                if (random.nextInt(5) > 0) answers.put(person, answers(random));
            }
        }
    }

    /** Few are in the highest, many in the middle. */
    private static Slice slice(Random random, Slicing by, int many) {
        int position = 1 + (int) Math.abs(random.nextGaussian() * many / 3) % many;
        return new Slice(by, by + " " + position, position);
    }

    /** Most give the answer that most give; the others are rarer the further down they stand. */
    private static Answers answers(Random random) {
        Answers answers = Answers.NONE;
        for (Question question : EqualityForm.questions()) {
            if (random.nextInt(20) == 0) continue;
            int options = question.options().size();
            var said = new TreeSet<String>();
            said.add(option(question, (int) Math.abs(random.nextGaussian() * options / 3)));
            if (EqualityForm.isOfSeveral(question) && random.nextInt(3) == 0)
                said.add(option(question, random.nextInt(options)));
            if (said.size() > 1) said.removeAll(EqualityForm.alone(question));
            answers = answers.with(question.key(), List.copyOf(said));
        }
        return answers;
    }

    private static String option(Question question, int number) {
        return question.options().get(number % question.options().size()).value();
    }

    static Stream<String> characteristics() {
        return EqualityForm.questions().stream().map(Question::key);
    }

    @ParameterizedTest
    @MethodSource("characteristics")
    void doesNotSucceed(String characteristic) {
        Tally tally = tally(characteristic);
        List<Figure> figures = Protection.figures(tally);
        var attack = new Attack(tally, figures);

        System.out.printf(
                "%s: %d figures shown, %d with rounding alone, %d small groups attacked%n",
                characteristic,
                figures.size(),
                Protection.unprotected(tally).size(),
                attack.smallGroups().size());
        assertThat(figures).isNotEmpty();
        assertThat(attack.bySubtractingPairs()).isEmpty();
        assertThat(attack.byTheSiblings()).isEmpty();
        assertThat(attack.byALinearProgram()).isEmpty();
    }

    /** So that the attack is known to find something: it finds more the fewer there are. */
    @Test
    void succeedsAgainstRoundingAlone() {
        var found = new ArrayList<String>();
        for (Question question : EqualityForm.questions()) {
            if (question.key().equals("ethnicity")) continue;
            Tally tally = new Tally(question, FEW.all, FEW.answers, however -> true);
            found.addAll(new Attack(tally, Protection.unprotected(tally)).byALinearProgram());
        }
        System.out.println("With rounding alone " + found.size() + " small groups are worked out");
        assertThat(found).isNotEmpty();
    }

    private static Tally tally(String characteristic) {
        return new Tally(
                EqualityForm.form().question(characteristic).orElseThrow(), SEEN.all, SEEN.answers);
    }

    /**
     * Knows nothing of how the figures were protected; only of the rule by which they are rounded.
     */
    private static final class Attack {
        private final Tally tally;
        private final List<String> groups = new ArrayList<>();
        private final Map<Figure, Integer> shown = new LinkedHashMap<>();
        private final MPSolver solver = MPSolver.createSolver("GLOP");
        private final MPSolver ignorant = MPSolver.createSolver("GLOP");
        private final Map<Figure, MPVariable> known;
        private final Map<Figure, MPVariable> unknown;

        Attack(Tally tally, List<Figure> figures) {
            this.tally = tally;
            groups.addAll(tally.categories());
            groups.add("");
            figures.forEach(
                    one -> shown.put(at(one.slice(), one.category(), one.stage()), one.people()));
            known = system(solver, true);
            unknown = system(ignorant, false);
        }

        private static Figure at(Slice slice, String group, Stage stage) {
            return new Figure(slice, group, stage, 0);
        }

        private int truth(Figure of) {
            return tally.count(of.slice(), of.category(), of.stage(), 0);
        }

        List<Figure> smallGroups() {
            return known.keySet().stream()
                    .filter(one -> truth(one) >= 1 && truth(one) <= SMALL)
                    .toList();
        }

        /** Two figures of which one group lies in the other: what is between them. */
        List<String> bySubtractingPairs() {
            var found = new ArrayList<String>();
            for (var whole : shown.entrySet())
                for (var part : shown.entrySet()) {
                    if (!liesIn(part.getKey(), whole.getKey())) continue;
                    int between = truth(whole.getKey()) - truth(part.getKey());
                    int least = Math.max(0, low(whole) - high(part));
                    int most = high(whole) - low(part);
                    if (between >= 1 && between <= SMALL && most - least < 2)
                        found.add(whole + " - " + part);
                }
            return found;
        }

        private static boolean liesIn(Figure part, Figure whole) {
            return !part.equals(whole)
                    && part.category().equals(whole.category())
                    && (part.slice().equals(whole.slice()) || whole.slice().equals(Slice.ALL))
                    && part.stage().compareTo(whole.stage()) >= 0;
        }

        private static int low(Map.Entry<Figure, Integer> figure) {
            return Math.max(0, figure.getValue() - 2);
        }

        private static int high(Map.Entry<Figure, Integer> figure) {
            return figure.getValue() + 2;
        }

        /** A total less the others of its slicing, both as wide as rounding leaves them. */
        List<String> byTheSiblings() {
            var found = new ArrayList<String>();
            for (Figure one : smallGroups()) {
                if (one.slice().equals(Slice.ALL) || one.category().isEmpty()) continue;
                Integer total = shown.get(at(Slice.ALL, one.category(), one.stage()));
                if (total == null) continue;
                int least = total - 2;
                int most = total + 2;
                for (Slice other : tally.slices()) {
                    if (other.by() != one.slice().by() || other.equals(one.slice())) continue;
                    Integer figure = shown.get(at(other, one.category(), one.stage()));
                    least -= figure == null ? tally.people(other, one.stage()) : figure + 2;
                    most -= figure == null ? 0 : Math.max(0, figure - 2);
                }
                Integer own = shown.get(one);
                least = Math.max(least, own == null ? 0 : Math.max(0, own - 2));
                most =
                        Math.min(
                                most,
                                own == null ? tally.people(one.slice(), one.stage()) : own + 2);
                if (most - least < 2 && tally.people(one.slice(), one.stage()) > 2)
                    found.add(one + " is " + least + " to " + most);
            }
            return found;
        }

        List<String> byALinearProgram() {
            var found = new ArrayList<String>();
            for (Figure one : smallGroups()) {
                long values = values(solver, known.get(one));
                if (values < 3 && values < values(ignorant, unknown.get(one)))
                    found.add(one + ", " + truth(one) + ", has " + values + " values");
            }
            for (Figure one : known.keySet()) {
                Figure further = further(one);
                if (further == null) continue;
                int left = truth(one) - truth(further);
                if (left < 1 || left > SMALL) continue;
                long values = values(solver, known.get(one), known.get(further));
                if (values < 3 && values < values(ignorant, unknown.get(one), unknown.get(further)))
                    found.add(one + ", no further: " + left + ", has " + values + " values");
            }
            return found;
        }

        private static Figure further(Figure one) {
            return one.stage() == Stage.COMPLETED
                    ? null
                    : at(one.slice(), one.category(), Stage.values()[one.stage().ordinal() + 1]);
        }

        /** How many whole numbers lie between the least and the most it can be. */
        private static long values(MPSolver solver, MPVariable whole, MPVariable... less) {
            MPObjective objective = solver.objective();
            objective.clear();
            objective.setCoefficient(whole, 1);
            for (MPVariable one : less) objective.setCoefficient(one, -1);
            objective.setMinimization();
            assertThat(solver.solve()).isEqualTo(MPSolver.ResultStatus.OPTIMAL);
            double least = objective.value();
            objective.setMaximization();
            assertThat(solver.solve()).isEqualTo(MPSolver.ResultStatus.OPTIMAL);
            double most = objective.value();
            return (long) Math.floor(most + 1e-6) - (long) Math.ceil(least - 1e-6) + 1;
        }

        private Map<Figure, MPVariable> system(MPSolver in, boolean withFigures) {
            var variables = new LinkedHashMap<Figure, MPVariable>();
            for (Slice slice : tally.slices())
                for (String group : groups)
                    for (Stage stage : Stage.values()) {
                        Figure one = at(slice, group, stage);
                        Integer figure = withFigures ? shown.get(one) : null;
                        variables.put(
                                one,
                                in.makeNumVar(
                                        figure == null ? 0 : Math.max(0, figure - 2),
                                        figure == null ? tally.people(slice, stage) : figure + 2,
                                        ""));
                    }
            for (Slice slice : tally.slices())
                for (Stage stage : Stage.values())
                    everybody(
                            in,
                            tally.people(slice, stage),
                            group -> variables.get(at(slice, group, stage)));
            for (Figure one : variables.keySet()) {
                if (further(one) != null) {
                    MPConstraint nested = in.makeConstraint(0, Double.POSITIVE_INFINITY);
                    nested.setCoefficient(variables.get(one), 1);
                    nested.setCoefficient(variables.get(further(one)), -1);
                }
            }
            for (Slicing by : List.of(Slicing.GRADE, Slicing.JOB_FAMILY, Slicing.PHASE))
                for (String group : groups)
                    for (Stage stage : Stage.values()) {
                        MPConstraint sum = in.makeConstraint(0, 0);
                        sum.setCoefficient(variables.get(at(Slice.ALL, group, stage)), -1);
                        tally.slices().stream()
                                .filter(slice -> slice.by() == by)
                                .forEach(
                                        slice ->
                                                sum.setCoefficient(
                                                        variables.get(at(slice, group, stage)), 1));
                    }
            return variables;
        }

        /** Each gave one answer or none; where several can be so, at least one or none. */
        private void everybody(MPSolver in, int people, Function<String, MPVariable> variable) {
            boolean several = EqualityForm.isOfSeveral(tally.question());
            MPConstraint all =
                    in.makeConstraint(people, several ? Double.POSITIVE_INFINITY : people);
            groups.forEach(group -> all.setCoefficient(variable.apply(group), 1));
            if (!several) return;
            List<String> alone = List.of(groups.get(0), "prefer-not-to-say", "");
            for (String group : groups) {
                if (alone.contains(group)) continue;
                MPConstraint one = in.makeConstraint(0, people);
                alone.forEach(other -> one.setCoefficient(variable.apply(other), 1));
                one.setCoefficient(variable.apply(group), 1);
            }
        }
    }
}
