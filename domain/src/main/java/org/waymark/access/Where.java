package org.waymark.access;

/**
 * From where somebody signed in, for them to recognise it.
 *
 * @param device the device in words that a person knows
 * @param address the address on the network
 */
public record Where(String device, String address) {
    private static final int LONGEST = 45;

    public Where {
        device = device.length() > LONGEST ? device.substring(0, LONGEST) : device;
        address = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    }
}
