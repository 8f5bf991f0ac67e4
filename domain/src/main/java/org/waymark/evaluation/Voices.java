package org.waymark.evaluation;

import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.SchemeId;
import org.waymark.shared.NotFound;

/** What was changed because of what people said, and what they agreed to be quoted by. */
public interface Voices {
    void add(Improvement improvement);

    void remove(Improvement improvement);

    /** Of this scheme; of another there is none. */
    Optional<Improvement> find(ImprovementId id, SchemeId scheme);

    /** Newest first; at most 100. */
    List<Improvement> improvements(SchemeId scheme);

    void add(Testimonial testimonial);

    /** With its row locked: agreeing and declining come one after the other. */
    Optional<Testimonial> findLocked(TestimonialId id);

    Optional<Testimonial> find(TestimonialId id);

    default Testimonial require(TestimonialId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Those of a phase, with the name of who agreed; at most 200. */
    List<TestimonialLine> testimonials(PhaseId phase);

    /** All that is agreed to, by scheme and newest first; at most 200. */
    List<Quoted> quoted();

    /** What changed in the schemes in which this person has joined a phase, newest first. */
    List<Changed> changedFor(PersonId person);
}
