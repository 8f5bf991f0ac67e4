package org.waymark.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Looks at start whether people will be able to sign in, rather than when the first one tries. */
@Singleton
@Startup
public class SignInAtStart {
    @Inject SignInSettings settings;
    @Inject OpenIdSettings openId;
    @Inject DirectorySettings directory;

    @PostConstruct
    void check() {
        settings.check();
        switch (settings.way()) {
            case FORM -> {}
            case OPENID -> openId.check();
            case LDAP -> directory.check();
        }
    }
}
