package org.waymark.web.draft;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The route of drafts, under the path of what is one's own. */
@ApplicationPath("/my/drafts")
public class DraftRoutes extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(DraftResource.class);
    }

    /** Nobody is told what else could be asked here. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
