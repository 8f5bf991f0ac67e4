package org.waymark.web.portfolio;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.omnifaces.util.Faces;
import org.waymark.portfolio.FileToRead;

/**
 * Answers with a file: to be kept, never to be shown by the browser, under its name (RFC 6266), and
 * handed on part by part.
 */
public final class FileAnswer {
    private FileAnswer() {}

    static void send(FileToRead file, IntFunction<byte[]> parts) throws IOException {
        send(file.name(), file.mediaType(), file.bytes(), file.parts(), parts);
    }

    /** The same for a file that is kept elsewhere. */
    public static void send(
            String name, String mediaType, long bytes, int count, IntFunction<byte[]> parts)
            throws IOException {
        HttpServletResponse response = begin(name, mediaType);
        response.setContentLengthLong(bytes);
        OutputStream out = response.getOutputStream();
        for (int position = 0; position < count; position++) {
            out.write(parts.apply(position));
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    static HttpServletResponse begin(String name, String mediaType) {
        HttpServletResponse response = Faces.getResponse();
        response.setContentType(mediaType);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", disposition(name));
        return response;
    }

    /** The name in the letters that every browser reads, and again in all its letters. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
        String all = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + all;
    }
}
