package org.waymark.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request and a response of which a test says only what matters to it. */
public final class Fake {
    private Fake() {}

    public static HttpServletRequest request(
            String method, String uri, Map<String, String> headers) {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        Fake.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, called, values) ->
                                switch (called.getName()) {
                                    case "getMethod" -> method;
                                    case "getRequestURI" -> uri.split("\\?")[0];
                                    case "getContextPath" -> "";
                                    case "getHeader" -> headers.get(values[0]);
                                    case "getParameter" ->
                                            uri.contains("?" + values[0] + "=") ? "" : null;
                                    case "isSecure" -> false;
                                    case "getCookies" -> cookies(headers.get("Cookie"));
                                    case "getAttribute", "setAttribute" -> null;
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    called.getName());
                                });
    }

    private static Cookie[] cookies(String header) {
        return header == null
                ? null
                : Arrays.stream(header.split("; "))
                        .map(cookie -> cookie.split("=", 2))
                        .map(pair -> new Cookie(pair[0], pair[1]))
                        .toArray(Cookie[]::new);
    }

    /** Notes its status, headers and cookies. */
    public static final class Answer {
        public final Map<String, String> headers = new LinkedHashMap<>();
        public final Map<String, Cookie> cookies = new LinkedHashMap<>();
        public int status = 200;

        public HttpServletResponse response() {
            return (HttpServletResponse)
                    Proxy.newProxyInstance(
                            Fake.class.getClassLoader(),
                            new Class<?>[] {HttpServletResponse.class},
                            (proxy, called, values) -> {
                                switch (called.getName()) {
                                    case "setHeader", "addHeader" ->
                                            headers.put((String) values[0], (String) values[1]);
                                    case "addCookie" ->
                                            cookies.put(
                                                    ((Cookie) values[0]).getName(),
                                                    (Cookie) values[0]);
                                    case "setStatus" -> status = (int) values[0];
                                    case "setContentType" ->
                                            headers.put("Content-Type", (String) values[0]);
                                    case "getWriter" -> {
                                        return new PrintWriter(new StringWriter());
                                    }
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    called.getName());
                                }
                                return null;
                            });
        }
    }
}
