package org.waymark.configuration;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every variable that Waymark reads, and nothing else: {@code HTTP_PORT} is {@code
 * WAYMARK_HTTP_PORT} outside. A secret may also stand in a file, which {@code …_FILE} names. One
 * more variable is one more line here; {@code docs/configuration.md} is compared with these lines.
 */
public enum Variable {
    HTTP_PORT(Part.SERVER, Expected.PORT, "8080", "where people reach Waymark"),
    BASE_URL(
            Part.SERVER,
            Expected.ADDRESS,
            null,
            "what people type to reach Waymark: links in mails begin with it, and forms from elsewhere are refused;"
                    + " needed with a mail server outside the demonstration"),
    UNIVERSITY(Part.SERVER, Expected.TEXT, "University of Northmoor", "the university's name"),
    DEMO(
            Part.SERVER,
            Expected.SWITCH,
            "false",
            "fills an empty database with a demonstration; the run command sets it"),
    CLOCK_FILE(
            Part.SERVER,
            Expected.PATH,
            null,
            "for a demonstration: a file with the duration by which the clock is moved"),
    STATEMENT_COUNTER(Part.SERVER, Expected.SWITCH, "false", "for tests: counts SQL statements"),

    DB_URL(Part.DATABASE, Expected.DATABASE, "the database, MariaDB 11.4"),
    DB_USER(Part.DATABASE, Expected.NAME, "its user, who may do everything in it"),
    DB_PASSWORD(Part.DATABASE, Expected.SECRET, "that user's password"),
    MONITORING_DB_URL(
            Part.DATABASE, Expected.DATABASE, "a second database, for equality answers alone"),
    MONITORING_DB_USER(
            Part.DATABASE,
            Expected.NAME,
            "its user, who has a right to nothing else, and to which the first database's user has none"),
    MONITORING_DB_PASSWORD(Part.DATABASE, Expected.SECRET, "that user's password"),

    MASTER_KEY(
            Part.KEY,
            Expected.KEY,
            "the key of all that people write; keep a copy apart from the backups, for without it nothing can be read"),

    SMTP_HOST(
            Part.MAIL,
            Expected.HOST,
            null,
            "the mail server; without one nothing is sent, and messages wait"),
    SMTP_PORT(Part.MAIL, Expected.PORT, "587", "its port"),
    SMTP_USER(
            Part.MAIL,
            Expected.TEXT,
            null,
            "as whom to sign in there; with a password or not at all"),
    SMTP_PASSWORD(Part.MAIL, Expected.SECRET, null, "that user's password"),
    SMTP_FROM(Part.MAIL, Expected.MAIL, null, "where mail comes from; needed with a mail server"),

    FIRST_ADMINISTRATOR(
            Part.ACCESS,
            Expected.NAME,
            null,
            "the staff number of the first administrator, as it stands in the file of people"),
    FIRST_ADMINISTRATOR_CODE_FILE(
            Part.ACCESS,
            Expected.PATH,
            null,
            "a file that only the server can read, with a code of at least 20 characters: openssl rand -hex 20"),

    SIGN_IN(
            Part.ACCESS,
            Expected.WAY_IN,
            "form",
            "who checks that it is them: Waymark, the university's OpenID provider or its directory; see sign-in.md"),
    SIGN_IN_MATCH(
            Part.ACCESS,
            Expected.MATCH,
            "login-name",
            "what the university's word for somebody is in Waymark"),
    ADMINISTRATOR_GROUP(
            Part.ACCESS,
            Expected.TEXT,
            null,
            "the university's group whose members administer Waymark, besides those who were named for it"),
    BREAK_GLASS(
            Part.ACCESS,
            Expected.SWITCH,
            "false",
            "whether accounts with a password of their own may use it where the university signs in"),
    HOSTS(
            Part.ACCESS,
            Expected.HOSTS,
            null,
            "further hosts that are answered to, besides that of WAYMARK_BASE_URL"),
    PROXIES(
            Part.ACCESS,
            Expected.HOSTS,
            null,
            "the addresses of the proxies in front of Waymark, which are believed about where a request comes from"),

    OPENID_ISSUER(
            Part.OPENID,
            Expected.SECURE_ADDRESS,
            null,
            "the provider, exactly as it writes itself in its tokens"),
    OPENID_CLIENT_ID(Part.OPENID, Expected.TEXT, null, "the id that it gave Waymark"),
    OPENID_CLIENT_SECRET(Part.OPENID, Expected.SECRET, null, "the secret that goes with it"),
    OPENID_SCOPES(Part.OPENID, Expected.SCOPES, "openid, profile, email", "what is asked for"),
    OPENID_CLAIM(
            Part.OPENID, Expected.TEXT, "preferred_username", "the claim that names the person"),
    OPENID_GROUPS_CLAIM(Part.OPENID, Expected.TEXT, "groups", "the claim that names their groups"),
    OPENID_ACR(
            Part.OPENID,
            Expected.TEXTS,
            null,
            "one of these the token's acr must be, where a second factor is asked for"),
    OPENID_AMR(Part.OPENID, Expected.TEXTS, null, "all of these the token's amr must hold"),

