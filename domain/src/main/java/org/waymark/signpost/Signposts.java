package org.waymark.signpost;

import java.util.List;
import java.util.Optional;
import org.waymark.shared.NotFound;

/** All signposts; there are few. */
public interface Signposts {
    void add(Signpost signpost);

    void remove(Signpost signpost);

    Optional<Signpost> find(SignpostId id);

    default Signpost require(SignpostId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** In the order of the page; at most 100. */
    List<Signpost> all();
}
