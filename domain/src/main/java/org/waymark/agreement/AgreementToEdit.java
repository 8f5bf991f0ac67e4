package org.waymark.agreement;

import java.time.Instant;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.people.PersonCard;

/**
 * The agreement as one of the two is about to write in it.
 *
 * @param read stands for the text that it shows; given back when it is saved, so that nobody
 *     overwrites what they haven't seen
 * @param changedAt when it was last saved, or null
 * @param number the version that is being written
 * @param afterSignature whether saving makes a new version that both sign again
 * @param sharedLine whether the mentor's manager stands in the mentee's reporting line
 */
public record AgreementToEdit(
        PersonCard partner,
        Form form,
        Answers answers,
        String read,
        Instant changedAt,
        int number,
        boolean afterSignature,
        boolean sharedLine) {}
