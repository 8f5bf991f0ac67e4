package org.waymark.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Self;
import org.waymark.form.Answers;
import org.waymark.vault.Vault;

/** Opens what a candidate has written so far, for themself. */
@ApplicationScoped
public class OwnDossier {
    @Inject Claims claims;
    @Inject Submissions submissions;
    @Inject Vault vault;

    protected OwnDossier() {}

    /**
     * @param open the keys of outcomes that can be written and submitted now
     */
    record Dossier(
            Map<String, Claim> claims,
            Map<String, Answers> answers,
            Map<CycleId, Answers> cycles,
            Set<String> finished,
            Set<String> met,
            Set<String> open,
            List<Submission> submissions) {
        Answers of(String outcome) {
            return answers.getOrDefault(outcome, Answers.NONE);
        }

        ClaimStanding standing(Outcome outcome) {
            return ClaimStanding.of(
                    outcome,
                    of(outcome.key()),
                    finished,
                    met.contains(outcome.key()),
                    open.contains(outcome.key()));
        }
    }

    Dossier open(Self self, Award award) {
        Map<String, Claim> written = new HashMap<>();
        Map<String, Answers> answers = new HashMap<>();
        for (Claim claim : claims.of(award.id(), self.person())) {
            written.put(claim.outcome(), claim);
            answers.put(claim.outcome(), Answers.fromJson(vault.open(self, claim.answers())));
        }
        Map<CycleId, Answers> cycles = new LinkedHashMap<>();
        Set<String> finished = new HashSet<>();
        for (Cycle cycle : claims.cycles(award.id(), self.person())) {
            Answers its = Answers.fromJson(vault.open(self, cycle.answers()));
            cycles.put(cycle.id(), its);
            if (isFinished(its)) {
                finished.add(cycle.id().value());
            }
        }
        List<Submission> mine = submissions.of(award.id(), self.person());
        Set<String> met = mine.isEmpty() ? Set.of() : submissions.met(award.id(), self.person());
        return new Dossier(written, answers, cycles, finished, met, open(award, mine, met), mine);
    }

    /** All of them at first; after a referral those that aren't met; else none. */
    private static Set<String> open(Award award, List<Submission> mine, Set<String> met) {
        boolean asked =
                mine.isEmpty() || mine.get(0).result().filter(Result.REFERRED::equals).isPresent();
        return award.outcomes().stream()
                .map(Outcome::key)
                .filter(key -> asked && !met.contains(key))
                .collect(Collectors.toSet());
    }

    static boolean isFinished(Answers cycle) {
        return AwardForms.cycle()
                .questions()
                .allMatch(one -> !one.required() || cycle.has(one.key()));
    }
}
