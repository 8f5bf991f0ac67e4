package org.waymark.enrolment;

import java.util.List;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;

/**
 * The caller's own profile to write: its form with the university's lists, and what stands in it.
 *
 * @param enrolment what they have joined, or null before
 * @param told what they are told before they join
 * @param refusal the key of what keeps the caller from joining, or null
 * @param needsApproval whether a coordinator is asked after joining
 */
public record ProfilePage(
        PhaseId phase,
        String phaseName,
        Part part,
        EnrolmentId enrolment,
        String refusal,
        List<String> told,
        boolean needsApproval,
        Form form,
        Answers answers) {}
