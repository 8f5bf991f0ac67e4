package org.waymark.web.operation;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * The part of Waymark that a request is for: the first folder of its path and the second, where the
 * application has folders of these names. Whatever else somebody types counts as other, so that
 * nobody can make new kinds.
 */
record PageKind(String section, String feature) {
    private static final String OTHER = "other";

    static PageKind of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String[] parts = path.split("/", 4);
        if (path.startsWith("/jakarta.faces.resource/")) {
            return new PageKind("resource", "");
        }
        if (parts.length < 3 || !isFolder(request.getServletContext(), "/", parts[1])) {
            return new PageKind(parts.length < 3 ? "root" : OTHER, "");
        }
        String section = "/" + parts[1] + "/";
        boolean deeper =
                parts.length == 4 && isFolder(request.getServletContext(), section, parts[2]);
        return new PageKind(parts[1], deeper ? parts[2] : "");
    }

    private static boolean isFolder(ServletContext application, String in, String name) {
        Set<String> paths = application.getResourcePaths(in);
        return !name.isEmpty()
                && !name.endsWith("-INF")
                && paths != null
                && paths.contains(in + name + "/");
    }
}
