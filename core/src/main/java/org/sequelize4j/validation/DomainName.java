package org.sequelize4j.validation;

import java.util.Arrays;
import java.util.regex.Pattern;

/** A fully qualified domain name, in letters of any script or in its ASCII form. */
final class DomainName {
    private static final Pattern TOP_LEVEL = Pattern.compile("\\p{L}{2,}|xn[a-zA-Z0-9-]{2,}");
    private static final Pattern LABEL =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]([\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?");
    private static final Pattern FULL_WIDTH = Pattern.compile("[\\uff01-\\uff5e]");
    private static final int LONGEST_LABEL = 63;

    private DomainName() {}

    static boolean matches(String text) {
        String[] labels = text.split("\\.", -1);
        return labels.length >= 2
                && TOP_LEVEL.matcher(labels[labels.length - 1]).matches()
                && Arrays.stream(labels).allMatch(DomainName::isLabel);
    }

    private static boolean isLabel(String label) {
        return label.length() <= LONGEST_LABEL
                && LABEL.matcher(label).matches()
                && !FULL_WIDTH.matcher(label).find();
    }
}
