package org.waymark.operations;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A place in the log. Each entry of MariaDB's log begins with 19 bytes: the second it was written,
 * its kind, the server, its length, where the next begins, flags; a transaction begins with an
 * entry of kind 162.
 */
record LogPlace(String file, long position) {
    private static final int HEADER = 19;
    private static final int MAGIC = 4;
    private static final int BEGINS_A_TRANSACTION = 162;
    private static final int BYTE = 0xff;

    /** Where the first transaction of that second or later begins, or null where none does. */
    static LogPlace firstAt(List<Path> log, long from, Instant until) throws IOException {
        long begin = from;
        for (Path file : log) {
            try (var channel = FileChannel.open(file)) {
                long found = firstAt(channel, begin, until.getEpochSecond());
                if (found > 0) {
                    return new LogPlace(file.getFileName().toString(), found);
                }
            }
            begin = MAGIC;
        }
        return null;
    }

    private static long firstAt(FileChannel log, long from, long second) throws IOException {
        var header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        for (long place = from; place + HEADER <= log.size(); ) {
            header.clear();
            while (header.hasRemaining() && log.read(header, place + header.position()) >= 0) {
                continue;
            }
            header.flip();
            long written = Integer.toUnsignedLong(header.getInt());
            int kind = header.get() & BYTE;
            header.getInt();
            long length = Integer.toUnsignedLong(header.getInt());
            if (kind == BEGINS_A_TRANSACTION && written >= second) {
                return place;
            }
            if (length < HEADER) {
                return 0;
            }
            place += length;
        }
        return 0;
    }
}
