package org.waymark.harness;

import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A mail server that can go away and come back at the same port with all that it has received. */
public final class MailServer extends GreenMail {
    private final ServerSetup at;
    private final MessageDeliveryHandler usual;

    MailServer(int port) {
        this(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private MailServer(ServerSetup at) {
        super(at);
        this.at = at;
        usual = getManagers().getUserManager().getMessageDeliveryHandler();
    }

    /** Whoever is in the middle of sending is cut off; nobody can connect any more. */
    public void goesAway() {
        getSmtp().stopService();
    }

    public void comesBack() {
        var smtp = new SmtpServer(at, getManagers());
        services.put(ServerSetup.PROTOCOL_SMTP, smtp);
        smtp.startService();
        try {
            if (!smtp.waitTillRunning(10_000)) {
                throw new IllegalStateException("The mail server doesn't come back");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Does this with each message when it has it in hand, before it says that it has. */
    public void inHand(Runnable what) {
        getManagers()
                .getUserManager()
                .setMessageDeliveryHandler(
                        (message, address) -> {
                            what.run();
                            return usual.handle(message, address);
                        });
    }

    public void asUsual() {
        getManagers().getUserManager().setMessageDeliveryHandler(usual);
    }
}