    LDAP_URL(
            Part.LDAP,
            Expected.DIRECTORY,
            null,
            "the directory; with ldap:// and without STARTTLS on this machine alone"),
    LDAP_STARTTLS(
            Part.LDAP,
            Expected.SWITCH,
            "false",
            "whether a connection to ldap:// becomes TLS before anything is said"),
    LDAP_CERTIFICATES(
            Part.LDAP,
            Expected.READABLE_FILE,
            null,
            "a PEM file with the authorities that sign its certificate, where Java doesn't know them"),
    LDAP_BASE(Part.LDAP, Expected.TEXT, null, "the entry below which people stand"),
    LDAP_FILTER(
            Part.LDAP,
            Expected.FILTER,
            "(uid={name})",
            "how one is found; {name} is what they typed, made harmless"),
    LDAP_BIND_DN(
            Part.LDAP,
            Expected.TEXT,
            null,
            "an account that may search; without it Waymark searches as nobody"),
    LDAP_BIND_PASSWORD(Part.LDAP, Expected.SECRET, null, "that account's password"),
    LDAP_ATTRIBUTE(Part.LDAP, Expected.TEXT, "uid", "the attribute that names the person"),
    LDAP_GROUPS_ATTRIBUTE(
            Part.LDAP, Expected.TEXT, "memberOf", "the attribute that names their groups"),
    LDAP_TIMEOUT_SECONDS(Part.LDAP, Expected.SECONDS, "5", "how long the directory is waited for"),

    FILE_MEGABYTES(
            Part.LIMITS, Expected.FILE_MEGABYTES, "20", "how large one file of a portfolio may be"),
    PORTFOLIO_MEGABYTES(
            Part.LIMITS, Expected.MEGABYTES, "1024", "how large all files of one person may be"),
    LINKS_CHECK(Part.LIMITS, Expected.SWITCH, "true", "whether links are tried once a day"),
    LINKS_PRIVATE(
            Part.LIMITS,
            Expected.HOSTS,
            null,
            "hosts in the university's own network that the check of links may try; without it, public ones alone"),

    OPERATIONS_PORT(
            Part.OPERATIONS,
            Expected.PORT,
            null,
            "where health and numbers are told; without it, nowhere"),
    OPERATIONS_ADDRESS(
            Part.OPERATIONS,
            Expected.NETWORK_ADDRESS,
            "127.0.0.1",
            "the address on which that port listens; never one that people reach"),

    LOG_FORMAT(
            Part.OPERATIONS,
            Expected.LOG_FORMAT,
            "text",
            "how the launcher lets the server write its log: for people, or each entry as a line of JSON"),
    BACKUP_USER(
            Part.OPERATIONS,
            Expected.NAME,
            null,
            "as whom the commands for backups sign in to the databases' server; the application doesn't read it"),
    BACKUP_PASSWORD(Part.OPERATIONS, Expected.SECRET, null, "that user's password"),

    CHROMIUM(Part.TESTS, Expected.PATH, null, "the browser of the tests, where none is found");

    /** What belongs together, in the order in which people read of it. */
    public enum Part {
        SERVER("The server"),
        DATABASE("Databases"),
        KEY("The master key"),
        MAIL("Mail"),
        ACCESS("Sign-in"),
        OPENID("Sign-in by OpenID Connect"),
        LDAP("Sign-in by LDAP"),
        LIMITS("Limits"),
        OPERATIONS("Operations"),
        TESTS("Tests");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    static final String PREFIX = "WAYMARK_";
    private static final String BY_FILE = "_FILE";

    private final Part part;
    private final Expected expected;
    private final String otherwise;
    private final boolean needed;
    private final String purpose;

    /** Has to be set. */
    Variable(Part part, Expected expected, String purpose) {
        this(part, expected, null, true, purpose);
    }

    /** Can be left out: then this holds, or nothing. */
    Variable(Part part, Expected expected, String otherwise, String purpose) {
        this(part, expected, otherwise, false, purpose);
    }

    Variable(Part part, Expected expected, String otherwise, boolean needed, String purpose) {
        this.part = part;
        this.expected = expected;
        this.otherwise = otherwise;
        this.needed = needed;
        this.purpose = purpose;
    }

    /** As the environment knows it. */
    public String variable() {
        return PREFIX + name();
    }

    /** The variable that names a file with the value, of a secret. */
    public Optional<String> fileVariable() {
        return isSecret() ? Optional.of(variable() + BY_FILE) : Optional.empty();
    }

    public Part part() {
        return part;
    }

    public Expected expected() {
        return expected;
    }

    public boolean isSecret() {
        return expected.isSecret();
    }

    public boolean isNeeded() {
        return needed;
    }

    public Optional<String> otherwise() {
        return Optional.ofNullable(otherwise);
    }

    public String purpose() {
        return purpose;
    }

    /** Whether the environment's word is one of ours. */
    static boolean isKnown(String name) {
        return Arrays.stream(values())
                .anyMatch(
                        each ->
                                each.variable().equals(name)
                                        || each.fileVariable().filter(name::equals).isPresent());
    }
}
