package org.sequelize4j.validation;

import java.util.List;
import java.util.regex.Pattern;

/** Tells addresses of the Internet Protocol from other text, without asking a resolver. */
final class IpAddress {
    private static final Pattern OCTET = Pattern.compile("0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5]");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final Pattern ZONE = Pattern.compile("[0-9a-zA-Z\\-.:]+");
    private static final int GROUPS = 8;

    private IpAddress() {}

    static boolean isAny(String text) {
        return isVersion4(text) || isVersion6(text);
    }

    static boolean isVersion4(String text) {
        List<String> octets = List.of(text.split("\\.", -1));
        return octets.size() == 4
                && octets.stream().allMatch(octet -> OCTET.matcher(octet).matches());
    }

    /** Also with {@code ::} for groups of zero, with an IPv4 address at the end, and with a zone after {@code %}. */
    static boolean isVersion6(String text) {
        int percent = text.indexOf('%');
        if (percent >= 0) {
            return ZONE.matcher(text.substring(percent + 1)).matches() && isVersion6(text.substring(0, percent));
        }
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == GROUPS;
        }
        int before = groups(text.substring(0, gap), false);
        int after = groups(text.substring(gap + 2), true);
        return before >= 0 && after >= 0 && before + after < GROUPS;
    }

    /** How many groups of 16 bits these are; -1 when something else is among them. */
    private static int groups(String text, boolean mayEndInVersion4) {
        if (text.isEmpty()) {
            return 0;
        }
        String[] parts = text.split(":", -1);
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            if (GROUP.matcher(parts[i]).matches()) {
                count++;
            } else if (last && mayEndInVersion4 && isVersion4(parts[i])) {
                count += 2;
            } else {
                return -1;
            }
        }
        return count;
    }
}
