package org.sequelize4j.dialect;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * How long a name may be. Databases cut longer ones without a word, or refuse them; cut here, they end in a hash of the whole
 * name, so that two long names stay two and each is found again.
 *
 * @param length counted in bytes of UTF-8, or in characters
 */
public record NameLimit(int length, boolean inBytes) {
    public static final NameLimit NONE = new NameLimit(Integer.MAX_VALUE, false);

    public static NameLimit bytes(int length) {
        return new NameLimit(length, true);
    }

    public static NameLimit characters(int length) {
        return new NameLimit(length, false);
    }

    /** The name itself when it is short enough. */
    public String fit(String name) {
        if (lengthOf(name) <= length) {
            return name;
        }
        String ending = "_" + hash(name);
        String start = name;
        while (lengthOf(start) + ending.length() > length) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start + ending;
    }

    private int lengthOf(String name) {
        return inBytes ? name.getBytes(StandardCharsets.UTF_8).length : name.length();
    }

    private static String hash(String name) {
        CRC32 checksum = new CRC32();
        checksum.update(name.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
