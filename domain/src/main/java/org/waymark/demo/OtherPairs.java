package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.form.Answers;

/**
 * The other pairs of the phase, each somewhere else on the way: one without a meeting for too long,
 * one whose report is late, one still writing, one whose mentor has no training yet, and a mentor
 * whose places are all taken.
 */
@ApplicationScoped
public class OtherPairs implements Act {
    @Inject Stage stage;
    @Inject Rehearsed rehearsed;

    @Override
    public List<Scene> scenes() {
        var scenes = new ArrayList<Scene>();
        scenes.addAll(inesAndTom());
        scenes.addAll(lapsed());
        scenes.addAll(reportLate());
        scenes.addAll(stillWriting());
        scenes.addAll(waitingForTraining());
        scenes.addAll(noPlaceLeft());
        scenes.add(
                Scene.of(
                        "Jonas asks Tom",
                        4,
                        "11:45",
                        () -> rehearsed.asks("Jonas Weber", "Tom Hargreaves")));
        return scenes;
    }

    private List<Scene> inesAndTom() {
        var scenes =
                begun(
                        "Ines Carvalho",
                        "Tom Hargreaves",
                        61,
                        "A case for senior lecturer that I believe myself.");
        scenes.add(met("Ines Carvalho", "Tom Hargreaves", 47));
        scenes.add(met("Ines Carvalho", "Tom Hargreaves", 22));
        scenes.add(
                Scene.of(
                        "Ines proposes times to Tom",
                        3,
                        "18:20",
                        () ->
                                rehearsed.proposes(
                                        "Ines Carvalho",
                                        stage.pair("Ines Carvalho", "Tom Hargreaves"),
                                        stage.moment(-6, "10:00"),
                                        stage.moment(-7, "13:00"),
                                        stage.moment(-8, "16:00"))));
        return scenes;
    }

    /** They agreed on every four weeks and haven't met for ten. */
    private List<Scene> lapsed() {
        var scenes = begun("Judith Osei", "Marek Nowak", 66, "Lead the refit of the workshops.");
        scenes.add(met("Judith Osei", "Marek Nowak", 60));
        return scenes;
    }

    private List<Scene> reportLate() {
        var scenes = begun("Ruth Ellery", "Yusuf Rahman", 22, "Know who decides what.");
        scenes.add(met("Ruth Ellery", "Yusuf Rahman", 15));
        return scenes;
    }

    private List<Scene> stillWriting() {
        var scenes = new ArrayList<>(rehearsed.find("Anjali Rao", "Chloe Martin", 6));
        scenes.add(
                Scene.of(
                        "Chloe writes and signs",
                        2,
                        "13:00",
                        () -> {
                            var pair = stage.pair("Anjali Rao", "Chloe Martin");
                            rehearsed.writes(
                                    "Chloe Martin",
                                    pair,
                                    "Understand how policy is made, and speak up once.");
                            rehearsed.signs("Chloe Martin", pair);
                        }));
        return scenes;
    }

    private List<Scene> waitingForTraining() {
        return begun("Nia Evans", "Peter Lowe", 8, "Teach the records system so that it sticks.");
    }

    private List<Scene> noPlaceLeft() {
        var scenes =
                begun("Sue Croft", "Callum Reid", 40, "Run a small project from start to end.");
        scenes.add(met("Sue Croft", "Callum Reid", 30));
        scenes.add(met("Sue Croft", "Callum Reid", 6));
        scenes.addAll(begun("Sue Croft", "Ali Demir", 35, "Four days that feel like four days."));
        scenes.add(met("Sue Croft", "Ali Demir", 9));
        return scenes;
    }

    private List<Scene> begun(String mentor, String mentee, int daysAgo, String goals) {
        return rehearsed.begin(mentor, mentee, daysAgo, goals);
    }

    private Scene met(String mentor, String mentee, int daysAgo) {
        return rehearsed.meet(
                mentee,
                mentor,
                mentee,
                daysAgo,
                Answers.NONE
                        .with("discussed", "Where I stand, and what the next step is.")
                        .with("minutes-preparing", "10")
                        .with("minutes-meeting", "60"));
    }
}
