package org.sequelize4j.validation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address on the web: http, https or ftp, or without a protocol; its host is an address or a full domain name. */
final class Url {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\s<>]");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]+)\\](?::([0-9]+))?");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final Set<String> PROTOCOLS = Set.of("http", "https", "ftp");
    private static final int LONGEST = 2083;
    private static final int HIGHEST_PORT = 65_535;

    private Url() {}

    static boolean matches(String text) {
        if (text.isEmpty()
                || text.length() >= LONGEST
                || text.startsWith("mailto:")
                || FORBIDDEN.matcher(text).find()) {
            return false;
        }
        String rest = before(before(text, "#"), "?");
        int protocol = rest.indexOf("://");
        if (protocol >= 0) {
            if (!PROTOCOLS.contains(rest.substring(0, protocol).toLowerCase(Locale.ROOT))) {
                return false;
            }
            rest = rest.substring(protocol + 3);
        } else if (rest.startsWith("//")) {
            return false;
        }
        return isAuthority(before(rest, "/"));
    }

    /** The user and password, if any; the host; the port, if any. */
    private static boolean isAuthority(String text) {
        int at = text.indexOf('@');
        if (at == 0 || (at > 0 && !isUser(text.substring(0, at)))) {
            return false;
        }
        String host = text.substring(at + 1);
        Matcher brackets = BRACKETS.matcher(host);
        if (brackets.matches()) {
            return IpAddress.isVersion6(brackets.group(1)) && (brackets.group(2) == null || isPort(brackets.group(2)));
        }
        int colon = host.indexOf(':');
        String name = colon < 0 ? host : host.substring(0, colon);
        return (colon < 0 || isPort(host.substring(colon + 1))) && (IpAddress.isAny(name) || DomainName.matches(name));
    }

    private static boolean isUser(String text) {
        return !text.equals(":") && text.indexOf(':') == text.lastIndexOf(':');
    }

    static boolean isPort(String text) {
        return PORT.matcher(text).matches() && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= HIGHEST_PORT;
    }

    private static String before(String text, String mark) {
        int place = text.indexOf(mark);
        return place < 0 ? text : text.substring(0, place);
    }
}
