package org.waymark.signpost;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Reads the signposts for anybody. It knows no caller and writes nothing, so that nobody can learn
 * who looked for help.
 */
@Stateless
public class OpenSignpostService {
    @Inject Signposts signposts;

    public OpenSignpostService() {}

    @PermitAll
    public List<SignpostShown> all() {
        return signposts.all().stream().map(SignpostShown::of).toList();
    }
}
