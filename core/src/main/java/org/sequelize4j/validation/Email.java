package org.sequelize4j.validation;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An address for electronic mail, by its form. */
final class Email {
    private static final Pattern ATOMS =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\\\p{Cntrl}]|\\\\[^\\p{Cntrl}])+\"");
    private static final int LONGEST_USER = 64;
    private static final int LONGEST_DOMAIN = 254;

    private Email() {}

    static boolean matches(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1) {
            return false;
        }
        String user = text.substring(0, at);
        String domain = text.substring(at + 1);
        return bytes(user) <= LONGEST_USER
                && bytes(domain) <= LONGEST_DOMAIN
                && (ATOMS.matcher(user).matches() || QUOTED.matcher(user).matches())
                && DomainName.matches(domain);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
