package org.waymark.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.waymark.shared.StatementCount;

/**
 * In tests only: says in {@code Server-Timing} how many SQL statements an answer took. The number
 * is known when the page is whole, so the page is held back until then. The count begins where the
 * request does, in the sign-in mechanism.
 */
public class StatementTiming extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!StatementCount.isOn() || response instanceof HeldBack) {
            chain.doFilter(request, response);
            return;
        }
        HeldBack held = new HeldBack(response);
        chain.doFilter(request, held);
        held.send();
    }

    private static final class HeldBack extends HttpServletResponseWrapper {
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private PrintWriter writer;
        private ServletOutputStream stream;

        HeldBack(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            if (writer == null) {
                writer =
                        new PrintWriter(
                                new OutputStreamWriter(
                                        body, Charset.forName(getCharacterEncoding())));
            }
            return writer;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            if (stream == null) {
                stream = new Kept(body);
            }
            return stream;
        }

        @Override
        public void flushBuffer() {
            // Not before the count is known.
        }

        @Override
        public void resetBuffer() {
            body.reset();
        }

        @Override
        public void reset() {
            super.reset();
            body.reset();
        }

        @Override
        public void sendError(int status) throws IOException {
            timing();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            timing();
            super.sendError(status, message);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            timing();
            super.sendRedirect(location);
        }

        void send() throws IOException {
            if (writer != null) {
                writer.flush();
            }
            if (!super.isCommitted()) {
                timing();
                super.getOutputStream().write(body.toByteArray());
            }
        }

        private void timing() {
            super.setHeader("Server-Timing", "sql;desc=\"" + StatementCount.soFar() + "\"");
        }
    }

    private static final class Kept extends ServletOutputStream {
        private final ByteArrayOutputStream body;

        Kept(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public void write(int octet) {
            body.write(octet);
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            body.write(octets, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Tests read whole answers");
        }
    }
}
