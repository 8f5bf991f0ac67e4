package org.waymark.web.asset;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Adds the fingerprint of its content to the address of every resource: what changed has another
 * address, and what didn't is never fetched again.
 */
public class VersionedResources extends ResourceHandlerWrapper {
    private static final Map<String, Fingerprint> FINGERPRINTS = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private static Resource versioned(Resource resource) {
        return resource == null ? null : new Versioned(resource);
    }

    private static final class Versioned extends ResourceWrapper {
        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            int query = path.indexOf("v=");
            if (query > 0 && "?&".indexOf(path.charAt(query - 1)) >= 0) {
                return path;
            }
            return path + (path.contains("?") ? "&" : "?") + "v=" + fingerprint();
        }

        /** Read again only when the file is another. */
        private String fingerprint() {
            long changedAt = changedAt();
            return FINGERPRINTS.compute(
                            getLibraryName() + "/" + getResourceName(),
                            (name, known) ->
                                    known != null && known.changedAt == changedAt
                                            ? known
                                            : new Fingerprint(read(), changedAt))
                    .value;
        }

        private long changedAt() {
            URL address = getURL();
            if ("file".equals(address.getProtocol())) {
                return new File(address.getPath()).lastModified();
            }
            try {
                return address.openConnection().getLastModified();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private String read() {
            var sum = new CRC32();
            try (InputStream content = getInputStream()) {
                sum.update(content.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return Long.toHexString(sum.getValue());
        }
    }

    private record Fingerprint(String value, long changedAt) {}
}
