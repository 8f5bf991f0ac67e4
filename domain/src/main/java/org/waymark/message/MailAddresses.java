package org.waymark.message;

import java.util.Collection;
import java.util.Map;
import org.waymark.people.PersonId;

/** Where mail for people goes; leavers and people without a work e-mail are missing. */
public interface MailAddresses {
    Map<PersonId, String> of(Collection<PersonId> people);
}
