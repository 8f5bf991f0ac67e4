package org.waymark.message;

import java.util.List;
import java.util.Optional;

/** The messages of no phase that are said in other words than at first. */
public interface CommonMessages {
    void add(CommonMessage message);

    void remove(CommonMessage message);

    Optional<CommonMessage> find(String key);

    List<CommonMessage> all();
}
