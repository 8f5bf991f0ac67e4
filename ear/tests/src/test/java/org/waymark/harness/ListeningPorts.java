package org.waymark.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a process of this machine listens, as Linux tells it. */
public final class ListeningPorts {

    /**
     * @param address as the kernel writes it, in hexadecimal
     */
    public record Port(String address, int number) {

        private static final Set<String> LOOPBACK =
                Set.of(
                        "0100007F",
                        "00000000000000000000000001000000",
                        "0000000000000000FFFF00000100007F");

        public boolean isLoopback() {
            return LOOPBACK.contains(address);
        }
    }

    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");
    private static final String LISTENS = "0A";

    private ListeningPorts() {}

    public static List<Port> of(long process) {
        var sockets = socketsOf(process);
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> lines(Path.of("/proc/" + process + "/net", table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns[3].equals(LISTENS) && sockets.contains(columns[9]))
                .map(columns -> columns[1].split(":"))
                .map(address -> new Port(address[0], Integer.parseInt(address[1], 16)))
                .toList();
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> socketsOf(long process) {
        var sockets = new HashSet<String>();
        try (var files = Files.list(Path.of("/proc/" + process + "/fd"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                var socket = SOCKET.matcher(target(file));
                if (socket.matches()) sockets.add(socket.group(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sockets;
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
