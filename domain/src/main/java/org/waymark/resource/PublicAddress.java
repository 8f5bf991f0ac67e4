package org.waymark.resource;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Tells addresses of the public network from those behind the university's wall, at which whoever
 * writes a resource could otherwise make Waymark knock.
 */
final class PublicAddress {
    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(address, bytes);
    }

    /** Without what RFC 6890 sets aside. */
    private static boolean isPublic4(byte[] bytes, int from) {
        int a = bytes[from] & 0xff;
        int b = bytes[from + 1] & 0xff;
        int c = bytes[from + 2] & 0xff;
        boolean aside =
                a == 0
                        || a == 10
                        || a == 127
                        || a >= 224
                        || a == 100 && b >= 64 && b < 128
                        || a == 169 && b == 254
                        || a == 172 && b >= 16 && b < 32
                        || a == 192 && b == 168
                        || a == 192 && b == 0 && (c == 0 || c == 2)
                        || a == 198 && (b == 18 || b == 19 || b == 51 && c == 100)
                        || a == 203 && b == 0 && c == 113;
        return !aside;
    }

    /** Global unicast alone, and no IPv4 address in disguise that isn't public itself. */
    private static boolean isPublic6(InetAddress address, byte[] bytes) {
        if (((Inet6Address) address).isIPv4CompatibleAddress()) {
            return false;
        }
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        if (first == 0x2002) {
            return isPublic4(bytes, 2);
        }
        boolean documentation = first == 0x2001 && second == 0xdb8;
        boolean special = first == 0x2001 && second < 0x200;
        if (first == 0x64 && second == 0xff9b) {
            return isPublic4(bytes, 12);
        }
        return (bytes[0] & 0xe0) == 0x20 && !documentation && !special;
    }
}
