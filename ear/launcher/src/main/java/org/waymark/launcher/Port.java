package org.waymark.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
public final class Port {

    private Port() {}

    /** A port of the loopback address on which nobody listens at this moment. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean isFree(int port) {
        return canBind(new InetSocketAddress(port))
                && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canBind(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            // As servers do: what only lingers from an ended connection doesn't take a port.
            socket.setReuseAddress(!System.getProperty("os.name").startsWith("Windows"));
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
