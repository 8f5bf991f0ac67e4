package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.resource.ResourceAudience;
import org.waymark.resource.ResourceEditingService;
import org.waymark.resource.ResourceKind;
import org.waymark.resource.ResourceWords;
import org.waymark.signpost.SignpostKind;
import org.waymark.signpost.SignpostService;
import org.waymark.signpost.SignpostWords;

/** The information pack and two guides, and where people find help. */
@ApplicationScoped
public class SomethingToRead implements Act {
    @Inject Stage stage;
    @Inject PhaseOpens opening;
    @Inject ResourceEditingService resources;
    @Inject SignpostService signposts;

    @Override
    public List<Scene> scenes() {
        return List.of(
                Scene.of("Owen writes down where to find help", 40, "11:00", this::help),
                Scene.of("Grace writes the information pack", 29, "09:00", this::pack),
                Scene.of("Grace writes two guides", 4, "16:20", this::guides));
    }

    private void pack() {
        write(
                new ResourceWords(
                        ResourceKind.PACK,
                        ResourceAudience.MEMBERS,
                        false,
                        "First meeting",
                        "Information pack for mentors and mentees",
                        "What mentoring is and isn’t, equality and diversity, where to refer"
                                + " people.",
                        "Mentoring is a conversation between equals about the mentee’s own goals."
                                + " It is no line management, and nothing said here is used for"
                                + " capability or discipline.\n\n"
                                + "Equality and diversity\n\n"
                                + "Ask how someone would like to be called and to work. Don’t guess"
                                + " at what somebody needs: ask, and adjust the room, the time and"
                                + " the pace. What you are told about health, faith, family or"
                                + " identity stays between the two of you.\n\n"
                                + "Where to refer people\n\n"
                                + "You are a mentor, not a counsellor. When something is bigger than"
                                + " mentoring, open “Where to find help” together; opening it leaves"
                                + " no trace.",
                        ""));
    }

    private void guides() {
        write(
                new ResourceWords(
                        ResourceKind.GUIDE,
                        ResourceAudience.MEMBERS,
                        false,
                        "First meeting",
                        "Your first meeting, in an hour",
                        "A plan that leaves room for talk.",
                        "Ten minutes: who you are outside your job.\n\n"
                                + "Twenty minutes: what would be different in six months?\n\n"
                                + "Twenty minutes: how you want to work together, and what you"
                                + " won’t talk about.\n\n"
                                + "Ten minutes: the next date.",
                        ""));
        write(
                new ResourceWords(
                        ResourceKind.ARTICLE,
                        ResourceAudience.MENTORS,
                        true,
                        "Listening",
                        "Questions that open, and questions that close",
                        "Eight of each, with what they tend to do.",
                        "“What have you tried?” opens. “Have you tried…?” closes, and offers advice"
                                + " in the shape of a question.",
                        ""));
    }

    private void write(ResourceWords words) {
        stage.does("Grace Adeyemi", () -> resources.write(opening.phase(), words));
    }

    private void help() {
        stage.does(
                "Owen Price",
                () -> {
                    signposts.write(
                            new SignpostWords(
                                    SignpostKind.WELLBEING,
                                    "Staff counselling",
                                    "Six free sessions, in confidence. Monday to Friday, 9 to 5.",
                                    "01632 960 110",
                                    "counselling@northmoor.example",
                                    "",
                                    1));
                    signposts.write(
                            new SignpostWords(
                                    SignpostKind.WELLBEING,
                                    "Samaritans",
                                    "Somebody who listens, at any hour of any day.",
                                    "116 123",
                                    "",
                                    "https://www.samaritans.org",
                                    2));
                    signposts.write(
                            new SignpostWords(
                                    SignpostKind.HARASSMENT,
                                    "Dignity at work advisers",
                                    "Colleagues who listen and explain what you can do. They act"
                                            + " only if you ask them to.",
                                    "01632 960 120",
                                    "dignity@northmoor.example",
                                    "",
                                    1));
                    signposts.write(
                            new SignpostWords(
                                    SignpostKind.SAFEGUARDING,
                                    "Designated safeguarding lead",
                                    "If you fear for somebody’s safety. You needn’t be sure.",
                                    "01632 960 130",
                                    "safeguarding@northmoor.example",
                                    "",
                                    1));
                });
    }
}
