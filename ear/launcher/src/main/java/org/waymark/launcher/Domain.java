package org.waymark.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What the server is told about itself. Made anew from the shipped domain at each start, so that it
 * never holds anything but what stands here: one open port for people, one on the loopback address
 * for administration behind a password, and nothing that the application doesn't need.
 */
final class Domain {

    static final String NAME = "domain";

    private static final Pattern UNUSED_AT_START =
            Pattern.compile("-Dorg\\.glassfish\\.additionalOSGiBundlesToStart=.*|-Xmx.*");
    private static final String JSON = "fish.payara.enterprise.server.logging.JSONLogFormatter";
    private static final String WORTH_COMPRESSING =
            "text/css,text/javascript,application/javascript,image/svg+xml,application/json";

    private final Path directory;
    private final Document xml;
    private final Element config;

    private Domain(Path directory) {
        this.directory = directory;
        try {
            this.xml =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(directory.resolve("config/domain.xml").toFile());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        this.config = named(xml.getDocumentElement(), "config", "server-config");
    }

    static void create(
            Path server,
            Path directory,
            String address,
            int httpPort,
            int adminPort,
            String adminPassword,
            Path log,
            boolean logsJson,
            List<String> jvmOptions) {
        try {
            Software.delete(directory);
            Software.copy(server.resolve("glassfish/domains/domain1"), directory);
            Software.delete(directory.resolve("docroot"));
            Files.createDirectories(directory.resolve("docroot"));
            Software.writePrivately(
                    directory.resolve("config/admin-keyfile"),
                    "admin;" + digest(adminPassword) + ";asadmin\n");
            log(directory.resolve("config/logging.properties"), log, logsJson);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var domain = new Domain(directory);
        domain.listen(address, httpPort, adminPort);
        domain.closeEverythingElse();
        domain.dimension(jvmOptions);
        domain.save();
    }

    /**
     * Into one file, and not a second time to the console; for people, or each entry as a line of
     * JSON for programs.
     */
    private static void log(Path configuration, Path log, boolean logsJson) throws IOException {
        Files.writeString(
                configuration,
                Files.readString(configuration)
                        .replaceFirst(
                                "(?m)^(com\\.sun\\.\\S+\\.GFFileHandler\\.file)=.*$",
                                "$1=" + log.toString().replace('\\', '/'))
                        .replaceFirst(
                                "(?m)^(java\\.util\\.logging\\.ConsoleHandler\\.level)=.*$",
                                "$1=OFF")
                        .replaceFirst(
                                "(?m)^(com\\.sun\\.\\S+\\.GFFileHandler\\.formatter)=(.*)$",
                                "$1=" + (logsJson ? JSON : "$2")));
    }

    private void listen(String address, int httpPort, int adminPort) {
        var http = named(config, "network-listener", "http-listener-1");
        http.setAttribute("address", address);
        http.setAttribute("port", String.valueOf(httpPort));
        var admin = named(config, "network-listener", "admin-listener");
        admin.setAttribute("address", "127.0.0.1");
        admin.setAttribute("port", String.valueOf(adminPort));
        var protocol = first(named(config, "protocol", "http-listener-1"), "http");
        protocol.setAttribute("xpowered-by", "false");
        protocol.setAttribute("server-header", "false");
        protocol.setAttribute("compression", "on");
        protocol.setAttribute("compressable-mime-type", WORTH_COMPRESSING);
    }

    private void closeEverythingElse() {
        named(config, "network-listener", "http-listener-2").setAttribute("enabled", "false");
        for (var listener : all(config, "iiop-listener")) listener.setAttribute("enabled", "false");
        first(config, "jmx-connector").setAttribute("enabled", "false");
        first(config, "hazelcast-config-specific-configuration").setAttribute("enabled", "false");
        add("jms-service").setAttribute("type", "DISABLED");
        // These answer where people do; Waymark tells its own health, on a port of its own.
        first(config, "microprofile-metrics-configuration").setAttribute("enabled", "false");
        add("microprofile-healthcheck-configuration").setAttribute("enabled", "false");
        for (var property : all(xml.getDocumentElement(), "property"))
            if (property.getAttribute("value").endsWith(";AUTO_SERVER=TRUE"))
                property.setAttribute(
                        "value", property.getAttribute("value").replace(";AUTO_SERVER=TRUE", ""));
    }

    private Element add(String tag) {
        var element = xml.createElement(tag);
        config.insertBefore(element, first(config, "admin-audit-configuration"));
        return element;
    }

    private void dimension(List<String> jvmOptions) {
        var threads = named(config, "thread-pool", "http-thread-pool");
        threads.setAttribute("max-thread-pool-size", "64");
        threads.setAttribute("min-thread-pool-size", "8");
        var java = first(config, "java-config");
        for (var option : all(java, "jvm-options"))
            if (UNUSED_AT_START.matcher(option.getTextContent()).matches())
                java.removeChild(option);
        for (var option : jvmOptions)
            java.appendChild(xml.createElement("jvm-options")).setTextContent(option);
    }

    private void save() {
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(
                            new DOMSource(xml),
                            new StreamResult(directory.resolve("config/domain.xml").toFile()));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element named(Element parent, String tag, String name) {
        return all(parent, tag).stream()
                .filter(element -> element.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + tag + " named " + name));
    }

    private static Element first(Element parent, String tag) {
        return all(parent, tag).get(0);
    }

    private static List<Element> all(Element parent, String tag) {
        var nodes = parent.getElementsByTagName(tag);
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }

    /** The form in which the server keeps the passwords of its administrators. */
    static String digest(String password) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            var salt = Secret.bytes(8);
            sha256.update(password.getBytes(StandardCharsets.UTF_8));
            var digest = sha256.digest(salt);
            for (int round = 1; round < 100; round++) digest = sha256.digest(digest);
            var salted = new byte[digest.length + salt.length];
            System.arraycopy(digest, 0, salted, 0, digest.length);
            System.arraycopy(salt, 0, salted, digest.length, salt.length);
            return "{SSHA256}" + Base64.getEncoder().encodeToString(salted);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
