package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.web.Sources.DOMAIN;
import static org.waymark.web.Sources.JAVA;
import static org.waymark.web.Sources.WEBAPP;
import static org.waymark.web.Sources.files;
import static org.waymark.web.Sources.find;
import static org.waymark.web.Sources.pages;
import static org.waymark.web.Sources.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.web.tag.Icons;

/** What every page keeps to. */
class PagesTest {
    private static final Set<String> DOORS = Set.of("my", "team", "coordinate", "assess", "admin");

    @Test
    void noneCarriesAStyleOrAScriptOfItsOwn() {
        List<String> found = new ArrayList<>();
        for (Path page : files(WEBAPP, ".xhtml")) {
            find(page, "(<script|<style|\\sstyle=|\\son(?!ly=)[a-z]+=|javascript:)")
                    .forEach(match -> found.add(page + ": " + match));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void eachIsBuiltOnATemplate() {
        assertThat(pages())
                .allSatisfy(
                        page ->
                                assertThat(read(page))
                                        .as(page.toString())
                                        .contains("template=\"/WEB-INF/templates/"));
    }

    @Test
    void eachHasATitle() {
        assertThat(pages())
                .allSatisfy(
                        page ->
                                assertThat(read(page))
                                        .as(page.toString())
                                        .contains("<ui:param name=\"title\""));
    }

    /** On a plain element it would stand in the page as it is, and mean nothing. */
    @Test
    void passesAttributesThroughComponentsOnly() {
        List<String> found = new ArrayList<>();
        for (Path page : files(WEBAPP, ".xhtml")) {
            find(page, "<([a-z0-9]+ (?![^>]*faces:element)[^>]*\\spt:[a-z]+=)")
                    .forEach(match -> found.add(page + ": " + match));
        }
        assertThat(found).isEmpty();
    }

    /** A post finds its page and its query again, and a link from the summary finds its field. */
    @Test
    void eachFormKeepsItsAddressAndItsIds() {
        List<String> found = new ArrayList<>();
        for (Path page : files(WEBAPP, ".xhtml")) {
            find(page, "(<h:form[^>]*>)").forEach(form -> found.add(page + ": " + form));
            find(page, "(<o:form[^>]*>)").stream()
                    .filter(
                            form ->
                                    !form.contains("useRequestURI=\"true\"")
                                            || !form.contains("prependId=\"false\""))
                    .forEach(form -> found.add(page + ": " + form));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void eachUsesBeansOfItsOwnFeature() {
        List<String> strangers = new ArrayList<>();
        for (Path page : pages()) {
            Path place = WEBAPP.relativize(page);
            if (place.getNameCount() < 3 || !DOORS.contains(place.getName(0).toString())) {
                continue;
            }
            Path beans = Path.of("src/main/java/org/waymark/web", place.getName(1).toString());
            for (String bean : find(page, "[#{ (]([a-z][A-Za-z]+Page)\\b")) {
                String type = Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
                if (!Files.exists(beans.resolve(type + ".java"))) {
                    strangers.add(page + " uses " + type + ", which isn't in " + beans);
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void eachLinkLeadsToAPage() {
        Pattern address =
                Pattern.compile(
                        "(?:(?<!WEB-INF)/|\")"
                                + "((?:my|team|coordinate|assess|admin|about|demo)/[\\w/-]+\\.xhtml)");
        Set<String> astray = new TreeSet<>();
        for (Path source :
                Stream.of(files(WEBAPP, ".xhtml"), files(JAVA, ".java"), files(DOMAIN, ".java"))
                        .flatMap(List::stream)
                        .toList()) {
            String withoutComments = read(source).replaceAll("(?m)^\\s*/?\\*.*$", "");
            address.matcher(withoutComments)
                    .results()
                    .map(match -> match.group(1))
                    .filter(page -> !Files.exists(WEBAPP.resolve(page)))
                    .forEach(page -> astray.add(page + " in " + source.getFileName()));
        }
        assertThat(astray).isEmpty();
    }

    /** The expression language keeps these words for itself, after a dot too. */
    @Test
    void noneNamesAPropertyByAReservedWord() {
        Pattern reserved =
                Pattern.compile(
                        "#\\{[^}]*\\.(and|or|not|eq|ne|lt|gt|le|ge|true|false|null|instanceof|empty"
                                + "|div|mod)\\b[^}]*}");
        List<String> found = new ArrayList<>();
        for (Path page : files(WEBAPP, ".xhtml")) {
            String withoutWords = read(page).replaceAll("'[^']*'", "''");
            reserved.matcher(withoutWords)
                    .results()
                    .forEach(match -> found.add(page + ": " + match.group()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void eachIncludedFragmentExists() {
        for (Path page : files(WEBAPP, ".xhtml")) {
            for (String fragment : find(page, "<ui:include src=\"(/[^\"#]+)\"")) {
                assertThat(WEBAPP.resolve(fragment.substring(1)))
                        .as("included by " + page)
                        .exists();
            }
        }
    }

    @Test
    void eachIconExists() {
        for (Path page : files(WEBAPP, ".xhtml")) {
            for (String name : find(page, "<w:icon name=\"([a-z-]+)\"")) {
                assertThat(Icons.svg(name)).startsWith("<svg");
            }
            for (String name : find(page, "\\sicon=\"([a-z-]+)\"")) {
                assertThat(Icons.svg(name)).startsWith("<svg");
            }
        }
    }

    @Test
    void coloursComeFromTheTokens() {
        List<String> found = new ArrayList<>();
        for (Path sheet : files(WEBAPP, ".css")) {
            if (!sheet.endsWith("tokens.css")) {
                find(sheet, "(#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl|oklch)a?\\()")
                        .forEach(match -> found.add(sheet + ": " + match));
            }
        }
        assertThat(found).isEmpty();
    }

    /**
     * Pages get their policy from PrimeFaces, everything else from the filter: it is one policy.
     */
    @Test
    void thePolicyIsTheSameForPagesAndForEverythingElse() {
        String ofPages =
                find(
                                WEBAPP.resolve("WEB-INF/web.xml"),
                                "<param-value>(default-src[^<]*)</param-value>")
                        .get(0);
        String filter =
                read(Path.of("src/main/java/org/waymark/web/guard/AnswerHeaders.java"))
                        .replaceAll("\"\\s*\\+\\s*\"", "");
        assertThat(filter).contains('"' + ofPages + '"');
        assertThat(ofPages).endsWith("script-src 'self'").doesNotContain("unsafe-eval");
    }
}
