package org.waymark.web.pdf;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What stands on a document, from top to bottom: headings, paragraphs, lists and tables. Texts are
 * put into a tree and never read as markup, whatever somebody wrote.
 */
public final class Sheet {
    private final Document document;
    private final Element head;
    private final Element body;

    /**
     * @param title the document's name and first heading
     * @param about one sentence on what it is, for those who look at its properties
     */
    public Sheet(String title, String about) {
        this();
        add(head, "title").setTextContent(title);
        Element description = add(head, "meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", about);
        say("h1", title);
    }

    /** Some pages out of the middle of a {@link Book}. */
    Sheet() {
        document = empty();
        Element html = document.createElement("html");
        html.setAttribute("lang", "en-GB");
        document.appendChild(html);
        head = add(html, "head");
        body = add(html, "body");
    }

    public Sheet heading(String words) {
        return say("h2", words);
    }

    /** A heading that is found again in the file's bookmarks. */
    Sheet heading(String words, String id) {
        Element heading = add(body, "h2");
        heading.setAttribute("id", id);
        heading.setTextContent(words);
        Element bookmark = add(bookmarks(), "bookmark");
        bookmark.setAttribute("name", words);
        bookmark.setAttribute("href", "#" + id);
        return this;
    }

    private Element bookmarks() {
        Node there = head.getElementsByTagName("bookmarks").item(0);
        return there == null ? add(head, "bookmarks") : (Element) there;
    }

    /** A line of a table of contents, with the page it names and an address to be told by. */
    Sheet line(String words, int page, String address) {
        Node last = body.getLastChild();
        Element list = "ul".equals(last.getNodeName()) ? (Element) last : add(body, "ul");
        list.setAttribute("class", "contents");
        Element link = add(add(list, "li"), "a");
        link.setAttribute("href", address);
        link.setAttribute("title", words);
        link.setAttribute("data-page", String.valueOf(page));
        link.setTextContent(words);
        return this;
    }

    /** A question or a name, under a heading. */
    public Sheet question(String words) {
        return say("h3", words);
    }

    public Sheet paragraph(String words) {
        return say("p", words);
    }

    /** What is said beside the matter. */
    public Sheet hint(String words) {
        Element said = add(body, "p");
        said.setAttribute("class", "hint");
        said.setTextContent(words);
        return this;
    }

    /** What somebody wrote, with its paragraphs and lines. */
    public Sheet prose(String text) {
        for (String paragraph : text.strip().split("\\R\\s*\\R")) {
            Element said = add(body, "p");
            String[] lines = paragraph.strip().split("\\R");
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    add(said, "br");
                }
                said.appendChild(document.createTextNode(lines[i]));
            }
        }
        return this;
    }

    public Sheet list(List<String> items) {
        Element list = add(body, "ul");
        items.forEach(item -> add(list, "li").setTextContent(item));
        return this;
    }

    /**
     * A table of which each row's first cell says what the row is about.
     *
     * @param columns what stands above each column
     */
    public Sheet table(String caption, List<String> columns, List<List<String>> rows) {
        Element table = add(body, "table");
        add(table, "caption").setTextContent(caption);
        Element heads = add(add(table, "thead"), "tr");
        columns.forEach(column -> header(heads, "col", column));
        Element lines = add(table, "tbody");
        for (List<String> row : rows) {
            Element line = add(lines, "tr");
            header(line, "row", row.get(0));
            row.stream().skip(1).forEach(cell -> add(line, "td").setTextContent(cell));
        }
        return this;
    }

    private static void header(Element row, String scope, String words) {
        Element header = add(row, "th");
        header.setAttribute("scope", scope);
        header.setTextContent(words);
    }

    private Sheet say(String element, String words) {
        add(body, element).setTextContent(words);
        return this;
    }

    private static Element add(Element parent, String name) {
        return (Element) parent.appendChild(parent.getOwnerDocument().createElement(name));
    }

    /** The tree, styled. */
    Document with(String styles) {
        add(head, "style").setTextContent(styles);
        return document;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
