package org.waymark.web.guard;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Behind a proxy that ends TLS the server takes a request for plain, and would give out a cookie
 * without {@code Secure}. The address that we are reached at knows better.
 */
@WebListener
public class SecureCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (OwnAddress.configured().isHttps()) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
