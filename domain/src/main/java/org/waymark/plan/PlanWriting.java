package org.waymark.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.form.Answers;
import org.waymark.form.FormShelf;
import org.waymark.partnership.OwnWriting;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Written;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/** The mentee's objectives, or the mentor's comments on them. */
@ApplicationScoped
public class PlanWriting implements OwnWriting {
    @Inject PlanLists lists;
    @Inject FormShelf shelf;
    @Inject Vault vault;

    protected PlanWriting() {}

    @Override
    public List<Written> of(PairMember author) {
        return author.isMentee()
                ? lists.of(author.partnershipId()).stream()
                        .map(line -> objective(line.objective(), author))
                        .toList()
                : lists.commentsBy(author.person(), author.partnershipId()).stream()
                        .map(comment -> comment(comment, author))
                        .toList();
    }

    private Written objective(Objective objective, PairMember author) {
        return new Written(
                UniversityTime.dateOf(objective.changedAt()),
                "plan.written.objective",
                Written.answers(
                        shelf.form(objective.form()),
                        Answers.fromJson(vault.open(author, objective.answers()))));
    }

    private Written comment(Comment comment, PairMember author) {
        return new Written(
                UniversityTime.dateOf(comment.saidAt()),
                "plan.written.comment",
                Written.words(vault.open(author, comment.words())));
    }
}
